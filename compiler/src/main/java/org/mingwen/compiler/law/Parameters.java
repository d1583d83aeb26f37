package org.mingwen.compiler.law;

import java.util.List;
import java.util.Optional;

/**
 * The parameters of a rule of law: names ({@code access}), and settings ({@code number=eea-answer},
 * {@code allow=free/beyond-reason}).
 *
 * @param all as they stand in the table
 */
record Parameters(List<String> all) {
  /** Keeps its own copy. */
  Parameters {
    all = List.copyOf(all);
  }

  /** Those that are names. */
  List<String> names() {
    return all.stream().filter(parameter -> !parameter.contains("=")).toList();
  }

  /** The values of a setting; none where it is not made. */
  List<String> values(String setting) {
    return all.stream()
        .filter(parameter -> parameter.startsWith(setting + "="))
        .flatMap(parameter -> alternatives(parameter.substring(setting.length() + 1)).stream())
        .toList();
  }

  /** The one value of a setting. */
  Optional<String> value(String setting) {
    return values(setting).stream().findFirst();
  }

  /** What {@code a/b} offers to choose from: a, b. */
  static List<String> alternatives(String parameter) {
    return List.of(parameter.split("/"));
  }
}
