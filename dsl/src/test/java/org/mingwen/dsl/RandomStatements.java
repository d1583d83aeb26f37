package org.mingwen.dsl;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Statements that are grammatical and otherwise without sense, the same in each run. */
final class RandomStatements {
  private static final List<String> NAMES =
      List.of("x", "x, y", "x open", "「乙」", "age", "derived", "session", "minors", "open", "any");
  private static final List<String> CLAUSES =
      List.of(
          "from NAMES",
          "for NAMES",
          "to NAMES",
          "with NAMES",
          "is NAMES",
          "as x",
          "about x",
          "using NAMES",
          "via x",
          "saying NAMES",
          "was x",
          "derived from NAMES",
          "by NAMES",
          "by unknown",
          "under x",
          "under unknown",
          "fee x",
          "human-review by NAMES",
          "human-review by unknown",
          "refuse by x",
          "refuse unknown",
          "told by NAMES",
          "importer \"甲\"",
          "court unknown",
          "law x",
          "when \"甲\"",
          "logic \"甲\"",
          "across \"甲\"",
          "instead unknown",
          "verified \"甲\"",
          "then \"甲\"",
          "then NAMES",
          "until LIMIT",
          "until LIMIT or LIMIT",
          "every RANGE",
          "every \"甲\"",
          "backups unknown",
          "lasting RANGE",
          "lasting NAMES",
          "within 3 days",
          "within unknown",
          "extension 3 days",
          "without storing",
          "sensitive",
          "sensitive x",
          "identified",
          "not-personal",
          "basic",
          "major",
          "refused");
  private static final List<String> LIMITS =
      List.of("RANGE after x", "RANGE after unknown", "x", "age", "\"甲\"", "unknown");
  private static final List<String> RANGES = List.of("6 months", "6 months to 1 year");
  private static final List<String> TESTS =
      List.of("age under 14", "not age under 14", "age 14", "hold x", "not x", "age");
  private static final List<String> BRACES =
      List.of("", " { a b }", " { a \"甲\", y open c 3 days }", " { }");

  private final Random random = new Random(20241101);

  /** Some statements, of which each begins on a line of its own. */
  String some() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(statement()).append('\n');
    }
    return text.toString();
  }

  private String statement() {
    String label = pick("", "l: ");
    return switch (random.nextInt(8)) {
      case 0 -> label + "subject x \"甲\"" + clauses(this::clause, this::age) + pick(BRACES);
      case 1 ->
          label
              + pick("cookie x", "waiver x \"甲\"")
              + clauses(this::clause, this::condition, this::basis)
              + declarationBox();
      case 2 ->
          label
              + "minors"
              + clauses(this::clause, this::age, this::boxBasis)
              + declarationBox()
              + pick(BRACES);
      case 3 ->
          label
              + pick("breach", "changes", "audit \"甲\"", "authority", "party x", "allow x")
              + clauses(this::clause, this::condition)
              + declarationBox()
              + pick(BRACES);
      case 4 -> "in eea, x { " + sentence() + " " + sentence() + " }";
      default -> label + sentence();
    };
  }

  private String sentence() {
    String head = pick("decide", pick("collect ", "keep ", "ask ", "profile ") + pick(NAMES));
    return pick("", "may ", "never ", "never knowingly ")
        + head
        + pick("", " in x")
        + clauses(this::clause, this::condition, this::basis, () -> clause() + " in " + pick(NAMES))
        + pick("", " except" + pick("", " x") + clauses(this::clause, this::boxBasis, this::place));
  }

  private String declarationBox() {
    return pick("", " except" + pick("", " x") + clauses(this::clause, this::condition));
  }

  @SafeVarargs
  private String clauses(Supplier<String>... kinds) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(' ').append(kinds[random.nextInt(kinds.length)].get());
    }
    return text.toString();
  }

  private String clause() {
    return pick(CLAUSES)
        .replace("NAMES", pick(NAMES))
        .replace("LIMIT", pick(LIMITS))
        .replace("RANGE", pick(RANGES));
  }

  private String condition() {
    return pick("if ", "unless ") + pick(TESTS) + pick("", " or " + pick(TESTS), ", hold y");
  }

  private String age() {
    return pick("from 14", "under 18");
  }

  private String basis() {
    return boxBasis() + pick("", " in " + pick(NAMES));
  }

  private String boxBasis() {
    return "on " + pick("x", "x or y", "unknown");
  }

  private String place() {
    return "in " + pick(NAMES);
  }

  private String pick(String... choices) {
    return pick(List.of(choices));
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
