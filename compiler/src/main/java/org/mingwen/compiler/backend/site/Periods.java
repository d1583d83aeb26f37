package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.AgeBand;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Range;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Rhythm;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** Times as a reader reads them: how long, how often, until when, at which age. */
final class Periods {
  private final Tongue tongue;
  private final Names names;

  Periods(Tongue tongue, Names names) {
    this.tongue = tongue;
    this.names = names;
  }

  Wording deadline(Deadline deadline) {
    return Wording.of(tongue.amount(deadline));
  }

  /** A length of time, or two between which it lies. */
  Wording range(Range range) {
    return range.least().equals(range.most())
        ? deadline(range.least())
        : tongue.say("range", deadline(range.least()), deadline(range.most()));
  }

  /** How often something is done. */
  Wording rhythm(Rhythm rhythm) {
    return rhythm
        .every()
        .map(every -> tongue.say("rhythm", range(every)))
        .orElseGet(() -> words(rhythm));
  }

  /** How long something lasts that is written like a rhythm. */
  Wording length(Rhythm rhythm) {
    return rhythm.every().map(this::range).orElseGet(() -> words(rhythm));
  }

  private Wording words(Rhythm rhythm) {
    return rhythm.words().map(names::phrase).orElseGet(tongue::unknown);
  }

  /** A time, or a name such as that of the session. */
  Wording lifetime(Cookie.Lifetime lifetime) {
    return lifetime
        .range()
        .map(this::range)
        .or(() -> lifetime.named().map(ref -> names.concept(ConceptKind.LIFETIME, ref.id())))
        .orElseGet(tongue::unknown);
  }

  /** What ends a period; of several, the earliest counts. */
  Wording limits(List<Limit> limits) {
    Wording listed = tongue.or(limits.stream().map(this::limit).toList());
    return limits.size() > 1 ? tongue.say("limit.earliest", listed) : listed;
  }

  private Wording limit(Limit limit) {
    if (limit instanceof Limit.Event event) {
      return event(event);
    } else if (limit instanceof Limit.Criterion criterion) {
      return names.phrase(criterion.words());
    }
    return tongue.unknown();
  }

  private Wording event(Limit.Event event) {
    Optional<Wording> trigger = event.trigger().value().map(this::trigger);
    if (event.range().isEmpty()) {
      return trigger.map(what -> tongue.say("limit.event", what)).orElseGet(tongue::unknown);
    }
    Wording range = range(event.range().get());
    return trigger
        .map(what -> tongue.say("limit.after", range, what))
        .orElseGet(() -> tongue.say("limit.from", range, tongue.unknown()));
  }

  /** What the periods are counted from; nothing where they are no events. */
  Wording triggers(List<Limit> limits) {
    return tongue.or(
        limits.stream()
            .filter(Limit.Event.class::isInstance)
            .map(limit -> ((Limit.Event) limit).trigger())
            .map(stated -> stated.value().map(this::trigger).orElseGet(tongue::unknown))
            .toList());
  }

  private Wording trigger(Ref trigger) {
    return names.concept(ConceptKind.TRIGGER, trigger.id());
  }

  /** Ages in years. */
  Wording ages(AgeBand ages) {
    Wording from = Wording.of(Integer.toString(ages.from().orElse(0)));
    if (ages.under().isEmpty()) {
      return ages.from().isPresent() ? tongue.say("age.from", from) : tongue.unknown();
    }
    Wording under = Wording.of(Integer.toString(ages.under().getAsInt()));
    return ages.from().isPresent()
        ? tongue.say("age.between", from, under)
        : tongue.say("age.under", under);
  }
}
