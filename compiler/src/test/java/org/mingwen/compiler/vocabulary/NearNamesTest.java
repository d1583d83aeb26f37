package org.mingwen.compiler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
  @ParameterizedTest
  @CsvSource({
    "marketng, marketing",
    "emial, email",
    "seperate-consent, separate-consent",
    "eu-scc-2012, eu-scc-2021",
    "recomend, recommend",
    "object, refuse-object",
    "用户, 用户们",
  })
  void findsWhatWasMeant(String wanted, String meant) {
    Set<String> known =
        Set.of(
            "marketing",
            "email",
            "separate-consent",
            "eu-scc-2021",
            "recommend",
            "refuse-object",
            "用户们",
            "ip");

    assertThat(NearNames.nearest(wanted, known)).hasValue(meant);
  }

  @Test
  void offersNothingForANameThatIsMerelyDifferent() {
    assertThat(NearNames.near("zebra", List.of("email", "name", "phone"))).isEmpty();
    assertThat(NearNames.near("x", List.of("y", "z"))).isEmpty();
    assertThat(NearNames.near("a".repeat(10_000), List.of("a".repeat(9_999)))).isEmpty();
  }

  @Test
  void ordersByNearnessThenByName() {
    assertThat(NearNames.near("teat", List.of("tent", "text", "test", "team", "teat")))
        .containsExactly("team", "tent", "test");
  }
}
