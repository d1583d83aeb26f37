package org.mingwen.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.output.OutputFolder;

/** The policies are built again by another process, elsewhere, with other habits. */
class SameBytesEverywhereIT {
  private static final Path BUILT = Path.of("target", "mingwen");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "tr, TR, Pacific/Apia, ISO-8859-9",
    "zh, CN, America/St_Johns, GB18030",
    "ar, EG, Asia/Kathmandu, US-ASCII"
  })
  void anotherFolderLocaleTimeZoneAndEncodingGiveTheSameBytes(
      String language, String country, String zone, String encoding) throws Exception {
    Path sources = folder.resolve("somewhere else/policies");
    for (String policy : new String[] {"sosst", "foreword", "platform"}) {
      copy(Path.of(policy), sources.resolve(policy));
    }
    Path output = folder.resolve("output");

    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding,
                "-cp",
                System.getProperty("java.class.path"),
                Again.class.getName(),
                sources.toString(),
                output.toString())
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertThat(build.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(build.exitValue()).isZero();

    for (String part : new String[] {"rules", "site"}) {
      SortedMap<String, String> expected = hexByPath(BUILT.resolve(part));
      assertThat(expected).isNotEmpty();
      assertThat(hexByPath(output.resolve(part))).isEqualTo(expected);
    }
  }

  /** Builds the policies as the plugin does. */
  static final class Again {
    private Again() {}

    public static void main(String[] arguments) throws IOException {
      Path output = Path.of(arguments[1]);
      Compilation compilation = PolicyCompiler.compile(Path.of(arguments[0]));
      OutputFolder.at(output.resolve("rules"), output).replace(compilation.rules());
      OutputFolder.at(output.resolve("site"), output).replace(compilation.site());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> entries = Files.walk(from)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        Path copy = to.resolve(from.relativize(entry).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(entry, copy);
      }
    }
  }

  private static SortedMap<String, String> hexByPath(Path folder) throws IOException {
    SortedMap<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String bytes = java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
        content.put(folder.relativize(file).toString(), bytes);
      }
    }
    return content;
  }
}
