package org.mingwen.compiler.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OutlineTest {
  @Test
  void headingsAreNumberedByDepth() {
    Outline outline =
        Outline.of(
            Sample.words(
                "zh-Hans",
                "序\n\n## a {#a}\n\n### b {#b}\n\n### c {#c}\n\n#### d {#d}\n\n## e {#e}\n\n### f {#f}\n"));
    assertThat(outline.sections())
        .extracting(Outline.Section::path)
        .containsExactly(
            List.of(),
            List.of(1),
            List.of(1, 1),
            List.of(1, 2),
            List.of(1, 2, 1),
            List.of(2),
            List.of(2, 1));
    assertThat(outline.sections().get(0).id()).contains(Outline.PREAMBLE);
  }

  @Test
  void aLevelThatWasSkippedCountsAsNoDepth() {
    Outline outline =
        Outline.of(Sample.words("zh-Hans", "## a {#a}\n\n#### b {#b}\n\n### c {#c}\n"));
    assertThat(outline.sections())
        .extracting(Outline.Section::path)
        .containsExactly(List.of(1), List.of(1, 1), List.of(1, 2));
  }

  @Test
  void itemsOfNumberedListsHaveANumberAndOthersHaveNone() {
    Outline outline =
        Outline.of(Sample.words("zh-Hans", "## a {#a}\n\n1. x\n2. y {#y}\n\ntext\n\n- z {#z}\n"));
    assertThat(outline.positions())
        .containsEntry("y", new Outline.Position(List.of(1), OptionalInt.of(2)))
        .containsEntry("z", new Outline.Position(List.of(1), OptionalInt.empty()));
  }
}
