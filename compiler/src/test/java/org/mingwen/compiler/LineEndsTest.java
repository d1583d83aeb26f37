package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules and pages depend on what is written, not on line ends or on the machine's language. */
class LineEndsTest {
  private static final Path BASE = Path.of("src/test/resources/examples/base");

  @TempDir Path folder;

  private Map<String, String> built(String lineEnd) throws IOException {
    Path shop = Files.createTempDirectory(folder, "built").resolve("shop");
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = shop.resolve(BASE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, Files.readString(file).replace("\n", lineEnd));
      }
    }
    Compilation compilation = PolicyCompiler.compileApartFromLaw(shop.getParent());
    // Nobody has looked at the translation.
    assertThat(compilation.diagnostics())
        .allSatisfy(finding -> assertThat(finding.id()).isEqualTo("nothing-accepted"));
    SortedMap<String, String> built = new TreeMap<>();
    compilation.rules().forEach((path, bytes) -> built.put(path, hex(bytes)));
    compilation.site().forEach((path, bytes) -> built.put(path, hex(bytes)));
    assertThat(built).hasSizeGreaterThan(3);
    return built;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void otherLineEndsGiveTheSameBytes(String lineEnd) throws IOException {
    assertThat(built(lineEnd)).isEqualTo(built("\n"));
  }

  @Test
  void aTurkishMachineGivesTheSameBytes() throws IOException {
    Map<String, String> expected = built("\n");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(built("\n")).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }
}
