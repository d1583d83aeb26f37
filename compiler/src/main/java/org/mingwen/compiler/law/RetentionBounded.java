package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Retention;

/**
 * Every period ends by itself: not only when the person asks for it, and not never. The handler
 * erases on its own initiative.
 */
final class RetentionBounded implements Requirement {
  /** What happens only if the person does something. */
  private static final Set<String> ASKED_FOR = Set.of("request", "consent-withdrawn");

  /** Criteria that are no end. */
  private static final List<String> ENDLESS =
      List.of("永久", "无限期", "无期限", "長期", "长期保存", "indefinite", "forever", "permanent");

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    situation
        .all(Retention.class)
        .filter(retention -> !retention.limits().isEmpty())
        .filter(retention -> retention.limits().stream().noneMatch(RetentionBounded::ends))
        .forEach(
            retention ->
                breaches.found(retention.limits().get(0).span(), quoted(retention.name())));
  }

  private static boolean ends(Limit limit) {
    if (limit instanceof Limit.Event event) {
      return event.trigger().value().filter(t -> ASKED_FOR.contains(t.id())).isEmpty();
    }
    if (limit instanceof Limit.Criterion criterion) {
      String words = criterion.words().text().toLowerCase(Locale.ROOT);
      return ENDLESS.stream().noneMatch(words::contains);
    }
    return true;
  }
}
