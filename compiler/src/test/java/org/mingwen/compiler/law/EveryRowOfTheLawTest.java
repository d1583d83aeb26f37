package org.mingwen.compiler.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every row of the reference of legal checks, {@code law/rows.txt}, is a rule or said to be
 * undecidable, never both, in the pack where the reference has it.
 */
class EveryRowOfTheLawTest {
  private static final Path ROWS = Path.of("src/test/resources/law/rows.txt");

  @Test
  void everyRowIsARuleOrUndecidableAndThereAreNoOthers() {
    Map<String, String> packs = new TreeMap<>();
    LegalRules.all().forEach(rule -> packs.put(rule.id(), rule.pack()));
    Undecidable.all().forEach(rule -> packs.put(rule.id(), rule.pack()));

    assertThat(packs).isEqualTo(rows());
  }

  @Test
  void noRuleIsAlsoUndecidable() {
    assertThat(LegalRules.all())
        .extracting(LegalRule::id)
        .doesNotContainAnyElementsOf(Undecidable.all().stream().map(Undecidable::id).toList());
  }

  private static Map<String, String> rows() {
    Map<String, String> rows = new TreeMap<>();
    CleanPolicy.read(ROWS)
        .lines()
        .map(line -> line.split("\t", -1))
        .forEach(row -> rows.put(row[0], row[1]));
    assertThat(rows).hasSizeGreaterThan(200);
    return rows;
  }
}
