package org.mingwen.compiler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HierarchyTest {
  private final Hierarchy diamond =
      Hierarchy.of(
          Map.of(
              "top",
              List.of(),
              "left",
              List.of("top"),
              "right",
              List.of("top"),
              "bottom",
              List.of("left", "right")));

  @Test
  void anIdWithTwoParentsIsAKindOfEach() {
    assertThat(diamond.parents("bottom")).containsExactly("left", "right");
    assertThat(diamond.ancestors("bottom")).containsExactly("left", "right", "top");
    assertThat(diamond.down("left")).containsExactly("bottom", "left");
    assertThat(diamond.isWithin("left", "right")).isFalse();
  }

  @Test
  void addingLeavesTheOriginalAsItWas() {
    Hierarchy more = diamond.with("own", List.of("bottom"));

    assertThat(more.ancestors("own")).contains("top");
    assertThat(more.down("top")).contains("own");
    assertThat(diamond.contains("own")).isFalse();
  }

  @Test
  void addedIdsMayBeKindsOfEachOtherInAnyOrder() {
    Hierarchy more = diamond.with(Map.of("a", List.of("b"), "b", List.of("left")));

    assertThat(more.isWithin("a", "top")).isTrue();
  }

  @Test
  void unknownParentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> diamond.with("own", List.of("nowhere")))
        .withMessageContaining("nowhere");
  }

  @Test
  void circlesAreRefusedAndNamedFromTheirFirstId() {
    Map<String, List<String>> circle =
        Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("b"));

    assertThat(Hierarchy.circleIn(circle)).hasValue(List.of("b", "c"));
    assertThat(Hierarchy.circleIn(Map.of("self", List.of("self")))).hasValue(List.of("self"));
    assertThat(Hierarchy.circleIn(Map.of("a", List.of("unlisted")))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Hierarchy.of(circle));
  }

  @Test
  void askingAboutAnUnknownIdIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> diamond.down("nowhere"));
  }

  @Test
  void aChainOfAHundredThousandKindsNeedsNoStack() {
    Map<String, List<String>> chain = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      chain.put("k" + i, i == 0 ? List.of() : List.of("k" + (i - 1)));
    }

    assertThat(Hierarchy.of(chain).ancestors("k99999")).hasSize(99_999);
  }
}
