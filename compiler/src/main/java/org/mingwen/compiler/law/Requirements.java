package org.mingwen.compiler.law;

import java.util.Map;
import java.util.TreeMap;

/** The requirements by their names. */
final class Requirements {
  private static final Map<String, Requirement> ALL = new TreeMap<>();

  private Requirements() {}

  /** The requirement of that name, which exists. */
  static Requirement of(String name) {
    Requirement requirement = ALL.get(name);
    if (requirement == null) {
      throw new IllegalStateException("there is no requirement " + name);
    }
    return requirement;
  }
}
