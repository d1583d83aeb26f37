package org.mingwen.compiler.law;

import java.util.List;
import java.util.function.Predicate;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;

/**
 * Practices that a rule of law about asking is for: those of some data ({@code data=}), on some
 * bases ({@code basis=}), under some device permissions ({@code permission=}, {@code any} for
 * each); those that meet one of the settings, or all where none is made.
 */
record Reach(Situation situation, Parameters parameters) implements Predicate<Practice> {
  private static final List<String> SETTINGS = List.of("data", "basis", "permission");

  /** Whether every practice is meant. */
  boolean isEverything() {
    return SETTINGS.stream().allMatch(setting -> parameters.values(setting).isEmpty());
  }

  @Override
  public boolean test(Practice practice) {
    List<String> bases = parameters.values("basis");
    return isEverything()
        || !new Processing(situation, parameters).items(practice).isEmpty()
        || Practised.bases(situation, practice).stream().anyMatch(b -> bases.contains(b.id()))
        || needs(practice.condition(), parameters.values("permission"));
  }

  /** Whether consent to a practice is asked in this way. */
  static boolean reaches(Asking asking, Practice practice) {
    return asking.subjects().isAny() || asking.subjects().ids().contains(practice.name());
  }

  /** The permissions of a condition. */
  static List<String> permissions(Condition condition) {
    if (condition instanceof Condition.Permission permission) {
      return List.of(permission.permission());
    } else if (condition instanceof Condition.All all) {
      return all.of().stream().flatMap(part -> permissions(part).stream()).toList();
    } else if (condition instanceof Condition.Any any) {
      return any.of().stream().flatMap(part -> permissions(part).stream()).toList();
    }
    return List.of();
  }

  private static boolean needs(Condition condition, List<String> permissions) {
    return permissions(condition).stream()
        .anyMatch(needed -> permissions.contains("any") || permissions.contains(needed));
  }

  /** Whether an asking is in one of these manners. */
  static boolean isBy(Asking asking, List<String> manners) {
    return asking.manners().stream().map(Ref::id).anyMatch(manners::contains);
  }
}
