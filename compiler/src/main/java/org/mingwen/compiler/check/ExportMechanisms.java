package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Mechanism;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Data is exported without a mechanism, or under one that its own law no longer accepts. Where a
 * law of the policy asks for a valid one, its rule reports both.
 */
final class ExportMechanisms implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    facts
        .policy()
        .all(Practice.class)
        .filter(practice -> practice.verb() == Verb.EXPORT && !practice.may())
        .forEach(
            practice -> {
              if (practice.mechanism().isEmpty()
                  && !facts.lawAsks("export-mechanism", practice)
                  && !isLeftOut(facts)) {
                findings.accept(
                    Diagnostic.warning(
                            "export-without-mechanism",
                            Facts.place(practice),
                            quoted(practice.name()))
                        .hint("add-mechanism"));
              }
              if (!facts.lawAsks("mechanism-valid", practice)) {
                practice
                    .mechanism()
                    .flatMap(Stated::value)
                    .orElse(List.of())
                    .forEach(ref -> report(facts, practice, ref, findings));
              }
            });
  }

  private static boolean isLeftOut(Facts facts) {
    return facts
        .policy()
        .all(Gap.class)
        .map(gap -> gap.topic().id())
        .anyMatch(topic -> topic.equals("export-mechanism") || topic.equals("exports"));
  }

  private static void report(
      Facts facts, Practice practice, Ref ref, Consumer<Diagnostic> findings) {
    facts
        .published()
        .vocabulary()
        .mechanisms()
        .find(ref.id())
        .filter(Mechanism::isVoid)
        .ifPresent(
            mechanism ->
                findings.accept(
                    Diagnostic.error(
                            "void-mechanism",
                            ref.span(),
                            quoted(practice.name()),
                            quoted(mechanism.id()))
                        .hint("other-mechanism")));
  }
}
