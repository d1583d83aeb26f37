package org.mingwen.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyParserTest {

  @Test
  void aWholePolicyIsReadWithoutFindings() {
    ParseResult result = TestPolicies.parse(TestPolicies.crowdfunding());

    assertThat(TestPolicies.printed(result)).isEmpty();
    assertThat(result.file().statements()).hasSize(50);
  }

  @Test
  void soIsOneThatSaysTheRest() {
    ParseResult result = TestPolicies.parse(TestPolicies.shop());

    assertThat(TestPolicies.printed(result)).isEmpty();
    assertThat(result.file().statements()).hasSize(53);
  }
}
