package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Ref;

/** What things of the earlier version are called in the later one, by {@code statement was old}. */
final class LaterNames {
  private final Map<String, List<String>> now = new TreeMap<>();

  private LaterNames(Policy before, Policy after) {
    new TreeMap<>(after.former())
        .forEach(
            (name, olds) ->
                olds.stream()
                    .filter(old -> before.statement(old).isPresent())
                    .forEach(old -> now.computeIfAbsent(old, key -> new ArrayList<>()).add(name)));
  }

  static LaterNames between(Policy before, Policy after) {
    return new LaterNames(before, after);
  }

  /** The later names of a statement; itself where nothing says that it had another. */
  List<String> names(String old) {
    return now.getOrDefault(old, List.of(old));
  }

  /** The later id of a term; its own where it was not renamed, or split. */
  String id(String prefix, String id) {
    List<String> names = names(prefix + id);
    return names.size() == 1 && names.get(0).startsWith(prefix)
        ? names.get(0).substring(prefix.length())
        : id;
  }

  /** The later ids of terms. */
  SortedSet<String> ids(String prefix, List<Ref> refs) {
    SortedSet<String> ids = new TreeSet<>();
    refs.forEach(ref -> ids.add(id(prefix, ref.id())));
    return ids;
  }

  /** The later ids of data: items, and the groups they are listed in. */
  SortedSet<String> data(SortedSet<String> items) {
    SortedSet<String> ids = new TreeSet<>();
    items.forEach(item -> ids.add(id("item.", item)));
    return ids;
  }

  /** A condition with the later names of what it speaks of; the order of its parts is nothing. */
  Condition condition(Condition condition) {
    if (condition instanceof Condition.All all) {
      return new Condition.All(sorted(all.of()));
    } else if (condition instanceof Condition.Any any) {
      return new Condition.Any(sorted(any.of()));
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(condition(not.of()));
    } else if (condition instanceof Condition.Consent consent) {
      return new Condition.Consent(consent.kind(), id("", consent.statement()));
    } else if (condition instanceof Condition.OptOut optOut) {
      return new Condition.OptOut(id("", optOut.statement()));
    } else if (condition instanceof Condition.Role role) {
      return new Condition.Role(id("subject.", role.subject()));
    }
    return condition;
  }

  private List<Condition> sorted(List<Condition> conditions) {
    return conditions.stream()
        .map(this::condition)
        .sorted(Comparator.comparing(Condition::toString))
        .distinct()
        .toList();
  }
}
