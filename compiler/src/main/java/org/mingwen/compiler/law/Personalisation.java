package org.mingwen.compiler.law;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Practice;

/** Practices that choose for a person what they are shown, by what is known of them. */
final class Personalisation {
  /** Purposes that cannot be pursued without knowing the person. */
  private static final List<String> PERSONAL = List.of("recommend", "ads-personal");

  /** Purposes for which a machine that judges the person makes it personal. */
  private static final List<String> PUSHED = List.of("marketing", "search", "recommend");

  private Personalisation() {}

  /** All of them, in order. */
  static Stream<Practice> of(Situation situation) {
    return situation.all(Practice.class).filter(practice -> is(situation, practice));
  }

  private static boolean is(Situation situation, Practice practice) {
    var purposes = practice.scope().purposes();
    return Kinds.isFor(situation, purposes, PERSONAL)
        || (practice.verb().automates() && Kinds.isFor(situation, purposes, PUSHED));
  }
}
