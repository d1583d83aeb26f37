package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingwen.compiler.check.Unknowns.Unknown;
import org.mingwen.compiler.law.LegalRule;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Something is marked as unknown, or as left out: the page shows it, and the build says so, with
 * the articles of law that ask for it.
 */
final class MarkedGap implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    List<LegalRule> law = LegalRules.of(policy.policy());
    Hierarchy topics = policy.vocabulary().terms(ConceptKind.GAP).hierarchy();
    report(policy.policy().id(), Unknowns.in(policy.policy().header()), List.of(), findings);
    for (Statement statement : policy.policy().statements()) {
      List<LegalRule> here =
          law.stream()
              .filter(r -> statement.part().isEmpty() || statement.part().contains(r.pack()))
              .toList();
      if (statement instanceof Gap gap) {
        String topic = gap.topic().id();
        Diagnostic finding =
            Diagnostic.warning("gap", gap.topic().span(), word("gap." + topic), quoted(topic));
        findings.accept(withArticles(finding, askingFor(topics.down(topic), here)));
      }
      List<Unknown> unknown = Unknowns.in(statement);
      Set<String> left = unknown.stream().map(Unknown::topic).collect(Collectors.toSet());
      report(statement.name(), unknown, askingFor(left, here), findings);
    }
  }

  private static void report(
      String name, List<Unknown> unknown, List<LegalRule> law, Consumer<Diagnostic> findings) {
    if (!unknown.isEmpty()) {
      Diagnostic finding =
          Diagnostic.warning(
              "marked-unknown",
              unknown.get(0).span(),
              quoted(name),
              plain(String.join(", ", unknown.stream().map(Unknown::what).toList())));
      findings.accept(withArticles(finding, law));
    }
  }

  private static List<LegalRule> askingFor(Collection<String> topics, List<LegalRule> law) {
    return law.stream().filter(r -> r.topics().stream().anyMatch(topics::contains)).toList();
  }

  /** The finding with a note for each law, of its articles in order. */
  private static Diagnostic withArticles(Diagnostic finding, List<LegalRule> rules) {
    Map<String, SortedSet<String>> articles = new TreeMap<>();
    rules.stream()
        .flatMap(rule -> rule.citations().stream())
        .forEach(
            citation ->
                articles
                    .computeIfAbsent(citation.law(), law -> new TreeSet<>())
                    .add(citation.article()));
    Diagnostic whole = finding;
    for (Map.Entry<String, SortedSet<String>> law : articles.entrySet()) {
      whole =
          whole.note(
              "law-asks",
              finding.span(),
              word("law." + law.getKey()),
              plain(String.join(", ", law.getValue())));
    }
    return whole;
  }
}
