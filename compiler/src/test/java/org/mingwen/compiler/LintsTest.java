package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** What is found in the words alone, by sentences of its kind and others that only look like it. */
class LintsTest {
  private static final Path BASE = Path.of("src/test/resources/examples/base");
  private static final Path PHRASES = Path.of("src/main/resources/org/mingwen/compiler/check");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvFileSource(resources = "/lints/sentences.tsv", delimiter = '\t', numLinesToSkip = 1)
  void findsItsKindOfSentenceAndNoOther(String lint, String language, String fires, String text)
      throws IOException {
    List<Diagnostic> found =
        findings(language, text.replace("\\n", "\n")).stream()
            .filter(finding -> finding.id().equals(lint))
            .toList();

    if (fires.equals("yes")) {
      assertThat(found)
          .isNotEmpty()
          .allSatisfy(
              finding ->
                  assertThat(finding.span().file().path())
                      .isEqualTo("shop/text/" + language + ".md"))
          .allSatisfy(finding -> assertThat(finding.isError()).isFalse());
    } else {
      assertThat(found).isEmpty();
    }
  }

  @Test
  void thePhrasesStandInOrder() throws IOException {
    try (Stream<Path> files = Files.list(PHRASES)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(
              file -> {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines)
                    .isEqualTo(new TreeSet<>(lines).stream().collect(Collectors.toList()));
              });
    }
  }

  private List<Diagnostic> findings(String language, String text) throws IOException {
    Path shop = Files.createDirectories(folder.resolve("shop/text")).getParent();
    Files.createDirectories(shop.resolve("labels"));
    for (String file :
        List.of(
            "policy.policy", "facts.policy", "text/zh-Hans.md", "text/en.md", "labels/en.yaml")) {
      Files.copy(BASE.resolve(file), shop.resolve(file));
    }
    Files.writeString(shop.resolve("more.policy"), "no-sale: never sell any\n");
    Path words = shop.resolve("text/" + language + ".md");
    Files.writeString(words, "## 本章 {#chapter}\n\n" + text + "\n");
    return PolicyCompiler.compileApartFromLaw(folder).diagnostics();
  }
}
