package org.mingwen.compiler.law;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Verb;

/**
 * The processing that a rule of law is for: of some data ({@code data=}, save {@code other-than=}),
 * for some purposes ({@code for=}) or with one beyond them ({@code beyond=}), from some sources
 * ({@code from=}, {@code others} for everybody but the person), of some sorts ({@code verb=},
 * {@code disclose} for every disclosure and export). All settings that are made have to be met.
 */
record Processing(Situation situation, Parameters settings) implements Predicate<Practice> {
  @Override
  public boolean test(Practice practice) {
    return (isOpen("data") || !items(practice).isEmpty())
        && (isOpen("for") || isFor(practice.scope().purposes(), "for"))
        && (isOpen("beyond") || isBeyond(practice.scope().purposes()))
        && (isOpen("from") || isFrom(practice))
        && (isOpen("verb") || isOf(practice.verb()));
  }

  /** The items of a practice that the rule is for. */
  SortedSet<String> items(Practice practice) {
    Refs data = practice.scope().data();
    SortedSet<String> items = Practised.items(situation, data, settings.values("data"));
    items.removeAll(Practised.items(situation, data, settings.values("other-than")));
    return items;
  }

  private boolean isOpen(String setting) {
    return settings.values(setting).isEmpty();
  }

  private boolean isFor(Refs purposes, String setting) {
    return Kinds.isFor(situation, purposes, settings.values(setting));
  }

  private boolean isBeyond(Refs purposes) {
    for (Ref purpose : purposes.refs()) {
      if (!isFor(new Refs(List.of(purpose), false), "beyond")) {
        return true;
      }
    }
    return purposes.isEmpty();
  }

  private boolean isFrom(Practice practice) {
    List<String> sources = settings.values("from");
    return sources.contains("others")
        ? DataItemised.fromOthers(practice)
        : practice.sources().ids().stream().anyMatch(sources::contains);
  }

  private boolean isOf(Verb verb) {
    return settings.values("verb").stream()
        .anyMatch(
            name ->
                name.equals("disclose")
                    ? verb.discloses() || verb == Verb.EXPORT
                    : verb == Verb.valueOf(name.toUpperCase(Locale.ROOT)));
  }
}
