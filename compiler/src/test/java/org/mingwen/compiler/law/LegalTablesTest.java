package org.mingwen.compiler.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.law.LegalRule.Citation;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.report.Messages;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Table;
import org.mingwen.compiler.vocabulary.Table.Row;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.diagnostic.Severity;

/** The tables of the law hold together. */
class LegalTablesTest {
  private static final Set<String> PACKS = Set.of("cn", "eea", "hk", "jp", "us-ca");

  @ParameterizedTest
  @ValueSource(strings = {"identity", "consent", "rights", "sharing", "undecidable", "numbers"})
  void aTableIsInOrderAndItsCellsAreTidy(String table) {
    List<Row> rows = Table.resource(LegalRules.class, table + ".tsv").rows();

    assertThat(rows).extracting(row -> row.text("id")).isSorted();
    assertThat(rows).extracting(LegalTablesTest::what).doesNotHaveDuplicates();
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.text("pack")).isIn(packs(row));
              assertThat(row.cells().values())
                  .allSatisfy(cell -> assertThat(cell).isEqualTo(cell.strip()));
            });
  }

  /** What a row is about; one row of the law may require several things. */
  private static String what(Row row) {
    return row.text("id") + " " + row.cells().getOrDefault("requirement", "");
  }

  private static Set<String> packs(Row row) {
    return isAnother(row) ? Set.of("") : PACKS;
  }

  private static boolean isAnother(Row row) {
    return row.cells().getOrDefault("zh", "once").isEmpty();
  }

  @Test
  void everySourceIsVOrM() {
    assertThat(Stream.concat(LegalRules.TABLES.stream(), Stream.of("numbers")))
        .flatMap(table -> Table.resource(LegalRules.class, table + ".tsv").rows())
        .filteredOn(row -> !isAnother(row))
        .allSatisfy(row -> assertThat(row.text("source")).isIn("V", "M"));
  }

  @Test
  void everyRuleMakesAKnownRequirementAndEveryRequirementIsMade() {
    Set<String> made =
        LegalRules.all().stream().map(LegalRule::requirement).collect(Collectors.toSet());

    assertThat(made).containsExactlyInAnyOrderElementsOf(Requirements.names());
  }

  @Test
  void everyTopicOfARuleIsAGap() {
    assertThat(LegalRules.all())
        .flatMap(LegalRule::topics)
        .isSubsetOf(Vocabulary.builtIn().terms(ConceptKind.GAP).ids());
  }

  @Test
  void everyRuleSaysWhatItAsksInBothLanguages() {
    assertThat(LegalRules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.asksZh()).as(rule.id()).containsPattern("\\p{IsHan}").endsWith("。");
              assertThat(rule.asksEn())
                  .as(rule.id())
                  .doesNotContainPattern("\\p{IsHan}")
                  .endsWith(".");
            });
  }

  @Test
  void everyLawThatIsCitedHasANameInBothLanguages() {
    Stream<String> articles =
        Stream.of(
                LegalRules.all().stream().map(LegalRule::article),
                Undecidable.all().stream().map(Undecidable::article),
                LegalNumber.all().stream().map(LegalNumber::article))
            .flatMap(texts -> texts);

    assertThat(articles.flatMap(text -> Citation.all(text).stream()))
        .allSatisfy(
            citation -> {
              String key = "law." + citation.law();
              assertThat(Messages.in(Language.ZH).word(key)).isNotEqualTo(key);
              assertThat(Messages.in(Language.EN).word(key)).isNotEqualTo(key);
            });
  }

  @Test
  void whatNobodyHasCheckedIsNoError() {
    assertThat(LegalRules.all())
        .filteredOn(rule -> !rule.verified())
        .noneMatch(rule -> rule.severity() == Severity.ERROR);
  }
}
