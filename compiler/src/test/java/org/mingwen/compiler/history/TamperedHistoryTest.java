package org.mingwen.compiler.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.canonical.JsonTree;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** Whatever is done to a history, the file to which it was done is named, and nothing is built. */
class TamperedHistoryTest {
  private static SortedMap<String, byte[]> whole;

  /** Two releases, the second withdrawn, and a third. */
  @BeforeAll
  static void release() throws IOException {
    Snapshot draft = FrozenVersionsTest.real("platform").draft();
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.putAll(Freezing.release(policy(draft, files), HistoryFiles.version("2024-01-01")));
    files.putAll(Freezing.release(policy(draft, files), HistoryFiles.version("2024-06")));
    VersionedPolicy two = policy(draft, files);
    files.putAll(
        Freezing.withdraw(
            two, two.history().latest().orElseThrow(), LocalDate.of(2024, 5, 1), "尚有错误"));
    files.putAll(Freezing.release(policy(draft, files), HistoryFiles.version("2024-06.2")));
    whole = Collections.unmodifiableSortedMap(files);
  }

  private static VersionedPolicy policy(Snapshot draft, SortedMap<String, byte[]> files) {
    return new VersionedPolicy(draft, read(files).history());
  }

  private static ReadHistory read(SortedMap<String, byte[]> files) {
    return HistoryReader.read("platform", files, Vocabulary.builtIn());
  }

  /** Each finding with the file that it names. */
  private static List<String> found(SortedMap<String, byte[]> files) {
    ReadHistory read = read(files);
    assertThat(read.findings()).allMatch(Diagnostic::isError);
    if (!read.findings().isEmpty()) {
      assertThat(read.history()).isEqualTo(History.NONE);
    }
    return read.findings().stream()
        .map(finding -> finding.id() + " " + finding.span().file().path())
        .toList();
  }

  private static SortedMap<String, byte[]> copy() {
    return new TreeMap<>(whole);
  }

  @Test
  void leftAloneItIsWhole() {
    History history = read(whole).history();

    assertThat(found(whole)).isEmpty();
    assertThat(history.releases())
        .extracting(r -> r.version().toString())
        .containsExactly("2024-01-01", "2024-06", "2024-06.2");
    assertThat(history.releases()).extracting(Release::revision).containsExactly(1, 2, 3);
    assertThat(history.standing())
        .extracting(r -> r.version().toString())
        .containsExactly("2024-01-01", "2024-06.2");
    assertThat(history.find(HistoryFiles.version("2024-06")).orElseThrow().withdrawn())
        .map(Chain.Withdrawn::on)
        .contains(LocalDate.of(2024, 5, 1));
  }

  @Test
  void aByteThatIsFlippedIsFoundInEveryFileWhereverItStands() {
    Random random = new Random(4);
    for (String path : whole.keySet()) {
      for (int i = 0; i < 8; i++) {
        SortedMap<String, byte[]> files = copy();
        byte[] bytes = files.get(path).clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        files.put(path, bytes);

        assertThat(found(files))
            .singleElement()
            .satisfies(
                finding ->
                    assertThat(finding).startsWith("history-").endsWith(" platform/" + path));
      }
    }
  }

  @Test
  void aFileThatIsCutOffEmptiedOrGivenABlankMoreIsFound() {
    for (String path : whole.keySet()) {
      byte[] bytes = whole.get(path);
      byte[] more = java.util.Arrays.copyOf(bytes, bytes.length + 1);
      more[bytes.length] = '\n';
      for (byte[] other :
          List.of(new byte[0], java.util.Arrays.copyOf(bytes, bytes.length / 2), more)) {
        SortedMap<String, byte[]> files = copy();
        files.put(path, other);

        assertThat(found(files)).singleElement().asString().endsWith(" platform/" + path);
      }
    }
  }

  @Test
  void aFileThatIsDeletedIsMissed() {
    for (String path : whole.keySet()) {
      SortedMap<String, byte[]> files = copy();
      files.remove(path);

      assertThat(found(files)).containsExactly("history-missing platform/" + path);
    }
  }

  @Test
  void aFileThatIsAddedIsForeign() {
    for (String path :
        List.of("history/notes.txt", "history/2024-06/text/fr.md", "history/2024-06.2/x")) {
      SortedMap<String, byte[]> files = copy();
      files.put(path, new byte[] {1});

      assertThat(found(files)).containsExactly("history-foreign platform/" + path);
    }
  }

  @Test
  void aVersionThatIsCopiedIsForeignAsAWhole() {
    SortedMap<String, byte[]> files = copy();
    whole
        .subMap("history/2024-06/", "history/2024-06/~")
        .forEach((path, bytes) -> files.put(path.replace("2024-06", "2024-07"), bytes));

    assertThat(found(files))
        .containsExactly("history-foreign platform/history/2024-07/labels/en.yaml");
  }

  @Test
  void theLastVersionThatIsTakenAwayIsMissed() {
    SortedMap<String, byte[]> files = copy();
    files.keySet().removeIf(path -> path.startsWith("history/2024-06.2/"));

    assertThat(found(files))
        .containsExactly("history-missing platform/history/2024-06.2/version.json");
  }

