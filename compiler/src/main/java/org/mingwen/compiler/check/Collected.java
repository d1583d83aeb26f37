package org.mingwen.compiler.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.Hierarchy;

/** What is collected, and for what it is collected or used by the handler itself. */
final class Collected {
  private final Facts facts;
  private final Set<String> items = new TreeSet<>();
  private final Map<String, List<Refs>> purposes = new HashMap<>();
  private final List<Refs> ofAnything = new ArrayList<>();
  private boolean anything;

  private Collected(Facts facts) {
    this.facts = facts;
  }

  static Collected of(Facts facts) {
    Collected collected = new Collected(facts);
    facts.policy().all(Practice.class).forEach(collected::add);
    facts
        .policy()
        .all(Cookie.class)
        .forEach(cookie -> collected.add(cookie.data(), cookie.purposes(), true));
    return collected;
  }

  private void add(Practice practice) {
    boolean own =
        switch (practice.verb()) {
          case COLLECT, USE, REUSE, PROFILE, DECIDE -> true;
          default -> false;
        };
    if (own) {
      add(practice.scope().data(), practice.scope().purposes(), practice.verb() == Verb.COLLECT);
    }
  }

  private void add(Refs data, Refs forWhat, boolean collects) {
    if (data.isAny()) {
      anything |= collects;
      ofAnything.add(forWhat);
    }
    for (String item : facts.items(data)) {
      if (collects) {
        items.add(item);
      }
      purposes.computeIfAbsent(item, i -> new ArrayList<>()).add(forWhat);
    }
  }

  /** Whether an item, what it is a kind of or a kind of it is collected. */
  boolean has(String item) {
    return anything || items.contains(item) || kin(item).stream().anyMatch(items::contains);
  }

  /**
   * Whether an item is collected or used for a purpose, or for what that is a kind of.
   *
   * @param item the item
   * @param purpose the purpose; not {@code any}
   */
  boolean isFor(String item, String purpose) {
    return of(item).stream()
        .anyMatch(
            refs ->
                refs.isEmpty()
                    || refs.isAny()
                    || facts.isWithin(Dimension.PURPOSE, purpose, refs.ids()));
  }

  /** The purposes for which an item is collected or used. */
  List<String> purposesOf(String item) {
    return of(item).stream().flatMap(refs -> refs.ids().stream()).distinct().toList();
  }

  private List<Refs> of(String item) {
    List<Refs> all = new ArrayList<>(ofAnything);
    all.addAll(purposes.getOrDefault(item, List.of()));
    kin(item).forEach(kin -> all.addAll(purposes.getOrDefault(kin, List.of())));
    return all;
  }

  private Set<String> kin(String item) {
    Hierarchy kinds = facts.kinds(Dimension.DATA);
    Set<String> kin = new TreeSet<>();
    if (kinds.contains(item)) {
      kin.addAll(kinds.ancestors(item));
      kin.addAll(kinds.down(item));
    }
    return kin;
  }
}
