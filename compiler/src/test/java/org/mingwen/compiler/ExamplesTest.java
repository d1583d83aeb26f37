package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.golden.Golden;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Every finding by example: {@code examples/<id>/fires} are files laid over those of {@code
 * examples/base}, a small policy without a finding, and give the finding; {@code quiet} is nearly
 * the same and does not.
 */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/examples");
  private static final Path SOURCES = Path.of("src/main/java/org/mingwen/compiler");
  private static final Pattern RAISED =
      Pattern.compile("Diagnostic\\s*\\.(?:error|warning)\\(\\s*\"([a-z0-9-]+)\"");
  private static final Pattern OF_KIND =
      Pattern.compile("^  [A-Z_]+\\(\"([a-z-]+)\"", Pattern.MULTILINE);

  private static final String NEW = "nothing-accepted";

  @TempDir Path folder;

  static Stream<Path> examples() throws IOException {
    return variants().filter(path -> !path.startsWith(EXAMPLES.resolve("base")));
  }

  private static Stream<Path> variants() throws IOException {
    try (Stream<Path> ids = Files.list(EXAMPLES)) {
      return ids
          .flatMap(id -> Stream.of(id.resolve("fires"), id.resolve("quiet")))
          .filter(Files::isDirectory)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reportsWhatItsExampleShows(Path example) throws IOException {
    List<Diagnostic> findings = compile(example);
    String id = example.getParent().getFileName().toString();
    Set<String> ids = findings.stream().map(Diagnostic::id).collect(Collectors.toSet());
    if (example.endsWith("fires")) {
      assertThat(ids).contains(id);
    } else {
      assertThat(ids).doesNotContain(id);
    }
    Golden.assertMatches(example.resolve("expected.txt"), printed(findings));
  }

  @Test
  void theBaseHasNoFinding() throws IOException {
    assertThat(printed(compile(EXAMPLES.resolve("base")))).isEmpty();
  }

  @Test
  void everyFindingHasAnExample() throws IOException {
    Set<String> raised = new TreeSet<>(raised(SOURCES));
    raised.removeAll(raised(SOURCES.resolve("words")));
    raised.removeAll(raised(SOURCES.resolve("output")));
    // What is wrong with a history is shown by making it so: TamperedHistoryTest, PlanTest.
    raised.removeAll(raised(SOURCES.resolve("history")));
    raised.removeAll(raised(SOURCES.resolve("release")));
    // These are about files of translators: XliffTest, ImportingTest.
    raised.removeAll(raised(SOURCES.resolve("xliff")));
    raised.removeAll(Set.of("xliff-of-no-policy", "approved-not-accepted"));
    // These need a release before: GateTest.
    raised.removeAll(raised(SOURCES.resolve("gate")));
    // These are about folders and links, which files laid over a base cannot show: FoldersTest.
    raised.removeAll(Set.of("no-policy", "symbolic-link", "policy-ids-differ-in-case"));
    // These are about what a goal was asked for: AcceptingTest.
    raised.removeAll(
        Set.of("no-such-translation", "nothing-to-accept", "which-policy", "unknown-policy"));
    Matcher kinds = OF_KIND.matcher(Files.readString(SOURCES.resolve("resolve/Kind.java")));
    while (kinds.find()) {
      raised.add(kinds.group(1));
    }
    assertThat(raised).hasSizeGreaterThan(50);
    for (String id : raised) {
      assertThat(EXAMPLES.resolve(id).resolve("fires")).isDirectory();
    }
    for (String id : raised(SOURCES.resolve("check"))) {
      assertThat(EXAMPLES.resolve(id).resolve("quiet")).isDirectory();
    }
  }

  private static Set<String> raised(Path sources) throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
        Matcher raised = RAISED.matcher(Files.readString(file));
        while (raised.find()) {
          ids.add(raised.group(1));
        }
      }
    }
    return ids;
  }

  /**
   * What is found but for breaches of law, which have examples of their own, and but for what is
   * found of every policy with a translation that nobody has looked at yet.
   */
  private List<Diagnostic> compile(Path example) throws IOException {
    Path shop = folder.resolve("shop");
    Copied.folder(EXAMPLES.resolve("base"), shop);
    Copied.folder(example, shop);
    String about = String.valueOf(example.getParent().getFileName());
    return PolicyCompiler.compile(folder).diagnostics().stream()
        .filter(finding -> LegalRules.rule(finding.id()).isEmpty())
        .filter(one -> about.equals(NEW) || !one.id().equals(NEW))
        .toList();
  }

  private static String printed(List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    return DiagnosticPrinter.print(findings, Language.ZH)
        + "\n"
        + DiagnosticPrinter.print(findings, Language.EN);
  }
}
