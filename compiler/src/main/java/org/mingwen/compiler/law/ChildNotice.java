package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.List;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Verb;

/**
 * Who admits children tells their guardians what a rule names: the place of storage, the period,
 * the security measures, and the rights, by their names.
 */
final class ChildNotice implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    int under = LegalNumber.named(settings.value("under").orElseThrow()).value();
    Ages ages = new Ages(situation);
    ages.admitted(under - 1).stream()
        .findFirst()
        .filter(minors -> !ages.areRefused(under - 1))
        .ifPresent(
            minors ->
                settings.names().stream()
                    .filter(topic -> !isTold(situation, topic))
                    .forEach(
                        topic ->
                            breaches.found(minors.span().firstWord(), word("topic." + topic))));
  }

  private static boolean isTold(Situation situation, String topic) {
    if (situation.all(Gap.class).anyMatch(gap -> gap.topic().id().equals(topic))) {
      return true;
    }
    return switch (topic) {
      case "storage-place" ->
          situation
              .all(Practice.class)
              .anyMatch(p -> p.verb() == Verb.STORE && !p.scope().places().isEmpty());
      case "retention" -> situation.all(Retention.class).findAny().isPresent();
      case "security" -> situation.all(Security.class).findAny().isPresent();
      default -> situation.all(Right.class).anyMatch(right -> right.kind().id().equals(topic));
    };
  }
}
