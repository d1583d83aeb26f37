package org.mingwen.policies.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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
import org.mingwen.compiler.diff.EarlierConsents;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.publication.PublishedPolicy;
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

    assertThat(said(made, edit.forth())).isEqualTo(lines(edit.forth()));
    edit.back()
        .ifPresent(back -> assertThat(said(List.of(after, before), back)).isEqualTo(lines(back)));
    assertThatRulesAskThoseOf(before, after);
    assertThatRulesAskThoseOf(after, before);
  }

  @Test
  void areManyAndManyOfThemMisleading() {
    List<InjectedEdit> edits = InjectedEdit.all();

    assertThat(edits).extracting(InjectedEdit::toString).doesNotHaveDuplicates();
    assertThat(edits).hasSizeGreaterThan(150);
    assertThat(edits.stream().flatMap(edit -> edit.trap().stream()).distinct())
        .hasSizeGreaterThan(30);
  }

  /**
   * What is said of the last of these versions, in the form of the files of edits; English where
   * the edit speaks English, and of consents those that it speaks of.
   */
  private static String said(List<Snapshot> versions, Expectation expectation) {
    Snapshot before = versions.get(versions.size() - 2);
    Snapshot after = versions.get(versions.size() - 1);
    Comparison comparison = Comparison.of(before, after);
    ChangeSentences chinese = ChangeSentences.of(before.policy(), after.policy(), "zh-Hans");
    ChangeSentences english = ChangeSentences.of(before.policy(), after.policy(), "en");
    List<Said> changes =
        comparison.changes().stream()
            .map(change -> said(change, chinese, english, expectation))
            .toList();
    return lines(
        new Expectation(
            comparison.changeClass(),
            changes,
            comparison.askAgain(),
            counting(versions, expectation.counts().keySet())));
  }

  /** In which versions a consent to these statements counts: the last, and what rules say of it. */
  private static SortedMap<String, List<Integer>> counting(
      List<Snapshot> versions, Set<String> statements) {
    EarlierConsents consents = earlier(versions);
    Policy present = versions.get(versions.size() - 1).policy().policy();
    SortedMap<String, List<Integer>> counting = new TreeMap<>();
    for (String statement : statements) {
      assertThat(present.statement(statement)).isPresent();
      List<Integer> revisions = new ArrayList<>();
      for (EarlierConsents.Given given : consents.counting().getOrDefault(statement, List.of())) {
        revisions.add(given.revision());
      }
      revisions.add(versions.size());
      counting.put(statement, revisions.stream().distinct().toList());
    }
    return counting;
  }

  /** The consents given under all of these versions but the last that count under it. */
  private static EarlierConsents earlier(List<Snapshot> versions) {
    SortedMap<Integer, PublishedPolicy> earlier = new TreeMap<>();
    for (int i = 1; i < versions.size(); i++) {
      earlier.put(i, versions.get(i - 1).policy());
    }
    return EarlierConsents.of(earlier, versions.get(versions.size() - 1).policy());
  }

  /** What rules no longer count is what is asked, be it that nobody was asked before. */
  private static void assertThatRulesAskThoseOf(Snapshot before, Snapshot after) {
    Comparison comparison = Comparison.of(before, after);
    List<String> again = earlier(List.of(before, after)).again();
    assertThat(again).containsAll(comparison.askAgain());
    assertThat(again.stream().filter(Predicate.not(comparison.askAgain()::contains)))
        .isSubsetOf(comparison.ask());
  }

  private static Said said(
      Change change, ChangeSentences chinese, ChangeSentences english, Expectation expectation) {
    String sentence = chinese.text(change);
    boolean inEnglish =
        expectation.changes().stream()
            .anyMatch(said -> said.chinese().equals(sentence) && !said.english().isEmpty());
    return new Said(change.consequence(), sentence, inEnglish ? english.text(change) : "");
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
    expectation
        .counts()
        .forEach(
            (statement, versions) ->
                lines.append("\ncounts ").append(statement).append(' ').append(versions));
    return lines.toString();
  }

  private static String line(Said said) {
    String english = said.english().isEmpty() ? "" : "\nen " + said.english();
    return word(said.consequence()) + " " + said.chinese() + english;
  }

  private static String word(Consequence consequence) {
    return switch (consequence) {
      case ASK -> "first";
      case ASK_AGAIN -> "ask";
      case NOTIFY -> "notify";
      case NOTHING -> "nothing";
    };
  }
}
