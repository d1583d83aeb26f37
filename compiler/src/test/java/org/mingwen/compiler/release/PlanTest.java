package org.mingwen.compiler.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.pins.Acceptance;
import org.mingwen.compiler.pins.PinFolder;
import org.mingwen.compiler.pins.PinStates;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** What may be released, and when: by releasing a small policy again and again. */
class PlanTest {
  private static final Path BASE = Path.of("src/test/resources/examples/base");

  @TempDir Path folder;
  private Path shop;

  @BeforeEach
  void copyTheShop() throws IOException {
    shop = folder.resolve("shop");
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = shop.resolve(BASE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    // What the law of a place asks is no matter here.
    edit("policy.policy", "cn", "sg");
    accept();
  }

  @Test
  void aTranslationOfWhichNobodyAcceptedAnythingIsNotReleased() throws IOException {
    PinFolder.replace(shop, Pins.NONE);

    assertThat(release()).containsExactly("nothing-accepted");
    assertThat(shop.resolve("history")).doesNotExist();
    accept();
    assertThat(release()).isEmpty();
  }

  @Test
  void aReleaseIsTheLatestVersionAndItsDraftDoesNotDiffer() throws IOException {
    assertThat(release()).isEmpty();

    assertThat(policy().history().latest().orElseThrow().version()).hasToString("2026-01-01");
    assertThat(release()).containsExactly("release-unchanged");
  }

  @Test
  void aPolicyWithoutDateIsNotReleased() throws IOException {
    edit("policy.policy", "effective      2026-01-01", "");

    assertThat(release()).containsExactly("release-without-date");
    assertThat(shop.resolve("history")).doesNotExist();
  }

  @Test
  void otherWordsOfOneDateAreAnEdition() throws IOException {
    release();
    edit("text/zh-Hans.md", "联系我们", "与我们联系");

    assertThat(release()).isEmpty();
    assertThat(versions()).containsExactly("2026-01-01", "2026-01-01.2");
  }

  @Test
  void anotherMeaningNeedsALaterDate() throws IOException {
    release();
    edit("facts.policy", "collect email", "collect email, phone");

    assertThat(release()).containsExactly("release-not-later");
    edit("policy.policy", "2026-01-01", "2025-12-31");
    assertThat(release()).containsExactly("release-not-later");
    edit("policy.policy", "2025-12-31", "2026-02");
    assertThat(release()).isEmpty();
    assertThat(versions()).containsExactly("2026-01-01", "2026-02");
  }

  @Test
  void aVersionIsWithdrawnBeforeItTakesEffectAndItsDateIsFreeAgain() throws IOException {
    release();
    edit("facts.policy", "collect email", "collect email, phone");
    edit("policy.policy", "2026-01-01", "2026-03-01");
    release();

    assertThat(withdraw("2026-04-01", "2026-02-01")).containsExactly("withdraw-unknown");
    assertThat(withdraw("2026-03-01", "2026-03-01")).containsExactly("withdraw-too-late");
    assertThat(withdraw("2026-03-01", "2026-02-28")).isEmpty();
    assertThat(withdraw("2026-03-01", "2026-02-28")).containsExactly("withdraw-unknown");
    assertThat(policy().history().latest().orElseThrow().version()).hasToString("2026-01-01");
    assertThat(release()).isEmpty();
    assertThat(versions()).containsExactly("2026-01-01", "2026-03-01", "2026-03-01.2");
    assertThat(policy().history().standing()).hasSize(2);
  }

  @Test
  void whatIsThereAlreadyIsNotWrittenOver() throws IOException {
    Plan plan = Plan.release(policy());
    HistoryFolder.write(shop, plan.files());
    byte[] chain = Files.readAllBytes(shop.resolve("history/chain.json"));

    assertThatThrownBy(() -> HistoryFolder.write(shop, plan.files()))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(shop.resolve("history/chain.json")).hasBinaryContent(chain);
    assertThat(shop.resolve("history/.writing")).doesNotExist();
    assertThat(policy().history().releases()).hasSize(1);
  }

  @Test
  void aReleaseThatDiedBeforeItsChainIsNamedAndCanBeTakenOut() throws IOException {
    HistoryFolder.write(shop, Plan.release(policy()).files());
    Files.delete(shop.resolve("history/chain.json"));

    Compilation compilation = PolicyCompiler.compile(folder);

    assertThat(compilation.diagnostics().stream().filter(Diagnostic::isError))
        .extracting(Diagnostic::id)
        .containsExactly("history-missing");
    assertThat(compilation.versioned()).isEmpty();
  }

  private void accept() throws IOException {
    Snapshot draft = policy().draft();
    PinStates states = PinStates.of(draft.policy(), draft.pins());
    Acceptance ada = new Acceptance("Ada", LocalDate.EPOCH);
    PinFolder.replace(shop, ada.ofAll(states, draft.pins(), states.languages(), ""));
  }

  private VersionedPolicy policy() throws IOException {
    return PolicyCompiler.compileToAccept(folder).versioned().get(0);
  }

  private List<String> versions() throws IOException {
    return policy().history().releases().stream().map(r -> r.version().toString()).toList();
  }

  private List<String> release() throws IOException {
    return carriedOut(Plan.release(policy()));
  }

  private List<String> withdraw(String version, String on) throws IOException {
    return carriedOut(Plan.withdraw(policy(), version, LocalDate.parse(on), "尚有错误"));
  }

  private List<String> carriedOut(Plan plan) throws IOException {
    if (plan.refusals().isEmpty()) {
      HistoryFolder.write(shop, plan.files());
    }
    return plan.refusals().stream().map(Diagnostic::id).toList();
  }

  private void edit(String file, String before, String after) throws IOException {
    String text = Files.readString(shop.resolve(file));
    assertThat(text).contains(before);
    Files.writeString(shop.resolve(file), text.replace(before, after));
  }
}
