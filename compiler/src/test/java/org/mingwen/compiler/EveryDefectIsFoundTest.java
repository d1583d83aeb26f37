package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.golden.Golden;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Three real policies as their sources state them: every defect that facts and words can show is
 * found, and every fact stands in the policy that was written anew.
 */
class EveryDefectIsFoundTest {
  private static final Path AS_FOUND = Path.of("src/test/resources/as-found");

  private static List<PublishedPolicy> writtenAnew;

  @TempDir Path folder;

  @BeforeAll
  static void compileThePolicies() throws IOException {
    writtenAnew = PolicyCompiler.compile(Path.of("../policies")).policies();
  }

  private record Row(String source, String lines, String what, String ids, String reason) {
    List<String> named() {
      return List.of(ids.split(", ", -1));
    }
  }

  static List<Row> defects() throws IOException {
    return rows("defects.tsv");
  }

  static List<Row> facts() throws IOException {
    return rows("facts.tsv");
  }

  @ParameterizedTest
  @MethodSource("defects")
  void everyDefectIsFoundOrItsReasonTold(Row defect) throws IOException {
    if (defect.ids.equals("undecidable")) {
      assertThat(defect.reason).isNotBlank();
    } else {
      Set<String> found =
          findings(defect.source).stream()
              .map(Diagnostic::id)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(found).containsAll(defect.named());
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactIsAStatementOfThePolicyWrittenAnew(Row fact) {
    PublishedPolicy policy =
        writtenAnew.stream()
            .filter(p -> p.policy().header().id().equals(fact.source))
            .findFirst()
            .orElseThrow();

    assertThat(fact.named())
        .allSatisfy(name -> assertThat(policy.policy().statement(name)).as(name).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sosst", "foreword", "platform"})
  void whatIsFoundReadsAsItsGoldenFile(String source) throws IOException {
    List<Diagnostic> findings = findings(source);

    Golden.assertMatches(
        AS_FOUND.resolve(source + ".zh.txt"), DiagnosticPrinter.print(findings, Language.ZH));
    Golden.assertMatches(
        AS_FOUND.resolve(source + ".en.txt"), DiagnosticPrinter.print(findings, Language.EN));
  }

  @Test
  void theReadmeShowsBothTables() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(table(readme, "| source | lines | fact | statements |"))
        .containsExactlyElementsOf(
            facts().stream()
                .map(
                    row ->
                        "| `%s` | %s | %s | %s |"
                            .formatted(row.source, row.lines, row.what, code(row)))
                .toList());
    assertThat(table(readme, "| source | lines | defect | found by |"))
        .containsExactlyElementsOf(
            defects().stream()
                .map(
                    row ->
                        "| `%s` | %s | %s | %s |"
                            .formatted(
                                row.source,
                                row.lines,
                                row.what,
                                row.reason.isEmpty() ? code(row) : "not decidable: " + row.reason))
                .toList());
  }

  private static String code(Row row) {
    return row.named().stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
  }

  private static List<String> table(String readme, String head) {
    return readme
        .substring(readme.indexOf(head))
        .lines()
        .skip(2)
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }

  private List<Diagnostic> findings(String source) throws IOException {
    try (Stream<Path> files = Files.walk(AS_FOUND.resolve(source))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = folder.resolve(AS_FOUND.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return PolicyCompiler.compile(folder).diagnostics();
  }

  private static List<Row> rows(String file) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(AS_FOUND.resolve(file));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells.length > 4 ? cells[4] : ""));
    }
    return rows;
  }
}
