package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Data is collected, used or disclosed, and nobody says for what, or for anything at all: PIPL 6,
 * GDPR 5(1)(b). Storing and exporting serve the purposes for which the data is there anyway.
 */
final class ItemWithoutPurpose implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy
        .policy()
        .all(Practice.class)
        .filter(practice -> practice.verb() != Verb.STORE && practice.verb() != Verb.EXPORT)
        .filter(practice -> isAimless(practice.scope().purposes()))
        .forEach(
            practice ->
                findings.accept(
                    Diagnostic.error(
                            "item-without-purpose",
                            practice.span().firstWord(),
                            quoted(practice.name()),
                            quoted(practice.verb().word()))
                        .hint("add-purpose")));
  }

  private static boolean isAimless(Refs purposes) {
    return purposes.isEmpty() || purposes.isAny();
  }
}
