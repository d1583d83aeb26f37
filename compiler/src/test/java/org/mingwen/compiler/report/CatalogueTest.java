package org.mingwen.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingwen.compiler.law.LegalRule;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.resolve.Kind;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.syntax.Keyword;

/** Holds the catalogues of sentences, the explanations and the Java sources together. */
class CatalogueTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
  private static final Pattern FINDING =
      Pattern.compile(
          "(?:\\b(?:error|warning|about|report)|(?<!List\\.|Set\\.|Map\\.)\\bof|new Diagnostic)\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"\\s*[,)]");
  private static final Pattern PART = Pattern.compile("[.\\s(](hint|note|word)\\(([^,;]*?)[,)]");
  private static final Pattern WORD_PREFIX =
      Pattern.compile("[.\\s(]word\\(\\s*\"([a-z0-9.-]+\\.)\"\\s*\\+");

  private static final Pattern EXAMPLE = Pattern.compile("```policy\\R(.*?)```", Pattern.DOTALL);

  private static final List<String> SOURCES = readSources();

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Messages.in(Language.ZH).keys()).isEqualTo(Messages.in(Language.EN).keys());
  }

  @Test
  void bothLanguagesSpeakOfTheSameArguments() {
    for (String key : Messages.in(Language.EN).keys()) {
      assertThat(places(Language.ZH, key)).as(key).isEqualTo(places(Language.EN, key));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyStandsOnceAndInOrder(Language language) throws IOException {
    String file = "messages_" + language.tag() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      List<String> keys =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();

      assertThat(keys).isSorted().doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noSentenceIsEmptyOrSpeaksToAMachine(Language language) {
    Messages messages = Messages.in(language);

    assertThat(messages.keys())
        .allSatisfy(key -> assertThat(messages.raw(key)).isNotBlank().doesNotContain("\n"));
  }

  @Test
  void everyFindingHintAndNoteOfTheSourcesHasItsSentence() {
    assertThat(used()).isNotEmpty();
    assertThat(used().stream().filter(key -> !Messages.in(Language.EN).keys().contains(key)))
        .isEmpty();
  }

  @Test
  void noSentenceIsUnused() {
    Set<String> literals = all(LITERAL).map(m -> m.group(1)).collect(Collectors.toSet());
    Set<String> prefixes = all(WORD_PREFIX).map(m -> m.group(1)).collect(Collectors.toSet());

    Stream.of(Keyword.values()).map(Keyword::word).forEach(literals::add);

    assertThat(Messages.in(Language.EN).keys())
        .filteredOn(key -> !key.startsWith("report.") && !key.startsWith("word.law."))
        .filteredOn(key -> !requirements().contains(name(key).replaceFirst("^law\\.", "")))
        .filteredOn(key -> !literals.contains(name(key)))
        .filteredOn(key -> prefixes.stream().noneMatch(prefix -> name(key).startsWith(prefix)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFindingIsExplained(Language language) {
    assertThat(findings())
        .filteredOn(id -> Explanations.of(id, language).isEmpty())
        .as("findings without %s explanation", language.tag())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anExplanationBeginsWithItsIdAndIsAtMostAPage(Language language) {
    assertThat(findings())
        .allSatisfy(
            id -> {
              String text = Explanations.of(id, language).orElseThrow();
              assertThat(text).startsWith("# " + id + "\n");
              assertThat(text.lines().count()).isBetween(3L, 40L);
            });
  }

  @Test
  void nothingIsExplainedThatIsNeverFound() throws IOException {
    Set<String> known = findings();
    try (Stream<Path> files = Files.list(resources().resolve("explain"))) {
      assertThat(files)
          .filteredOn(Files::isRegularFile)
          .extracting(file -> file.getFileName().toString())
          .allMatch(file -> file.matches("[a-z0-9-]+\\.(zh|en)\\.md"))
          .filteredOn(file -> !known.contains(file.substring(0, file.indexOf('.'))))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theExamplesOfExplanationsAreGrammatical(Language language) {
    List<String> examples =
        Stream.concat(
                findings().stream().map(id -> Explanations.of(id, language)),
                requirements().stream().map(name -> Explanations.ofRequirement(name, language)))
            .flatMap(text -> EXAMPLE.matcher(text.orElseThrow()).results())
            .map(example -> example.group(1))
            .toList();

    assertThat(examples).hasSizeGreaterThan(20);
    assertThat(examples)
        .allSatisfy(
            example ->
                assertThat(
                        PolicyParser.parse("p", example.getBytes(StandardCharsets.UTF_8))
                            .diagnostics())
                    .isEmpty());
  }

  @Test
  void anIdThatIsNoneOfOursIsNotExplained() {
    assertThat(Explanations.of("no-such-finding", Language.EN)).isEmpty();
    assertThat(Explanations.of("../messages_en", Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRequirementOfLawHasItsSentencesAndIsExplained(Language language) {
    assertThat(requirements())
        .allSatisfy(
            name -> {
              assertThat(Messages.in(language).keys()).contains("law." + name, "hint.law." + name);
              assertThat(Explanations.ofRequirement(name, language)).as(name).isPresent();
            });
  }

  @Test
  void noRequirementOfLawIsExplainedThatNoRuleMakes() throws IOException {
    try (Stream<Path> files = Files.list(resources().resolve("explain/law"))) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString().replaceFirst("\\.(zh|en)\\.md$", ""))
          .isSubsetOf(requirements());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aRuleOfLawSaysWhatItAsksAndWhatToWrite(Language language) {
    assertThat(LegalRules.all())
        .allSatisfy(
            rule -> {
              String text = Explanations.of(rule.id(), language).orElseThrow();
              assertThat(text)
                  .startsWith("# " + rule.id() + "\n")
                  .contains(language == Language.ZH ? rule.asksZh() : rule.asksEn())
                  .contains(Explanations.ofRequirement(rule.requirement(), language).orElseThrow());
              assertThat(text.lines().count()).isBetween(3L, 40L);
            });
  }

  /** What rules of law require. */
  private static SortedSet<String> requirements() {
    return LegalRules.all().stream()
        .map(LegalRule::requirement)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids of findings: the keys without a prefix. */
  private static SortedSet<String> findings() {
    return Messages.in(Language.EN).keys().stream()
        .filter(key -> !key.contains("."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The keys that the sources name. */
  private static SortedSet<String> used() {
    SortedSet<String> used = new TreeSet<>();
    SOURCES.stream()
        .filter(source -> !source.contains("package org.mingwen.compiler.law;"))
        .flatMap(source -> FINDING.matcher(source).results())
        .forEach(m -> used.add(m.group(1)));
    all(PART)
        .filter(m -> !m.group(2).contains("+"))
        .forEach(
            m ->
                LITERAL
                    .matcher(m.group(2))
                    .results()
                    .forEach(literal -> used.add(m.group(1) + "." + literal.group(1))));
    for (Kind kind : Kind.values()) {
      used.add(kind.unknown());
      used.add("word." + kind.word());
    }
    return used;
  }

  private static String name(String key) {
    return key.replaceFirst("^(hint|note|word)\\.", "");
  }

  private static Set<String> places(Language language, String key) {
    Matcher matcher = PLACE.matcher(Messages.in(language).raw(key));
    return matcher.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<MatchResult> all(Pattern pattern) {
    return SOURCES.stream().flatMap(source -> pattern.matcher(source).results());
  }

  private static Path module() {
    return Path.of(System.getProperty("basedir", ""));
  }

  private static Path resources() {
    return module().resolve("src/main/resources/org/mingwen/compiler/report");
  }

  private static List<String> readSources() {
    return Stream.of("dsl", "compiler", "maven-plugin")
        .map(name -> module().toAbsolutePath().getParent().resolve(name).resolve("src/main/java"))
        .filter(Files::isDirectory)
        .flatMap(CatalogueTest::javaFiles)
        .toList();
  }

  private static Stream<String> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(CatalogueTest::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
