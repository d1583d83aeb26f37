package org.mingwen.compiler.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.backend.rules.RulesBackend;
import org.mingwen.compiler.backend.site.ComparisonFile;
import org.mingwen.compiler.backend.site.SiteBackend;
import org.mingwen.compiler.canonical.JsonTree;
import org.mingwen.compiler.canonical.Sha256;
import org.mingwen.compiler.output.Json;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/** What is frozen is read back as it was, whatever policy it is. */
class FrozenVersionsTest {
  /** A state beside no release is compared with nothing. */
  private static final ComparisonFile NO_COMPARISON =
      (before, after, from, to, comparison, words, sentences) -> new byte[0];

  private static final Map<String, VersionedPolicy> REAL = new TreeMap<>();

  static synchronized VersionedPolicy real(String id) throws IOException {
    if (REAL.isEmpty()) {
      PolicyCompiler.compile(Path.of("../policies"))
          .versioned()
          .forEach(
              one ->
                  REAL.put(
                      one.draft().policy().policy().id(),
                      new VersionedPolicy(one.draft(), History.NONE)));
    }
    return REAL.get(id);
  }

  private static Release readBack(VersionedPolicy policy) {
    SortedMap<String, byte[]> files = Freezing.release(policy, HistoryFiles.version("2024-11"));
    ReadHistory read =
        HistoryReader.read(policy.draft().policy().policy().id(), files, Vocabulary.builtIn());
    assertThat(read.findings()).isEmpty();
    return read.history().latest().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sosst", "foreword", "platform"})
  void aVersionReadsBackAsItWasFrozen(String id) throws IOException {
    VersionedPolicy policy = real(id);

    Release release = readBack(policy);

    assertThat(release.snapshot().policy().policy())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Span.class)
        .isEqualTo(policy.draft().policy().policy());
    assertThat(release.snapshot().hashes()).isEqualTo(policy.draft().hashes());
    assertThat(release.snapshot().texts()).isEqualTo(policy.draft().texts());
    assertThat(release.snapshot().pins()).isEqualTo(policy.draft().pins());
    assertThat(release.version()).hasToString("2024-11");
    assertThat(release.revision()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sosst", "foreword", "platform"})
  void itsPagesAndRulesAreTheSameBytes(String id) throws IOException {
    VersionedPolicy draft = real(id);
    VersionedPolicy thawed = new VersionedPolicy(readBack(draft).snapshot(), History.NONE);

    assertSame(
        SiteBackend.standard().render(List.of(thawed), Optional.empty(), NO_COMPARISON),
        SiteBackend.standard().render(List.of(draft), Optional.empty(), NO_COMPARISON));
    assertSame(
        RulesBackend.render(List.of(thawed), Optional.empty()),
        RulesBackend.render(List.of(draft), Optional.empty()));
  }

  private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
    assertThat(expected).isNotEmpty();
    assertThat(texts(actual)).isEqualTo(texts(expected));
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  @Test
  void theSameStateGivesTheSameBytes() throws IOException {
    VersionedPolicy policy = real("sosst");
    Version version = HistoryFiles.version("2024-11");

    assertThat(texts(Freezing.release(policy, version)))
        .isEqualTo(texts(Freezing.release(policy, version)));
  }

  @Test
  void aPlainDiffOfTheFactsShowsOneLineForOneFact() throws IOException {
    String facts = facts(real("sosst"));

    assertThat(facts.lines().filter(line -> line.length() > 200)).isEmpty();
    assertThat(facts).contains("\n        \"email\",\n").doesNotContain("\r");
  }

  private static String facts(VersionedPolicy policy) {
    return texts(Freezing.release(policy, HistoryFiles.version("2024-11")))
        .get("history/2024-11/policy.json");
  }

  /** As if format 1 had had another word for storing. */
  @Test
  void anOlderFormatIsRaisedInMemory() throws IOException {
    VersionedPolicy policy = real("sosst");
    SortedMap<String, byte[]> old =
        new TreeMap<>(Freezing.release(policy, HistoryFiles.version("2024-11")));
    forge(
        old,
        "2024-11",
        "policy.json",
        text -> text.replace("\"storing\" : true", "\"kept\" : true"));
    UnaryOperator<Map<String, Object>> step =
        tree ->
            JsonTree.read(
                new String(Json.lines(tree), StandardCharsets.UTF_8)
                    .replace("\"kept\" : true", "\"storing\" : true")
                    .getBytes(StandardCharsets.UTF_8));
    assertThat(new String(old.get("history/2024-11/policy.json"), StandardCharsets.UTF_8))
        .contains("\"kept\"");

    ReadHistory today = HistoryReader.read("sosst", old, Vocabulary.builtIn());
    ReadHistory later =
        HistoryReader.read("sosst", old, Vocabulary.builtIn(), new Formats(List.of(step)));

    assertThat(today.findings()).extracting(Diagnostic::id).containsExactly("history-unreadable");
    assertThat(later.findings()).isEmpty();
    assertThat(later.history().latest().orElseThrow().snapshot().hashes())
        .isEqualTo(policy.draft().hashes());
  }

  @Test
  void whatIsTheSameInTwoVersionsIsReadOnce() throws IOException {
    VersionedPolicy first = real("sosst");
    SortedMap<String, byte[]> files =
        new TreeMap<>(Freezing.release(first, HistoryFiles.version("2024-11")));
    History one = HistoryReader.read("sosst", files, Vocabulary.builtIn()).history();
    files.putAll(
        Freezing.release(
            new VersionedPolicy(first.draft(), one), HistoryFiles.version("2024-11.2")));

    List<Release> releases =
        new ArrayList<>(
            HistoryReader.read("sosst", files, Vocabulary.builtIn()).history().releases());

    assertThat(releases).hasSize(2);
    assertThat(releases.get(0).snapshot().policy()).isSameAs(releases.get(1).snapshot().policy());
  }

  /** Changes a file of a version, and every hash that would show it. */
  static void forge(
      SortedMap<String, byte[]> files, String version, String file, UnaryOperator<String> edit) {
    String folder = "history/" + version + "/";
    edit(files, folder + file, edit);
    String hash = Sha256.of(files.get(folder + file));
    Map<String, Object> seal = JsonTree.read(files.get(folder + "version.json"));
    JsonTree.map(seal, "files").put(file, hash);
    String before = Sha256.of(files.get(folder + "version.json"));
    files.put(folder + "version.json", Json.lines(seal));
    String after = Sha256.of(files.get(folder + "version.json"));
    edit(files, HistoryFiles.CHAIN, text -> text.replace(before, after));
    files.put(HistoryFiles.CHAIN, Chain.read(JsonTree.read(files.get(HistoryFiles.CHAIN))).bytes());
  }

  static void edit(SortedMap<String, byte[]> files, String path, UnaryOperator<String> edit) {
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    files.put(path, edit.apply(text).getBytes(StandardCharsets.UTF_8));
  }
}
