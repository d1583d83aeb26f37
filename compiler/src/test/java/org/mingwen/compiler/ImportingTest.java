package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingwen.compiler.Importing.Approved;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A translator's file comes in, and what it says is approved is accepted. */
class ImportingTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/examples");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T17:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temporary;
  private Path folder;
  private Path xliff;

  @BeforeEach
  void copies() throws IOException {
    folder = Files.createDirectory(temporary.resolve("policies"));
    xliff = temporary.resolve("shop.en.xlf");
    Copied.example("stale-words/quiet", folder);
  }

  private void edit(String file, String find, String replace) throws IOException {
    edit(folder.resolve("shop").resolve(file), find, replace);
  }

  private static void edit(Path path, String find, String replace) throws IOException {
    String text = Files.readString(path);
    assertThat(text).contains(find);
    Files.writeString(path, text.replace(find, replace));
  }

  private void export() throws IOException {
    Files.write(xliff, Translations.export(folder).get("shop.en.xlf"));
  }

  /** The translator says that a unit is right. */
  private void approve(String unit) throws IOException {
    edit(xliff, "id=\"" + unit + "\" approved=\"no\"", "id=\"" + unit + "\" approved=\"yes\"");
  }

  private Importing importing(Approved approved) throws IOException {
    // Whether the law asks for more is not what is tested here.
    return Importing.of(folder, xliff, approved, policy -> List.of());
  }

  private List<String> accept() throws IOException {
    return importing(Approved.IS_ACCEPTED).write("林珂", Optional.empty(), CLOCK);
  }

  private List<String> findings() throws IOException {
    return ids(PolicyCompiler.compileApartFromLaw(folder).diagnostics());
  }

  private static List<String> ids(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::id).toList();
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        bytes.put(folder.relativize(file).toString(), content);
      }
    }
    return bytes;
  }

  private String pins(String language) throws IOException {
    return Files.readString(folder.resolve("shop/pins/" + language + ".json"));
  }

  @ParameterizedTest
  @CsvSource({"sosst, en", "sosst, ja", "foreword, en", "platform, en"})
  void whatComesBackUntouchedChangesNoByteOfWordsOrPins(String policy, String language)
      throws IOException {
    Path policies = Files.createDirectory(temporary.resolve("real"));
    Copied.folder(Path.of("../policies", policy), policies.resolve(policy));
    Map<String, String> before = bytes(policies);
    Path file = temporary.resolve(policy + "." + language + ".xlf");
    byte[] exported = Translations.export(policies).get(file.getFileName().toString());
    Files.write(file, exported);
    Importing importing = Importing.of(policies, file, Approved.IS_ACCEPTED);

    assertThat(importing.findings()).isEmpty();
    assertThat(importing.write("林珂", Optional.empty(), CLOCK)).isEmpty();
    assertThat(bytes(policies)).isEqualTo(before);
    assertThat(Translations.export(policies).get(file.getFileName().toString()))
        .isEqualTo(exported);
  }

  @ParameterizedTest
  @CsvSource({"sosst, en", "sosst, ja", "foreword, en", "platform, en"})
  void aTranslationCanBeMadeOfItsFileAlone(String policy, String language) throws IOException {
    Path policies = Files.createDirectory(temporary.resolve("real"));
    Copied.folder(Path.of("../policies", policy), policies.resolve(policy));
    Map<String, String> before = bytes(policies);
    Path file = temporary.resolve(policy + "." + language + ".xlf");
    byte[] exported = Translations.export(policies).get(file.getFileName().toString());
    Files.write(file, exported);
    Files.delete(policies.resolve(policy).resolve("text/" + language + ".md"));
    Files.delete(policies.resolve(policy).resolve("labels/" + language + ".yaml"));

    Importing importing = Importing.of(policies, file, Approved.IS_ACCEPTED);
    assertThat(importing.write("林珂", Optional.empty(), CLOCK)).hasSize(2);

    assertThat(Translations.export(policies).get(file.getFileName().toString()))
        .isEqualTo(exported);
    // Labels come in the order of their addresses, without their author's comments.
    Map<String, String> after = bytes(policies);
    String labels = policy + "/labels/" + language + ".yaml";
    assertThat(after.remove(labels)).isNotEqualTo(before.remove(labels));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void approvedUnitsAreAcceptedTogetherWithTheirWords() throws IOException {
    export();
    edit(xliff, "How to contact us", "Contact");
    edit(xliff, ">email<", ">e-mail<");

    assertThat(accept()).containsExactly("shop/labels/en.yaml", "shop/text/en.md");
    assertThat(findings()).doesNotContain("translation-edited");
    assertThat(pins("en"))
        .containsPattern("\"contact\": .*\"by\": \"林珂\", \"on\": \"2026-12-01\"")
        .containsPattern("\"channel.mail\": .*\"by\": \"林珂\", \"on\": \"2026-12-01\"")
        .containsPattern("\"collection\": .*\"by\": \"Mingwen 明文\", \"on\": \"2026-11-22\"");
    export();
    assertThat(Files.readString(xliff)).doesNotContain("state=\"translated\"");
  }

  @Test
  void whatIsNotApprovedComesInAndIsNotAccepted() throws IOException {
    export();
    edit(xliff, "How to contact us", "Contact");
    edit(xliff, "id=\"contact/1\" approved=\"yes\"", "id=\"contact/1\" approved=\"no\"");
    String before = pins("en");

    accept();

    assertThat(pins("en")).isEqualTo(before);
    assertThat(findings()).contains("translation-edited");
  }

  @Test
  void whereNobodyAcceptsTheWordsComeInAndAWarningCountsWhatIsApproved() throws IOException {
    export();
    edit(xliff, "How to contact us", "Contact");
    String before = pins("en");
    Importing importing = importing(Approved.IS_COUNTED);

    assertThat(importing.write()).containsExactly("shop/text/en.md");
    assertThat(importing.warning().map(Diagnostic::id)).contains("approved-not-accepted");
    assertThat(importing.warning().orElseThrow().arguments().get(0).text()).isEqualTo("1");
    assertThat(pins("en")).isEqualTo(before);

    accept();
    assertThat(findings()).doesNotContain("translation-edited");
    assertThat(importing(Approved.IS_COUNTED).warning()).isEmpty();
  }

  @Test
  void aClauseIsApprovedOnlyWithEveryBlockOfIt() throws IOException {
    edit("text/zh-Hans.md", "电子邮件地址", "邮箱地址");
    export();
    approve("collection/1");
    assertThat(importing(Approved.IS_COUNTED).warning()).isEmpty();

    approve("collection/2");
    accept();

    assertThat(findings()).doesNotContain("stale-words");
  }

  @Test
  void whatIsApprovedThoughItsFactsChangedIsAcceptedForThoseOfNow() throws IOException {
    edit("facts.policy", "on contract", "on consent");
    export();
    assertThat(Files.readString(xliff)).contains("处理依据变更：订立、履行合同所必需 → 个人同意");
    approve("collection/1");
    approve("collection/2");
    String chinese = pins("zh-Hans");

    accept();

    assertThat(pins("en")).containsPattern("\"collection\": .*\"by\": \"林珂\"");
    // The original says facts, too, and only its author accepts that.
    assertThat(pins("zh-Hans")).isEqualTo(chinese);
    assertThat(PolicyCompiler.compileApartFromLaw(folder).diagnostics())
        .filteredOn(finding -> finding.id().equals("stale-meaning"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.span().file().path()).contains("zh-Hans"));
  }

  @Test
  void aClauseIsNotApprovedByALabelOfItsName() throws IOException {
    edit("text/zh-Hans.md", "## 联系我们 {#contact}", "## 联系我们 {#handler}");
    edit("text/en.md", "{#contact}", "{#handler}");
    export();
    assertThat(Files.readString(xliff))
        .contains("id=\"handler/1\" approved=\"no\"")
        .contains("id=\"handler\" approved=\"yes\"");
    edit(xliff, ">the shop<", ">our shop<");

    accept();

    assertThat(pins("en").lines().filter(line -> line.contains("\"handler\": "))).hasSize(1);
  }

  @Test
  void withAnErrorInThePolicyNothingComesInWhereSomebodyAccepts() throws IOException {
    edit("facts.policy", "required", "required to courier");
    export();
    edit(xliff, "How to contact us", "Contact");
    Map<String, String> before = bytes(folder);
    Importing importing = importing(Approved.IS_ACCEPTED);

    assertThat(importing.findings()).anyMatch(Diagnostic::isError);
    assertThatThrownBy(importing::write).isInstanceOf(IllegalStateException.class);
    assertThat(bytes(folder)).isEqualTo(before);
    assertThat(importing(Approved.IS_COUNTED).findings()).isEmpty();
  }

  @Test
  void wherePinsCannotBeWrittenTheWordsAreAsTheyWere() throws IOException {
    export();
    edit(xliff, "How to contact us", "Contact");
    Importing importing = importing(Approved.IS_ACCEPTED);
    Path pins = folder.resolve("shop/pins");
    Files.move(pins, temporary.resolve("pins"));
    Files.createSymbolicLink(pins, temporary.resolve("pins"));
    Map<String, String> before = bytes(folder);

    assertThatThrownBy(() -> importing.write("林珂", Optional.empty(), CLOCK))
        .isInstanceOf(IOException.class);

    assertThat(bytes(folder)).isEqualTo(before);
  }

  @Test
  void theDayCanBeNamed() throws IOException {
    export();
    edit(xliff, "How to contact us", "Contact");

    importing(Approved.IS_ACCEPTED).write("林珂", Optional.of(LocalDate.of(2026, 12, 24)), CLOCK);

    assertThat(pins("en")).contains("\"by\": \"林珂\", \"on\": \"2026-12-24\"");
  }

  @Test
  void aFileOfNoPolicyIsRefused() throws IOException {
    xliff = Files.writeString(temporary.resolve("store.en.xlf"), "");

    assertThat(ids(importing(Approved.IS_COUNTED).findings()))
        .containsExactly("xliff-of-no-policy");
  }

  @Test
  void everyPolicyThatCanBeReadIsExportedWhateverIsWrongWithIt() throws IOException {
    try (Stream<Path> examples = Files.list(EXAMPLES)) {
      for (Path example : (Iterable<Path>) examples.sorted()::iterator) {
        Path fires = example.resolve("fires");
        if (Files.isDirectory(fires)) {
          Path policies = Files.createDirectory(temporary.resolve(example.getFileName()));
          Copied.example(example.getFileName() + "/fires", policies);
          Translations.export(policies);
        }
      }
    }
  }
}
