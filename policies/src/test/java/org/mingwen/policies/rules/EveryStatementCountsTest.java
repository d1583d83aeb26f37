package org.mingwen.policies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Element;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Mood;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/**
 * No statement of the real policies is idle. Each is cut out of its file in turn; then the build
 * fails and names what is missing, or the pages of every language change, and the rules change
 * exactly when the statement bears on decisions.
 */
class EveryStatementCountsTest {
  private static final List<String> POLICIES = List.of("sosst", "foreword", "platform");

  /** Statements that are in the rules: what is permitted, promised, offered, and their terms. */
  private static final Set<Keyword> IN_RULES =
      Set.of(
          Keyword.SUBJECT,
          Keyword.DATA,
          Keyword.ITEM,
          Keyword.PURPOSE,
          Keyword.PARTY,
          Keyword.RIGHT,
          Keyword.COOKIE,
          Keyword.MINORS);

  private static Compilation whole;
  private static SortedMap<String, byte[]> wholeSite;

  @TempDir static Path sources;
  @TempDir Path folder;

  /** A statement and the file it stands in. */
  record Cut(Path file, Statement statement) {
    @Override
    public String toString() {
      return statement.span().text().lines().findFirst().orElseThrow();
    }

    String policy() {
      return file.getName(0).toString();
    }

    boolean bearsOnDecisions() {
      Keyword head = statement.head().keyword();
      return head.role() == Keyword.Role.VERB
          ? statement.mood() != Mood.MAY && head != Keyword.ASK
          : IN_RULES.contains(head);
    }
  }

  @BeforeAll
  static void compileTheWholePolicy() throws IOException {
    for (String policy : POLICIES) {
      for (Path file : files(Path.of(policy))) {
        Path copy = sources.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    whole = PolicyCompiler.compile(sources);
    assertThat(whole.hasErrors())
        .as(DiagnosticPrinter.print(whole.diagnostics(), Language.EN))
        .isFalse();
    wholeSite = whole.site();
  }

  static Stream<Cut> statements() throws IOException {
    List<Cut> cuts = new ArrayList<>();
    for (Path file : POLICIES.stream().flatMap(p -> files(Path.of(p)).stream()).toList()) {
      if (file.toString().endsWith(".policy")) {
        PolicyParser.parse(file.toString(), Files.readAllBytes(file)).file().statements().stream()
            .map(statement -> new Cut(file, statement))
            .forEach(cuts::add);
      }
    }
    return cuts.stream();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void withoutItSomethingChanges(Cut cut) throws IOException {
    Compilation without = compileWithout(cut);

    if (without.hasErrors()) {
      assertThat(without.diagnostics()).anyMatch(finding -> names(finding, cut.statement()));
      return;
    }
    assertThat(changedPages(cut.policy(), without))
        .isEqualTo(policyPages(cut.policy(), wholeSite).keySet());
    assertThat(changedRules(cut.policy(), without)).isEqualTo(cut.bearsOnDecisions());
  }

  /** Whether an error says what is missing: the statement by its name, or what only it can be. */
  private static boolean names(Diagnostic finding, Statement statement) {
    Keyword head = statement.head().keyword();
    if (head == Keyword.POLICY || head == Keyword.HANDLER) {
      return finding.id().equals(head == Keyword.POLICY ? "no-header" : "no-handler");
    }
    String name =
        statement
            .name()
            .or(() -> statement.elements().stream().findFirst().flatMap(Element::name))
            .map(Name::text)
            .orElse(head.word());
    return finding.isError()
        && finding.arguments().stream().anyMatch(argument -> argument.text().contains(name));
  }

  private Compilation compileWithout(Cut cut) throws IOException {
    for (Path file : files(Path.of(cut.policy()))) {
      Path copy = folder.resolve(file.toString());
      Files.createDirectories(copy.getParent());
      byte[] bytes = Files.readAllBytes(file);
      Files.write(copy, file.equals(cut.file()) ? without(cut.statement().span()) : bytes);
    }
    return PolicyCompiler.compile(folder);
  }

  private static byte[] without(Span span) {
    String before = span.file().substring(0, span.start());
    String after = span.file().substring(span.end(), span.file().length());
    return (before + after).getBytes(StandardCharsets.UTF_8);
  }

  private static Set<String> changedPages(String policy, Compilation without) {
    SortedMap<String, byte[]> before = policyPages(policy, wholeSite);
    SortedMap<String, byte[]> after = policyPages(policy, without.site());
    return before.entrySet().stream()
        .filter(page -> !Arrays.equals(page.getValue(), after.get(page.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The page of the policy itself in each language, which is what every statement stands on. */
  private static SortedMap<String, byte[]> policyPages(
      String policy, SortedMap<String, byte[]> site) {
    SortedMap<String, byte[]> pages = new TreeMap<>(site);
    pages.keySet().removeIf(path -> !path.matches(policy + "/[^/]+/index\\.html"));
    return pages;
  }

  private static boolean changedRules(String policy, Compilation without) {
    String path = policy + "/rules.json";
    return !Arrays.equals(whole.rules().get(path), without.rules().get(path));
  }

  /** What is said now: not what was released, nor what was accepted of translations. */
  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).startsWith("history"))
          .filter(file -> !folder.relativize(file).startsWith("pins"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
