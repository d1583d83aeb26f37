package org.mingwen.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What is found in the real policies: the gaps that their sources left and their authors marked,
 * and nothing else. With {@code -Dgolden.update} the lists are written anew, and the test fails.
 */
class FindingsTest {
  private static final Path LISTS = Path.of("src/test/resources/findings");

  @ParameterizedTest
  @EnumSource(Language.class)
  void areTheMarkedGapsAndNothingElse(Language language) throws IOException {
    Compilation compilation = PolicyCompiler.compile(Path.of("."));
    String found = DiagnosticPrinter.brief(compilation.diagnostics(), language);
    Path list = LISTS.resolve(language.tag() + ".txt");
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(LISTS);
      Files.writeString(list, found);
    }

    assertThat(System.getProperty("golden.update")).isNull();
    assertThat(compilation.diagnostics())
        .extracting(Diagnostic::id)
        .containsOnly("gap", "marked-unknown");
    assertThat(found).isEqualTo(Files.readString(list));
  }
}
