package org.mingwen.enforcer;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations and forms of format 1, and which dimensions each operation has. */
final class Operations {
  /** The broadest one: what an absent operation means. */
  static final String PROCESS = "process";

  /** The one that is asked besides when data crosses a border. */
  static final String EXPORT = "export";

  /** The one that is left for data under a hold. */
  static final String STORE = "store";

  /** Operation to what it is a kind of, as the file repeats it. */
  static final Map<String, List<String>> KINDS =
      Map.ofEntries(
          Map.entry("process", List.of()),
          Map.entry("collect", List.of("process")),
          Map.entry("store", List.of("process")),
          Map.entry("use", List.of("process")),
          Map.entry("apply", List.of("use")),
          Map.entry("profile", List.of("use")),
          Map.entry("decide", List.of("use")),
          Map.entry("disclose", List.of("process")),
          Map.entry("entrust", List.of("disclose")),
          Map.entry("provide", List.of("disclose")),
          Map.entry("joint", List.of("disclose")),
          Map.entry("transfer", List.of("disclose")),
          Map.entry("publish", List.of("disclose")),
          Map.entry("sell", List.of("disclose")),
          Map.entry("export", List.of("process")));

  /** Form to what it is a kind of, as the file repeats it. */
  static final Map<String, List<String>> FORMS =
      Map.of(
          "identified", List.of(),
          "de-identified", List.of(),
          "anonymised", List.of(),
          "aggregated", List.of("anonymised"));

  private static final Set<Dimension> INSIDE =
      EnumSet.of(
          Dimension.OPERATION, Dimension.DATA, Dimension.PURPOSE, Dimension.FORM, Dimension.ABOUT);

  private Operations() {}

  /** Whether requests for the operation have the dimension; a broad one has all its narrower do. */
  static boolean has(String operation, Dimension dimension) {
    return switch (operation) {
      case "collect", "use", "apply", "profile", "decide" -> INSIDE.contains(dimension);
      case "store" -> INSIDE.contains(dimension) || dimension == Dimension.PLACE;
      default -> true;
    };
  }
}
