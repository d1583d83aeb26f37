package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Right;

/**
 * The time in which requests are answered is no longer than the law's ({@code number}), nor is the
 * time by which it can be extended ({@code extension}).
 */
final class AnswerInTime implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    RightsNamed.in(situation, settings)
        .forEach(
            right -> {
              compare(right, right.deadline(), settings.value("number"), breaches);
              compare(right, right.extension(), settings.value("extension"), breaches);
            });
  }

  private static void compare(
      Right right, Optional<Deadline> stated, Optional<String> number, Breaches breaches) {
    if (stated.isPresent() && number.isPresent()) {
      Deadline longest = LegalNumber.named(number.get()).time();
      if (Length.of(stated.get()).exceeds(Length.of(longest))) {
        breaches.found(
            right.kind().span(),
            quoted(right.kind().id()),
            quoted(Times.written(stated.get())),
            quoted(Times.written(longest)));
      }
    }
  }
}
