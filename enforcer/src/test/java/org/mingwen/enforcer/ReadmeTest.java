package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {
  private static final Path SOURCE =
      Path.of("src/test/java/org/mingwen/enforcer/ReadmeExample.java");
  private static final Clock CLOCK = Clock.fixed(Asking.NOW, ZoneOffset.UTC);

  @TempDir private Path folder;
  private ReadmeExample example;

  @BeforeEach
  void load() throws IOException {
    Path rules = folder.resolve("rules.json");
    Files.writeString(rules, Documents.resource("sample.rules.json"), UTF_8);
    example = new ReadmeExample(rules, CLOCK);
  }

  @Test
  void theExampleIsTheOneThatIsCompiled() throws IOException {
    String code = Files.readString(SOURCE, UTF_8);
    String shown = Documents.fenced(Documents.readme(), "```java");
    assertThat(code).endsWith(shown.substring(shown.indexOf("final class")) + "\n");
  }

  @Test
  void theExampleAnswersAsTheReadmeSays() {
    String shown = Documents.fenced(Documents.readme(), "```text");
    assertThat(example.advertise(true, false)).isEqualTo("sent");
    assertThat(
            String.join(
                "\n",
                "consented, not opted out:  " + example.advertise(true, false),
                "consented, opted out:      " + example.advertise(true, true),
                "nobody asked yet:          " + example.advertise(false, false)))
        .isEqualTo(shown);
  }

  @Test
  void withoutAFileTheExampleDenies() {
    ReadmeExample without = new ReadmeExample(folder.resolve("none.json"), CLOCK);
    assertThat(without.advertise(true, false)).isEqualTo("NOT_PERMITTED [] []");
  }

  @Test
  void everyCodeAndStatusIsInTheReadme() {
    String readme = Documents.readme();
    for (Code code : Code.values()) {
      assertThat(readme).contains("| `" + code + "` |");
    }
    for (Load.Status status : Load.Status.values()) {
      assertThat(readme).contains("`" + status + "`");
    }
  }
}
