package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.law.LegalRule.Citation;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.diagnostic.Hint;
import org.mingwen.dsl.source.Span;

/** Holds policies against the law of their jurisdictions. */
public final class Law {
  /** The sentences of a requirement have keys of this beginning. */
  private static final String KEY = "law.";

  /** The law of each pack that a breach is named after, where several laws condemn it. */
  private static final Map<String, String> PRINCIPAL =
      Map.of("cn", "PIPL", "eea", "GDPR", "us-ca", "CCPA", "hk", "PDPO", "jp", "APPI");

  /** Findings of checks that say, for any jurisdiction, what a requirement says for its own. */
  private static final Map<String, String> SAID_BY =
      Map.of(
          "practice-without-basis", "basis-stated",
          "basis-not-in-law", "basis-known",
          "item-without-purpose", "purpose-stated");

  /** Something that does not meet a requirement. */
  record Found(Span span, List<Argument> arguments) {}

  /** What makes two findings the same breach. */
  private record Same(Optional<Hint> requirement, Span span, List<Argument> arguments) {}

  /** What a law says of a place. */
  private record Said(String requirement, Span span) {}

  private Law() {}

  /**
   * What is wrong with a policy before the law of its jurisdictions, in the order of its
   * jurisdictions and of the tables: for every rule that is in force and not openly left out, one
   * finding for each breach, see {@link #merged}.
   */
  public static List<Diagnostic> findings(PublishedPolicy published) {
    List<Diagnostic> findings = new ArrayList<>();
    for (LegalRule rule : LegalRules.of(published.policy())) {
      if (!isLeftOut(rule, published)) {
        breaches(rule, published).forEach(found -> findings.add(finding(rule, found)));
      }
    }
    return findings;
  }

  /** Every breach of one rule, whether it is in force or not, each once. */
  static Set<Found> breaches(LegalRule rule, PublishedPolicy published) {
    Set<Found> breaches = new LinkedHashSet<>();
    Requirements.of(rule.requirement())
        .check(
            new Situation(published, rule.pack()),
            rule.parameters(),
            (span, arguments) -> breaches.add(new Found(span, List.of(arguments))));
    return breaches;
  }

  /** Whether the policy says openly that it leaves out what a rule asks for. */
  private static boolean isLeftOut(LegalRule rule, PublishedPolicy published) {
    Hierarchy topics = published.vocabulary().terms(ConceptKind.GAP).hierarchy();
    return new Situation(published, rule.pack())
        .all(Gap.class)
        .map(gap -> gap.topic().id())
        .anyMatch(gap -> rule.topics().stream().anyMatch(topic -> topics.isWithin(topic, gap)));
  }

  private static Diagnostic finding(LegalRule rule, Found found) {
    List<Argument> written = found.arguments().stream().map(Law::written).toList();
    Hint hint = new Hint(KEY + rule.requirement(), written);
    return new Diagnostic(
        rule.id(), rule.severity(), found.span(), found.arguments(), Optional.of(hint), List.of());
  }

  /** What a hint tells to write stands in it as it is to be written, without quotation marks. */
  private static Argument written(Argument argument) {
    return argument.kind() == Argument.Kind.QUOTED ? plain(argument.text()) : argument;
  }

  /**
   * Makes one finding of all that report the same breach: it has the id of the most severe rule, of
   * several that of the principal law, and names the articles of all. Other findings stay as they
   * are, unless the law says the same of the same place.
   */
  public static List<Diagnostic> merged(List<Diagnostic> findings) {
    List<Diagnostic> merged = new ArrayList<>();
    Map<Same, List<Diagnostic>> breaches = new LinkedHashMap<>();
    for (Diagnostic finding : findings) {
      if (LegalRules.rule(finding.id()).isEmpty()) {
        merged.add(finding);
      } else {
        breaches
            .computeIfAbsent(
                new Same(finding.hint(), finding.span(), finding.arguments()),
                breach -> new ArrayList<>())
            .add(finding);
      }
    }
    Set<Said> said = new HashSet<>();
    breaches
        .keySet()
        .forEach(
            breach ->
                breach
                    .requirement()
                    .ifPresent(hint -> said.add(new Said(hint.id(), breach.span()))));
    merged.removeIf(
        finding -> said.contains(new Said(KEY + SAID_BY.get(finding.id()), finding.span())));
    breaches.values().forEach(same -> merged.add(merge(same)));
    return merged;
  }

  /** Whether a finding is not of the principal law of its pack; these come last. */
  private static boolean isOfAnotherLaw(Diagnostic finding) {
    LegalRule rule = LegalRules.rule(finding.id()).orElseThrow();
    return !rule.citations().get(0).law().equals(PRINCIPAL.get(rule.pack()));
  }

  private static Diagnostic merge(List<Diagnostic> same) {
    Diagnostic first =
        same.stream()
            .min(Comparator.comparing(Diagnostic::severity).thenComparing(Law::isOfAnotherLaw))
            .orElseThrow();
    Diagnostic one = first;
    for (Citation citation : LegalRules.rule(first.id()).orElseThrow().citations()) {
      one = one.note("law", first.span(), word(KEY + citation.law()), plain(citation.article()));
    }
    for (Diagnostic other : same) {
      if (!other.id().equals(first.id())) {
        for (Citation citation : LegalRules.rule(other.id()).orElseThrow().citations()) {
          one =
              one.note(
                  "law-also",
                  first.span(),
                  word(KEY + citation.law()),
                  plain(citation.article()),
                  plain(other.id()));
        }
      }
    }
    return one;
  }
}
