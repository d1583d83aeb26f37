package org.mingwen.compiler.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OutlineTest {
  @Test
  void headings_are_numbered_by_depth() {
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
  void a_level_that_was_skipped_counts_as_no_depth() {
    Outline outline =
        Outline.of(Sample.words("zh-Hans", "## a {#a}\n\n#### b {#b}\n\n### c {#c}\n"));
    assertThat(outline.sections())
        .extracting(Outline.Section::path)
        .containsExactly(List.of(1), List.of(1, 1), List.of(1, 2));
  }

  @Test
  void items_of_numbered_lists_have_a_number_and_others_have_none() {
    Outline outline =
        Outline.of(Sample.words("zh-Hans", "## a {#a}\n\n1. x\n2. y {#y}\n\ntext\n\n- z {#z}\n"));
    assertThat(outline.positions())
        .containsEntry("y", new Outline.Position(List.of(1), OptionalInt.of(2)))
        .containsEntry("z", new Outline.Position(List.of(1), OptionalInt.empty()));
  }
}
