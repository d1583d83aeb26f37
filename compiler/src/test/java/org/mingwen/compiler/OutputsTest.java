package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.golden.Golden;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;

/**
 * Whole outputs of small policies: {@code outputs/<case>/policies} is what goes in, {@code
 * outputs/<case>/site} every page and the rules that come out.
 */
class OutputsTest {
  private static final Path OUTPUTS = Path.of("src/test/resources/outputs");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(OUTPUTS)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatComesOutIsWhatSomebodyHasRead(Path folder) throws IOException {
    Compilation compilation = PolicyCompiler.compileApartFromLaw(folder.resolve("policies"));
    assertThat(DiagnosticPrinter.print(compilation.diagnostics(), Language.EN)).isEmpty();

    SortedMap<String, String> files = new TreeMap<>();
    compilation.site().forEach((path, bytes) -> files.put(path, text(bytes)));
    // The look is the same for every policy, and people read it on a screen.
    files.keySet().removeIf(path -> !path.endsWith(".html") && !path.endsWith(".json"));

    Path golden = folder.resolve("site");
    files.forEach((path, text) -> Golden.assertMatches(golden.resolve(path), text));
    assertThat(present(golden)).isEqualTo(List.copyOf(files.keySet()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRulesOnTheSiteAreTheRules(Path folder) throws IOException {
    Compilation compilation = PolicyCompiler.compileApartFromLaw(folder.resolve("policies"));
    assertThat(compilation.rules()).isNotEmpty();
    compilation
        .rules()
        .forEach((path, rules) -> assertThat(compilation.site().get(path)).isEqualTo(rules));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> present(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
