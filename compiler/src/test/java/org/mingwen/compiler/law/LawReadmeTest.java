package org.mingwen.compiler.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler's README says of the law is what the tables say. */
class LawReadmeTest {
  private final String readme = CleanPolicy.read(Path.of("README.md"));

  @ParameterizedTest
  @ValueSource(strings = {"cn", "eea", "hk", "jp", "us-ca"})
  void itCountsTheRulesOfAPack(String pack) {
    long rules =
        LegalRules.all().stream()
            .filter(rule -> rule.pack().equals(pack))
            .map(LegalRule::id)
            .distinct()
            .count();

    assertThat(readme.lines().filter(line -> line.startsWith("| `" + pack + "` |")))
        .singleElement()
        .asString()
        .endsWith("| " + rules + " |");
  }

  @Test
  void itNamesEveryRuleThatCannotBeDecidedAndWhy() {
    List<String> rows =
        Undecidable.all().stream()
            .map(rule -> "| `%s` | %s | %s |".formatted(rule.id(), rule.article(), rule.reasonEn()))
            .toList();
    String table = readme.substring(readme.indexOf("| rule | article | why |"));

    assertThat(table.lines().skip(2).takeWhile(line -> !line.isEmpty()))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void itsExampleIsARuleOfTheTables() {
    String line =
        readme
            .lines()
            .filter(l -> l.startsWith("pipl-17-change-notice\t"))
            .findFirst()
            .orElseThrow();
    LegalRule rule = LegalRules.rule("pipl-17-change-notice").orElseThrow();

    assertThat(line).contains(rule.article(), rule.requirement(), rule.asksZh(), rule.asksEn());
  }
}
