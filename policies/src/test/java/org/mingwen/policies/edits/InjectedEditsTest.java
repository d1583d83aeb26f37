package org.mingwen.policies.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.backend.site.ChangeSentences;
import org.mingwen.compiler.diff.Change;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.diff.Consequence;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.policies.edits.Expectation.Said;

/** Whatever is edited in the real policies, the comparison says what was written down before. */
class InjectedEditsTest {
  @TempDir static Path folder;

  private static Versions versions;

  @BeforeAll
  static void start() {
    versions = new Versions(folder);
  }

  static Stream<InjectedEdit> edits() {
    return InjectedEdit.all().stream();
  }

  @ParameterizedTest
  @MethodSource("edits")
  void areCalledWhatTheyAre(InjectedEdit edit) {
    List<Snapshot> made = versions.of(edit);
    Snapshot before = made.get(made.size() - 2);
    Snapshot after = made.get(made.size() - 1);

    assertThat(said(before, after, edit.forth())).isEqualTo(expected(edit.forth()));
    edit.back().ifPresent(back -> assertThat(said(after, before, back)).isEqualTo(expected(back)));
  }

  @Test
  void areManyAndManyOfThemMisleading() {
    List<InjectedEdit> edits = InjectedEdit.all();

    assertThat(edits).extracting(InjectedEdit::toString).doesNotHaveDuplicates();
    assertThat(edits).hasSizeGreaterThan(150);
    assertThat(edits.stream().flatMap(edit -> edit.trap().stream()).distinct())
        .hasSizeGreaterThan(30);
  }

  /** What is said, in the form of the files of edits; English where the edit speaks English. */
  private static String said(Snapshot before, Snapshot after, Expectation expectation) {
    Comparison comparison = Comparison.of(before, after);
    ChangeSentences chinese = ChangeSentences.of(before.policy(), after.policy(), "zh-Hans");
    ChangeSentences english = ChangeSentences.of(before.policy(), after.policy(), "en");
    List<Said> changes =
        comparison.changes().stream()
            .map(change -> said(change, chinese, english, expectation))
            .toList();
    return lines(
        new Expectation(
            comparison.changeClass(), changes, comparison.askAgain(), expectation.counts()));
  }

  private static Said said(
      Change change, ChangeSentences chinese, ChangeSentences english, Expectation expectation) {
    String sentence = chinese.text(change);
    boolean inEnglish =
        expectation.changes().stream()
            .anyMatch(said -> said.chinese().equals(sentence) && !said.english().isEmpty());
    return new Said(change.consequence(), sentence, inEnglish ? english.text(change) : "");
  }

  private static String expected(Expectation expectation) {
    return lines(expectation);
  }

  private static String lines(Expectation expectation) {
    StringBuilder lines = new StringBuilder();
    lines.append("class ").append(expectation.changeClass().name().toLowerCase(Locale.ROOT));
    expectation.changes().stream()
        .map(InjectedEditsTest::line)
        .sorted()
        .forEach(line -> lines.append('\n').append(line));
    if (!expectation.again().isEmpty()) {
      lines.append("\nagain ").append(String.join(", ", expectation.again()));
    }
    return lines.toString();
  }

  private static String line(Said said) {
    String english = said.english().isEmpty() ? "" : "\nen " + said.english();
    return word(said.consequence()) + " " + said.chinese() + english;
  }

  private static String word(Consequence consequence) {
    return switch (consequence) {
      case ASK_AGAIN -> "ask";
      case NOTIFY -> "notify";
      case NOTHING -> "nothing";
    };
  }
}
