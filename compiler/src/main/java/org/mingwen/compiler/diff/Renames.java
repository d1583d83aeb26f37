package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;

/**
 * Which statements of a later state of a policy are which of an earlier one: those of the same name
 * and those that say what they were. Names are those of {@link Statement#name}, so that declared
 * terms are among them ({@code item.mail-address}).
 */
final class Renames {
  private final SortedMap<String, SortedSet<String>> before = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> after = new TreeMap<>();

  private Renames() {}

  /** From one state to the next. */
  static Renames between(Policy before, Policy after) {
    Renames renames = new Renames();
    for (Statement statement : after.statements()) {
      List<String> olds = new ArrayList<>(after.former().getOrDefault(statement.name(), List.of()));
      olds.removeIf(old -> before.statement(old).isEmpty());
      if (olds.isEmpty() && before.statement(statement.name()).isPresent()) {
        olds.add(statement.name());
      }
      olds.forEach(old -> renames.add(old, statement.name()));
    }
    return renames;
  }

  /** From the first state of these to the last of later ones. */
  Renames then(Renames later) {
    Renames all = new Renames();
    for (Map.Entry<String, SortedSet<String>> step : after.entrySet()) {
      for (String between : step.getValue()) {
        later.after(between).forEach(name -> all.add(step.getKey(), name));
      }
    }
    return all;
  }

  private void add(String old, String name) {
    before.computeIfAbsent(name, key -> new TreeSet<>()).add(old);
    after.computeIfAbsent(old, key -> new TreeSet<>()).add(name);
  }

  /** What a statement of the later state was; several where it was merged, none where it is new. */
  SortedSet<String> before(String name) {
    return before.getOrDefault(name, Collections.emptySortedSet());
  }

  /** What a statement of the earlier state became; several where it was split, none if removed. */
  SortedSet<String> after(String name) {
    return after.getOrDefault(name, Collections.emptySortedSet());
  }

  /** The former names of statements that had others, by their later names. */
  Map<String, List<String>> former() {
    Map<String, List<String>> former = new TreeMap<>();
    before.forEach(
        (name, olds) -> {
          if (!olds.equals(Set.of(name))) {
            former.put(name, List.copyOf(olds));
          }
        });
    return former;
  }

  /** The later name of an earlier statement, where it is one and that was nothing else. */
  String renamed(String name) {
    SortedSet<String> names = after(name);
    return names.size() == 1 && before(names.first()).size() == 1 ? names.first() : name;
  }
}
