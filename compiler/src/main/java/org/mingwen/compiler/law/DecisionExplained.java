package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Verb;

/**
 * Of a decision by machine that has a major effect on the person it is said what the rule names:
 * how it works ({@code logic}), what it means for the person ({@code effect}), how a human looks at
 * it ({@code human-review}) and how to refuse it ({@code refuse}). A right to the same stands for
 * the last two.
 */
final class DecisionExplained implements Requirement {
  private static final List<String> REVIEW = List.of("adm-explain-refuse", "contest-decision");
  private static final List<String> REFUSAL = List.of("adm-explain-refuse", "object-admt");

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<String> asked = new Parameters(parameters).names();
    boolean reviewed = isGranted(situation, REVIEW);
    boolean refused = isGranted(situation, REFUSAL);
    situation
        .all(Practice.class)
        .filter(practice -> practice.verb() == Verb.DECIDE)
        .filter(practice -> practice.automation().filter(Automation::major).isPresent())
        .forEach(
            practice -> {
              List<String> missing = missing(practice, reviewed, refused);
              missing.retainAll(asked);
              if (!missing.isEmpty()) {
                breaches.found(
                    practice.span().firstWord(),
                    quoted(practice.name()),
                    plain(String.join(", ", missing)));
              }
            });
  }

  private static boolean isGranted(Situation situation, List<String> rights) {
    return situation
        .all(Right.class)
        .anyMatch(right -> rights.contains(right.kind().id()) && right.channels().isPresent());
  }

  private static List<String> missing(Practice practice, boolean reviewed, boolean refused) {
    Automation automation = practice.automation().orElseThrow();
    List<String> missing = new ArrayList<>();
    add(missing, "logic", automation.logic().isPresent());
    add(missing, "effect", practice.effect().isPresent());
    add(missing, "human-review", reviewed || automation.review().isPresent());
    add(missing, "refuse", refused || practice.refusal().isPresent());
    return missing;
  }

  private static void add(List<String> missing, String clause, boolean there) {
    if (!there) {
      missing.add(clause);
    }
  }
}
