package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.enforcer.Code.CONDITION;
import static org.mingwen.enforcer.Code.PERMITTED;
import static org.mingwen.enforcer.Fact.consent;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.enforcer.Code;
import org.mingwen.enforcer.Fact;

/** Who has to be asked again after a release, from the sentences to the enforcer's answer. */
class ConsentAcrossReleasesTest {
  private static final String WIDE = "news: collect email, phone for marketing on consent\n";
  private static final String NARROW = "news: collect email for marketing on consent\n";

  @TempDir Path folder;
  private Releases releases;

  @BeforeEach
  void start() {
    releases = new Releases(folder);
  }

  private Code after(long revision, Fact consent, String item) {
    return releases.app().asks("collect", item).given(revision, consent).forPurpose("marketing");
  }

  @Test
  void theSameAsksNobodyAgain() {
    releases.release(NARROW).release(NARROW);

    assertThat(after(1, consent("news"), "email")).isEqualTo(PERMITTED);
    assertThat(after(2, consent("news"), "email")).isEqualTo(PERMITTED);
    assertThat(releases.app().asks("collect", "email").forPurpose("marketing"))
        .isEqualTo(CONDITION);
  }

  @Test
  void narrowingAsksNobodyAgain() {
    releases.release(WIDE).release(NARROW);

    assertThat(after(1, consent("news"), "email")).isEqualTo(PERMITTED);
  }

  @Test
  void wideningAsksAgainForAllThatTheStatementSays() {
    releases.release(NARROW).release(WIDE);

    assertThat(after(1, consent("news"), "phone")).isEqualTo(CONDITION);
    assertThat(after(1, consent("news"), "email")).isEqualTo(CONDITION);
    assertThat(after(2, consent("news"), "phone")).isEqualTo(PERMITTED);
  }

  @Test
  void narrowedAndThenWidenedAsksAgain() {
    releases.release(WIDE).release(NARROW).release(WIDE);

    assertThat(after(1, consent("news"), "email")).isEqualTo(CONDITION);
    assertThat(after(2, consent("news"), "email")).isEqualTo(CONDITION);
    assertThat(after(3, consent("news"), "email")).isEqualTo(PERMITTED);
  }

  @Test
  void aWithdrawnVersionAsksNobody() {
    releases.release(WIDE).withdrawn(NARROW).release(WIDE);

    assertThat(after(1, consent("news"), "phone")).isEqualTo(PERMITTED);
  }

  @Test
  void renamingAsksNobodyAgain() {
    releases
        .release(WIDE)
        .release("letters: collect email, phone for marketing on consent was news\n")
        .release("letters: collect email, phone for marketing on consent\n");

    assertThat(after(1, consent("news"), "phone")).isEqualTo(PERMITTED);
    assertThat(after(2, consent("letters"), "phone")).isEqualTo(PERMITTED);
    assertThat(after(1, consent("letters"), "phone")).isEqualTo(CONDITION);
  }

  @Test
  void aNameTakenOverByAnotherStatementIsAnotherConsent() {
    releases
        .release(NARROW)
        .release(
            """
                letters: collect email for marketing on consent was news
                news: collect phone for marketing on consent was calls
                """);

    assertThat(after(1, consent("news"), "email")).isEqualTo(PERMITTED);
    assertThat(after(1, consent("news"), "phone")).isEqualTo(CONDITION);
  }

  @Test
  void eachPartOfWhatWasSplitKeepsTheConsent() {
    releases
        .release(WIDE)
        .release(
            """
                mails: collect email for marketing on consent was news
                calls: collect phone for marketing on consent was news
                """);

    assertThat(after(1, consent("news"), "email")).isEqualTo(PERMITTED);
    assertThat(after(1, consent("news"), "phone")).isEqualTo(PERMITTED);
  }

  @Test
  void whatWasMergedIsMoreThanEither() {
    releases
        .release(
            """
                mails: collect email for marketing on consent
                calls: collect phone for marketing on consent
                """)
        .release("news: collect email, phone for marketing on consent was mails, calls\n");

    assertThat(after(1, consent("mails"), "email")).isEqualTo(CONDITION);
    assertThat(after(1, consent("calls"), "email")).isEqualTo(CONDITION);
  }

  @Test
  void aStricterKindOfConsentIsAskedFor() {
    releases.release(NARROW).release("news: collect email for marketing on separate-consent\n");

    assertThat(after(1, consent("news"), "email")).isEqualTo(CONDITION);
  }

  @Test
  void whatWasWithdrawnCountsForNoRelease() {
    releases.release(WIDE).release(NARROW);

    assertThat(
            releases
                .app()
                .asks("collect", "email")
                .given(1, consent("news"))
                .not(consent("news"))
                .forPurpose("marketing"))
        .isEqualTo(CONDITION);
  }

  @Test
  void anotherPurposeOfAnotherStatementAsksNobody() {
    releases.release(NARROW).release(NARROW + "tips: collect email for analytics on consent\n");

    assertThat(after(1, consent("news"), "email")).isEqualTo(PERMITTED);
  }
}