  /**
   * Without the chain nothing of a history can be judged, without its seal nothing of a version.
   */
  @Test
  void twoFilesThatChangePlacesAreBothNamed() {
    List<String> paths = new ArrayList<>(whole.keySet());
    paths.removeIf(path -> path.endsWith("chain.json") || path.endsWith("version.json"));
    for (int i = 1; i < paths.size(); i++) {
      String one = paths.get(i - 1);
      String two = paths.get(i);
      if (!java.util.Arrays.equals(whole.get(one), whole.get(two))) {
        SortedMap<String, byte[]> files = copy();
        files.put(one, whole.get(two));
        files.put(two, whole.get(one));

        assertThat(new TreeSet<>(found(files)))
            .allMatch(finding -> finding.endsWith("/" + one) || finding.endsWith("/" + two))
            .hasSize(2);
      }
    }
  }

  @Test
  void twoVersionsThatChangePlacesAreBothNamed() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    whole.forEach(
        (path, bytes) ->
            files.put(
                path.replace("/2024-01-01/", "/x/")
                    .replace("/2024-06/", "/2024-01-01/")
                    .replace("/x/", "/2024-06/"),
                bytes));

    assertThat(found(files))
        .containsExactly(
            "history-changed platform/history/2024-01-01/version.json",
            "history-changed platform/history/2024-06/version.json");
  }

  @Test
  void eventsInAnotherOrderAreFound() {
    for (int i = 1; i < 4; i++) {
      int second = i;
      assertThat(found(rechained(events -> Collections.swap(events, second - 1, second))))
          .as("swapped %s", i)
          .containsExactly("history-order platform/history/chain.json");
    }
  }

  @Test
  void anEventThatIsTakenOutIsFoundWithWhatItLeavesBehind() {
    assertThat(found(rechained(events -> events.remove(2))))
        .containsExactly("history-order platform/history/chain.json");
    assertThat(found(rechained(events -> events.remove(3))))
        .containsExactly("history-foreign platform/history/2024-06.2/labels/en.yaml");
  }

  @Test
  void aHistoryOfAnotherPolicyIsNotTakenForThisOne() {
    assertThat(HistoryReader.read("sosst", whole, Vocabulary.builtIn()).findings())
        .extracting(Diagnostic::id)
        .contains("history-changed");
  }

  @Test
  void aNewerFormatSaysThatItIsNewer() {
    SortedMap<String, byte[]> files = copy();
    FrozenVersionsTest.edit(
        files, HistoryFiles.CHAIN, text -> text.replace("\"format\" : 1", "\"format\" : 2"));

    assertThat(found(files)).containsExactly("history-newer platform/history/chain.json");
  }

  /** Somebody who makes all the hashes right can still only be told of, never crash a build. */
  @Test
  void forgedFilesWithRightHashesAreFindingsAndNoFailures() {
    Random random = new Random(44);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      SortedMap<String, byte[]> files = copy();
      String file =
          i % 3 == 0 ? "vocabulary.json" : i % 3 == 1 ? "policy.json" : "resolved/en.json";
      FrozenVersionsTest.forge(files, "2024-06.2", file, text -> mutated(text, random));
      List<String> found = found(files);
      refused += found.size();
      assertThat(found).allMatch(one -> one.contains("2024-06.2/"));
    }
    assertThat(refused).isGreaterThan(150);
  }

  /** Takes a line out, doubles one, or puts a word of one line into another. */
  private static String mutated(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = 1 + random.nextInt(lines.size() - 2);
    int other = 1 + random.nextInt(lines.size() - 2);
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(other));
      case 2 -> lines.set(at, lines.get(at).replaceAll("\"[a-z-]+\"(,?)$", "\"nothing-such\"$1"));
      default -> lines.set(at, lines.get(at).replaceAll("\"[^\"]*\"(,?)$", "\\[ \\]$1"));
    }
    return String.join("\n", lines) + "\n";
  }

  @Test
  void deepAndDoubledJsonIsUnreadable() {
    for (String json :
        List.of(
            "[".repeat(100_000),
            "{\"a\":1,\"a\":2}",
            "{\"a\":" + "{\"a\":".repeat(5000),
            "{}x",
            "null",
            "{\"a\":1e9}",
            "{\"a\":99999999999}")) {
      SortedMap<String, byte[]> files = copy();
      files.put(HistoryFiles.CHAIN, json.getBytes(StandardCharsets.UTF_8));

      assertThat(found(files)).containsExactly("history-unreadable platform/history/chain.json");
    }
  }

  /** A chain whose own hash is right. */
  private static SortedMap<String, byte[]> rechained(Consumer<List<Chain.Event>> edit) {
    SortedMap<String, byte[]> files = copy();
    Chain chain = Chain.read(JsonTree.read(files.get(HistoryFiles.CHAIN)));
    List<Chain.Event> events = new ArrayList<>(chain.events());
    edit.accept(events);
    files.put(HistoryFiles.CHAIN, new Chain(chain.policy(), events).bytes());
    return files;
  }
}
