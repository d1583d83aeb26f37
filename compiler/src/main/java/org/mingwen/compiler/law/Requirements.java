package org.mingwen.compiler.law;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** The requirements by their names, from the lists of each table of rules. */
final class Requirements {
  private static final TreeMap<String, Requirement> ALL = new TreeMap<>();

  static {
    add(IdentityRequirements.ALL);
    add(ConsentRequirements.ALL);
    add(RightsRequirements.ALL);
    add(SharingRequirements.ALL);
  }

  private Requirements() {}

  private static void add(Map<String, Requirement> requirements) {
    requirements.forEach(
        (name, requirement) -> {
          if (ALL.put(name, requirement) != null) {
            throw new IllegalStateException("two requirements are named " + name);
          }
        });
  }

  /** The requirement of that name, which exists. */
  static Requirement of(String name) {
    Requirement requirement = ALL.get(name);
    if (requirement == null) {
      throw new IllegalStateException("there is no requirement " + name);
    }
    return requirement;
  }

  /** The names of all. */
  static SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(ALL.navigableKeySet());
  }
}
