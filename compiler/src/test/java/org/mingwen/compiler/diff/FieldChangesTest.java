package org.mingwen.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.publication.PublishedPolicy;

/** What is compared field by field: one edit a row of {@code diff/fields.tsv}. */
class FieldChangesTest {
  private static final States CN = States.in(Path.of("src/test/resources/law/clean/cn"));
  private static final PublishedPolicy BASE = CN.policy();

  static Stream<Arguments> edits() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/diff/fields.tsv")).stream()
        .skip(1)
        .map(line -> line.replace("\\n", "\n").split("\t", -1))
        .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditIsTheChangeThatItIs(String find, String replace, String changes) {
    assertThat(said(BASE, CN.edited(find, replace))).isEqualTo(changes);
  }

  /** Whatever broadens one way narrows on the way back, and nothing is lost on it. */
  @ParameterizedTest
  @MethodSource("edits")
  void theWayBackIsTheReverse(String find, String replace, String changes) {
    List<Effect> there = effects(BASE, CN.edited(find, replace));
    List<Effect> back = effects(CN.edited(find, replace), BASE);

    assertThat(back).hasSameSizeAs(there);
    boolean comparable = Stream.of("OTHERWISE", "BASIS", "ALTERED").noneMatch(changes::contains);
    if (comparable) {
      assertThat(back).isEqualTo(there.stream().map(Effects::reverse).toList());
    }
  }

  @Test
  void aPolicyDoesNotDifferFromItself() {
    assertThat(FieldChanges.of(Sides.of(BASE, BASE))).isEmpty();
  }

  private static List<Effect> effects(PublishedPolicy before, PublishedPolicy after) {
    return FieldChanges.of(Sides.of(before, after)).stream().map(Change::effect).toList();
  }

  private static String said(PublishedPolicy before, PublishedPolicy after) {
    return FieldChanges.of(Sides.of(before, after)).stream()
        .map(
            change ->
                (change.kind()
                        + " "
                        + change.effect()
                        + " "
                        + change.after().or(change::before).orElse(""))
                    .strip())
        .collect(Collectors.joining(" | "));
  }
}
