package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** Conditions as a reader reads them. */
final class Conditions {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;

  Conditions(Tongue tongue, Names names) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = new Sayings(tongue, names);
  }

  /** The condition in words; nothing for what is always true. */
  Wording of(Condition condition) {
    return of(condition, true);
  }

  /** A condition, or that it does not hold: each test then says so itself, for all to be read. */
  private Wording of(Condition condition, boolean holds) {
    if (condition instanceof Condition.Not not) {
      return of(not.of(), !holds);
    } else if (condition instanceof Condition.All all) {
      return joined(all.of(), holds, holds);
    } else if (condition instanceof Condition.Any any) {
      return joined(any.of(), holds, !holds);
    } else if (condition instanceof Condition.Consent consent) {
      return test(consent.kind(), holds, act(consent.statement()));
    } else if (condition instanceof Condition.OptOut optOut) {
      return test("opt-out", holds, act(optOut.statement()));
    } else if (condition instanceof Condition.AgeUnder age) {
      return test("age", holds, Wording.of(Integer.toString(age.years())));
    } else if (condition instanceof Condition.Role role) {
      return test("role", holds, names.subject(role.subject()));
    } else if (condition instanceof Condition.Permission permission) {
      return test(
          "permission", holds, names.concept(ConceptKind.PERMISSION, permission.permission()));
    } else if (condition instanceof Condition.Ground ground) {
      return test("ground", holds, names.concept(ConceptKind.GROUND, ground.ground()));
    } else if (condition instanceof Condition.Hold hold) {
      return test("hold", holds, names.concept(ConceptKind.HOLD, hold.hold()));
    }
    throw new IllegalStateException("no words for " + condition);
  }

  private Wording test(String kind, boolean holds, Wording of) {
    return tongue.say("condition." + (holds ? "" : "not.") + kind, of);
  }

  /** What a consent or a refusal is about. */
  private Wording act(String statement) {
    return names.practice(statement).map(sayings::act).orElseGet(() -> Wording.of(statement));
  }

  /** Conditions of which all have to hold, or one; in brackets where the other kind is within. */
  private Wording joined(List<Condition> conditions, boolean holds, boolean all) {
    Wording joined = new Wording(List.of());
    for (Condition condition : conditions) {
      Wording one = of(condition, holds);
      if (!all && isJoined(condition)) {
        one = tongue.say("condition.brackets", one);
      }
      joined =
          joined.pieces().isEmpty()
              ? one
              : tongue.say(all ? "condition.and" : "condition.or", joined, one);
    }
    return joined;
  }

  private static boolean isJoined(Condition condition) {
    return condition instanceof Condition.All
        || condition instanceof Condition.Any
        || (condition instanceof Condition.Not not && isJoined(not.of()));
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
}
