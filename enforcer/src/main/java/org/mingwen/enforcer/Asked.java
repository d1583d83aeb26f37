package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A request in words.
 *
 * @param terms the terms given; absent is any
 * @param data the items and groups given; empty is any
 * @param jurisdictions those given; empty is all
 * @param malformed whether something was given twice, or as null
 */
record Asked(
    Map<Dimension, String> terms,
    List<String> data,
    List<String> jurisdictions,
    boolean malformed) {

  /** What is given, in the order of the dimensions; what is not given is not said. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(terms.getOrDefault(Dimension.OPERATION, "any operation"));
    for (Dimension dimension : Dimension.values()) {
      if (dimension == Dimension.DATA && !data.isEmpty()) {
        parts.add(dimension.key + " " + String.join(" ", data));
      } else if (dimension != Dimension.OPERATION && terms.containsKey(dimension)) {
        parts.add(dimension.key + " " + terms.get(dimension));
      }
    }
    if (!jurisdictions.isEmpty()) {
      parts.add("in " + String.join(" ", jurisdictions));
    }
    return String.join(", ", parts);
  }
}
