package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** Conditions as a reader reads them. */
final class Conditions {
  private final Tongue tongue;
  private final Names names;

  Conditions(Tongue tongue, Names names) {
    this.tongue = tongue;
    this.names = names;
  }

  /** The condition in words; nothing for what is always true. */
  Wording of(Condition condition) {
    if (condition instanceof Condition.All all) {
      return tongue.and(each(all.of()));
    } else if (condition instanceof Condition.Any any) {
      return tongue.or(each(any.of()));
    } else if (condition instanceof Condition.Not not) {
      return tongue.say("condition.not", of(not.of()));
    } else if (condition instanceof Condition.Consent consent) {
      return tongue.say("condition." + consent.kind());
    } else if (condition instanceof Condition.OptOut) {
      return tongue.say("condition.opt-out");
    } else if (condition instanceof Condition.AgeUnder age) {
      return tongue.say("condition.age", Wording.of(Integer.toString(age.years())));
    } else if (condition instanceof Condition.Role role) {
      return tongue.say("condition.role", names.subject(role.subject()));
    } else if (condition instanceof Condition.Permission permission) {
      return tongue.say(
          "condition.permission", names.concept(ConceptKind.PERMISSION, permission.permission()));
    } else if (condition instanceof Condition.Ground ground) {
      return tongue.say("condition.ground", names.concept(ConceptKind.GROUND, ground.ground()));
    } else if (condition instanceof Condition.Hold hold) {
      return tongue.say("condition.hold", names.concept(ConceptKind.HOLD, hold.hold()));
    }
    throw new IllegalStateException("no words for " + condition);
  }

  /** Lines that say a condition: what has to be so, and what must not be. */
  void lines(String label, Condition condition, Lines lines) {
    List<Condition> parts = condition instanceof Condition.All all ? all.of() : List.of(condition);
    List<Condition> positive =
        parts.stream().filter(part -> !(part instanceof Condition.Not)).toList();
    if (!positive.isEmpty()) {
      lines.line(label, of(new Condition.All(positive)));
    }
    for (Condition part : parts) {
      if (part instanceof Condition.Not not) {
        lines.line("unless", of(not.of()));
      }
    }
  }

  private List<Wording> each(List<Condition> conditions) {
    return conditions.stream().map(this::of).toList();
  }
}
