package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.enforcer.Fact.ageUnder;
import static org.mingwen.enforcer.Fact.consent;
import static org.mingwen.enforcer.Fact.optOut;

import org.junit.jupiter.api.Test;

/** What an app writes into its log can be read. */
class LogsTest {
  private final Enforcer enforcer = Enforcer.builder().fulfils("encrypt", "encrypt").build();

  @Test
  void aRequestSaysWhatIsAsked() {
    assertThat(
            enforcer
                .request("provide")
                .in("cn", "eea")
                .to("courier")
                .data("email", "phone")
                .forPurpose("delivery")
                .resolve())
        .hasToString("provide, data email phone, purpose delivery, recipient courier, in cn eea");
    assertThat(enforcer.request().resolve()).hasToString("any operation");
    assertThat(enforcer.request(null).data((String[]) null).resolve()).hasToString("any operation");
  }

  @Test
  void factsSayWhatIsSoAndWhatIsNot() {
    assertThat(
            enforcer
                .facts()
                .yes(consent("s"), ageUnder(18))
                .no(optOut("s"), ageUnder(14))
                .resolve())
        .hasToString("[consent s, not optOut s, age 14 or more, age below 18]");
    assertThat(enforcer.facts().given(3, consent("s")).resolve())
        .hasToString("[consent s under 3]");
    assertThat(enforcer.facts().resolve()).hasToString("[]");
  }
}
