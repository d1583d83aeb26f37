package org.mingwen.compiler.diff;

import java.util.Optional;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Range;
import org.mingwen.compiler.model.Rhythm;

/** Which way it goes from one length of time, or rhythm, to another. */
final class Times {
  private Times() {}

  /** Whether anything is said of how often. */
  static boolean isKnown(Rhythm rhythm) {
    return rhythm.every().isPresent() || rhythm.words().isPresent();
  }

  /** Which way it goes from one rhythm to another; those that cannot be compared broaden. */
  static Optional<Effect> rhythm(Rhythm old, Rhythm now, Effect longer) {
    if (old.every().isPresent() && now.every().isPresent()) {
      return range(old.every().get(), now.every().get(), longer);
    }
    boolean same = words(old).equals(words(now)) && old.every().equals(now.every());
    return same ? Optional.empty() : Optional.of(Effect.BROADENS);
  }

  private static Optional<String> words(Rhythm rhythm) {
    return rhythm.words().map(Phrase::text);
  }

  /** Which way it goes from one time to another; times that cannot be compared broaden. */
  static Optional<Effect> range(Range old, Range now, Effect longer) {
    boolean up = Lengths.atMost(old, now);
    boolean down = Lengths.atMost(now, old);
    if (up && down) {
      return Optional.empty();
    } else if (up || down) {
      return Optional.of(up ? longer : Effects.reverse(longer));
    }
    return Optional.of(Effect.BROADENS);
  }
}
