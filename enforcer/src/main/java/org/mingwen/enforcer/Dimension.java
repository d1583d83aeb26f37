package org.mingwen.enforcer;

/** What a request and a rule are compared in. */
enum Dimension {
  OPERATION(0, "operation", "operations"),
  DATA(1, "data", "data"),
  PURPOSE(2, "purpose", "purposes"),
  RECIPIENT(3, "recipient", "recipients"),
  PLACE(4, "place", "places"),
  FORM(5, "form", "forms"),
  ABOUT(6, "about", "about");

  /** How many there are. */
  static final int COUNT = values().length;

  /** Its place where arrays hold something for each dimension. */
  final int index;

  /** Its key under {@code terms}. */
  final String key;

  /** Its field in a rule. */
  final String field;

  Dimension(int index, String key, String field) {
    this.index = index;
    this.key = key;
    this.field = field;
  }
}
