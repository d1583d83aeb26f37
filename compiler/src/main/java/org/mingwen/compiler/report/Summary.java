package org.mingwen.compiler.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Allowance;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What a build says at its end: what was built, what is missing, what its author allows, and which
 * file to open.
 */
public final class Summary {
  private Summary() {}

  /**
   * A few lines about what was built, each ending with a line end.
   *
   * @param policies what was built
   * @param findings what was found on the way; none of them is an error
   * @param page the page to open first
   */
  public static String of(
      List<PublishedPolicy> policies, List<Diagnostic> findings, Path page, Language language) {
    Messages messages = Messages.in(language);
    List<String> lines = new ArrayList<>();
    for (PublishedPolicy policy : policies) {
      lines.add(built(policy, messages));
      lines.addAll(missing(policy, messages, language));
      lines.addAll(allowed(policy, messages));
    }
    if (!findings.isEmpty()) {
      lines.add(messages.report("summary.findings", DiagnosticPrinter.summary(findings, language)));
    }
    lines.add(messages.report("summary.open", page));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String built(PublishedPolicy policy, Messages messages) {
    var header = policy.policy().header();
    return messages.report(
        "summary.built",
        header.id(),
        header.effective().map(PolicyDate::toString).orElse("draft"),
        String.join(", ", header.languages().stream().map(Ref::id).toList()),
        policy.meaning().permits().size() + policy.meaning().forbids().size());
  }

  private static List<String> allowed(PublishedPolicy policy, Messages messages) {
    return policy
        .policy()
        .all(Allowance.class)
        .map(
            allowance ->
                messages.report(
                    "summary.allowed",
                    Stream.concat(
                            Stream.of(allowance.check().id()),
                            allowance.statements().stream().map(Ref::id))
                        .collect(Collectors.joining(" ")),
                    VisibleText.of(allowance.because().text())))
        .toList();
  }

  private static List<String> missing(
      PublishedPolicy policy, Messages messages, Language language) {
    var topics = policy.vocabulary().terms(ConceptKind.GAP);
    List<String> gaps =
        policy
            .policy()
            .all(Gap.class)
            .map(gap -> topics.find(gap.topic().id()).orElseThrow())
            .map(topic -> topic.label(language.tag()).orElse(topic.id()))
            .toList();
    return gaps.isEmpty()
        ? List.of()
        : List.of(
            messages.report(
                "summary.missing", gaps.size(), String.join(messages.report("summary.and"), gaps)));
  }
}
