package org.mingwen.compiler.pins;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingwen.compiler.canonical.Sha256;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** Pins are written so that people can compare and merge them, and read back as they were. */
class PinFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String CHINESE = "我们在您注册时收集「账户信息」。\n\n\\ 𠮷 \"引号\"";
  private static final String FACTS = "{\"says\":{\"on\":[\"contract\"],\"years\":3}}";

  private static Pins sample() {
    Pin original = new Pin(Sha256.of(CHINESE), Sha256.of(FACTS), Sha256.of(CHINESE), "陈默", DAY);
    Pin english =
        new Pin(Sha256.of(CHINESE), Sha256.of(FACTS), Sha256.of("We ..."), "Chen \"Mo\"", DAY);
    Pin phrase = new Pin(Sha256.of("账户信息"), "", Sha256.of("account data"), "陈默", DAY);
    return new Pins(
        new TreeMap<>(
            Map.of(
                "zh-Hans",
                new PinnedLanguage(new TreeMap<>(Map.of("sign-up", original)), new TreeMap<>()),
                "en",
                new PinnedLanguage(
                    new TreeMap<>(Map.of("sign-up", english)),
                    new TreeMap<>(Map.of("data.account", phrase, "sign-up", phrase))))),
        new TreeMap<>(Map.of(Sha256.of(CHINESE), CHINESE, Sha256.of("账户信息"), "账户信息")),
        new TreeMap<>(Map.of(Sha256.of(FACTS), FACTS)),
        Sha256.of("vocabulary"));
  }

  @Test
  void readsWhatItWrote() {
    ReadPins read = PinReader.read("shop/", PinFiles.write(sample()));

    assertThat(read.findings()).isEmpty();
    assertThat(read.pins()).isEqualTo(sample());
  }

  @Test
  void givesEachPinAndEachTextALineOfItsOwn() {
    SortedMap<String, byte[]> files = PinFiles.write(sample());

    assertThat(text(files, "pins/en.json").lines())
        .filteredOn(line -> line.contains("\"by\""))
        .hasSize(3)
        .allSatisfy(
            line -> assertThat(line).startsWith("    \"").contains("\"on\": \"2026-11-22\""));
    assertThat(text(files, "pins/originals.json").lines())
        .filteredOn(l -> l.contains("𠮷"))
        .hasSize(1);
    assertThat(files.values()).allSatisfy(bytes -> assertThat(bytes).endsWith('}', '\n'));
  }

  @Test
  void keepsOnlyTextsAndFactsThatAPinSpeaksOf() {
    Pins sample = sample();
    SortedMap<String, String> texts = new TreeMap<>(sample.originals());
    texts.put(Sha256.of("旧文"), "旧文");

    Pins more = new Pins(sample.byLanguage(), texts, sample.facts(), sample.vocabulary());

    assertThat(text(PinFiles.write(more), "pins/originals.json"))
        .isEqualTo(text(PinFiles.write(sample), "pins/originals.json"))
        .doesNotContain("旧文");
  }

  @Test
  void writesNothingWhereNothingWasAccepted() {
    assertThat(PinFiles.write(Pins.NONE)).isEmpty();
    assertThat(PinReader.read("shop/", Map.of())).isEqualTo(new ReadPins(Pins.NONE, List.of()));
  }

  /** Each edit of a sound file, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en.json | \"format\": 1 | \"format\": 2 | pins.format",
        "en.json | \"format\": 1 | \"format\": 1.0 | pins.shape",
        "en.json | \"format\": 1 | \"format\": null | pins.shape",
        "en.json | \"clauses\" | \"clause\" | pins.unknown-field",
        "en.json | \"data.account\" | \"sign-up\" | pins.twice",
        "en.json | \"phrases\": { | \"phrases\": [ | pins.shape",
        "en.json | \"on\": \"2026-11-22\" | \"on\": \"2026-11-31\" | pins.date",
        "en.json | \"on\": \"2026-11-22\" | \"on\": 20261122 | pins.shape",
        "en.json | \"by\": \"陈默\" | \"by\": \"\" | pins.shape",
        "en.json | \"translation\": \" | \"translation\": \"0 | pins.shape",
        "en.json | \"original\": | \"original\" | pins.not-json",
        "en.json | \"2026-11-22\"} | <<<<<<< | pins.not-json",
        "originals.json | 我们在您 | 我们于您 | pins.changed",
        "originals.json | \"years\":3 | \"years\":5 | pins.changed",
        "originals.json | \"vocabulary\": \" | \"vocabulary\": \"x | pins.shape",
      })
  void namesTheFileAndTheMistake(String file, String find, String replace, String what) {
    SortedMap<String, byte[]> files = PinFiles.write(sample());
    String sound = text(files, "pins/" + file);
    assertThat(sound).contains(find);
    files.put("pins/" + file, sound.replace(find, replace).getBytes(UTF_8));

    ReadPins read = PinReader.read("shop/", files);

    assertThat(read.pins()).isEqualTo(Pins.NONE);
    assertThat(read.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.id()).isEqualTo("unreadable-pins");
              assertThat(finding.span().file().path()).isEqualTo("shop/pins/" + file);
              assertThat(finding.arguments().get(1).text()).isEqualTo(what);
            });
  }

  @Test
  void whateverTheBytesAreThereAreFindingsAndNoException() {
    Random random = new Random(20261122);
    SortedMap<String, byte[]> sound = PinFiles.write(sample());
    for (int round = 0; round < 3_000; round++) {
      for (String path : sound.keySet()) {
        byte[] bytes = sound.get(path).clone();
        int at = random.nextInt(bytes.length);
        bytes[at] = (byte) random.nextInt(256);
        byte[] cut = round % 3 == 0 ? Arrays.copyOf(bytes, at) : bytes;
        ReadPins read = PinReader.read("shop/", Map.of(path, cut));
        assertThat(read.findings().size()).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void deepAndLargeFilesAreRefused() {
    byte[] deep = ("{\"facts\": {\"x\": " + "[".repeat(100_000)).getBytes(UTF_8);
    byte[] large = new byte[PinReader.MAX_BYTES + 1];
    Arrays.fill(large, (byte) ' ');

    assertThat(ids(PinReader.read("shop/", Map.of("pins/originals.json", deep))))
        .containsExactly("unreadable-pins");
    assertThat(ids(PinReader.read("shop/", Map.of("pins/en.json", large))))
        .containsExactly("file-too-large");
  }

  private static List<String> ids(ReadPins read) {
    return read.findings().stream().map(Diagnostic::id).toList();
  }

  private static String text(SortedMap<String, byte[]> files, String path) {
    return new String(files.get(path), UTF_8);
  }
}
