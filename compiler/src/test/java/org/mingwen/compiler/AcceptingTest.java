package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** Somebody looks at what changed, and accepts it. */
class AcceptingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @TempDir Path folder;

  @BeforeEach
  void copies() throws IOException {
    Copied.example("stale-words/quiet", folder);
  }

  private VersionedPolicy policy() throws IOException {
    // Whether the law asks for more is not what is tested here.
    return PolicyCompiler.compile(folder, PolicyCompiler.Purpose.ACCEPTING, one -> List.of())
        .versioned()
        .get(0);
  }

  private Accepting accepting(String... units) throws IOException {
    return new Accepting(policy(), List.of(), List.of(units));
  }

  private void edit(String file, String find, String replace) throws IOException {
    Path path = folder.resolve("shop").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(find);
    Files.writeString(path, text.replace(find, replace));
  }

  private static List<String> ids(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::id).toList();
  }

  @Test
  void whereNothingChangedNothingIsNeeded() throws IOException {
    Accepting accepting = accepting();

    assertThat(accepting.isNeeded()).isFalse();
    assertThat(accepting.shown(Language.EN)).isEmpty();
  }

  @Test
  void showsTheOldAndTheNewOriginalWithTheDifferencesMarkedAndTheTranslation() throws IOException {
    edit("text/zh-Hans.md", "在您注册时收集电子邮件地址", "在您注册账户时收集电子邮件地址");

    assertThat(accepting().shown(Language.EN))
        .contains("en collection: the authoritative words changed")
        .anySatisfy(line -> assertThat(line).startsWith("  zh-Hans  我们在您注册").contains("{+账户+}"))
        .anySatisfy(line -> assertThat(line).startsWith("  en  We collect your email address"));
  }

  @Test
  void showsWhatTheFactsWereAndWhatTheyAre() throws IOException {
    edit("facts.policy", "on contract", "on consent");

    assertThat(accepting().shown(Language.EN))
        .contains(
            "en collection: the facts that it speaks of changed",
            "  fact {{says registration}} registration bases bases: contract -> consent");
  }

  @Test
  void writesPinsThatHoldFromThenOn() throws IOException {
    edit("facts.policy", "on contract", "on consent");
    edit("text/zh-Hans.md", "联系我们", "联系方式");

    accepting().write(folder, "陈默", DAY);

    assertThat(accepting().isNeeded()).isFalse();
    assertThat(ids(PolicyCompiler.compileApartFromLaw(folder).diagnostics()))
        .doesNotContain("stale-meaning", "stale-words");
    assertThat(Files.readString(folder.resolve("shop/pins/en.json")))
        .contains("\"by\": \"陈默\", \"on\": \"2026-12-01\"", "\"by\": \"Mingwen 明文\"");
    try (Stream<Path> left = Files.list(folder.resolve("shop"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .doesNotContain("pins.new", "pins.old");
    }
  }

  @Test
  void acceptsOnlyWhatWasNamed() throws IOException {
    edit("facts.policy", "on contract", "on consent");
    edit("text/zh-Hans.md", "联系我们", "联系方式");

    accepting("contact").write(folder, "陈默", DAY);

    assertThat(ids(PolicyCompiler.compileApartFromLaw(folder).diagnostics()))
        .contains("stale-meaning")
        .doesNotContain("stale-words");
  }

  @Test
  void whatDiedBetweenTwoRenamesIsPutBack() throws IOException {
    Path pins = folder.resolve("shop/pins");
    edit("text/zh-Hans.md", "联系我们", "联系方式");
    Accepting accepting = accepting();
    Files.move(pins, folder.resolve("shop/pins.old"));
    Files.createDirectory(folder.resolve("shop/pins.new"));

    accepting.write(folder, "陈默", DAY);

    assertThat(accepting().isNeeded()).isFalse();
    assertThat(folder.resolve("shop/pins.old")).doesNotExist();
  }

  @Test
  void whatWasAskedForAndIsNotThereIsRefused() throws IOException {
    VersionedPolicy policy = policy();
    Accepting accepting = new Accepting(policy, List.of("en", "fr"), List.of("contact", "refunds"));

    assertThat(ids(accepting.findings()))
        .containsExactly("no-such-translation", "nothing-to-accept");
  }

  @Test
  void oneOfSeveralPoliciesHasToBeNamed() throws IOException {
    Compilation one = new Compilation(List.of(policy()), List.of());
    Compilation two = new Compilation(List.of(policy(), policy()), List.of());
    List<Diagnostic> findings = new ArrayList<>();

    assertThat(one.policy(Optional.empty(), findings)).isPresent();
    assertThat(two.policy(Optional.of("shop"), findings)).isPresent();
    assertThat(findings).isEmpty();
    assertThat(two.policy(Optional.empty(), findings)).isEmpty();
    assertThat(one.policy(Optional.of("store"), findings)).isEmpty();
    assertThat(ids(findings)).containsExactly("which-policy", "unknown-policy");
  }

  @Test
  void todayIsThatOfThePolicysZone() throws IOException {
    Clock evening = Clock.fixed(Instant.parse("2026-11-30T17:00:00Z"), ZoneOffset.UTC);

    assertThat(accepting().today(evening)).isEqualTo(DAY);
  }
}
