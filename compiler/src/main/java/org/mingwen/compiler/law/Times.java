package org.mingwen.compiler.law;

import org.mingwen.compiler.model.Deadline;

/** Times as an author writes them. */
final class Times {
  private Times() {}

  /** {@code 1 month}, {@code 15 working-days}. */
  static String written(Deadline time) {
    String unit = time.unit().word();
    return time.number() + " " + (time.number() == 1 ? unit.substring(0, unit.length() - 1) : unit);
  }
}
