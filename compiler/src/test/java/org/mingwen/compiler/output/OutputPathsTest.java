package org.mingwen.compiler.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
  private static final Path FOLDER = Path.of("site");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "sosst/zh-Hans/index.html",
        "sosst/2024-09-16/rules.json",
        "_headers",
        ".nojekyll",
        "隐私政策/index.html",
        "console/index.html",
        "community/index.html"
      })
  void aNameThatEveryFileSystemKnowsIsWritten(String path) {
    assertThatCode(() -> OutputPaths.check(FOLDER, List.of(path))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource
  void aNameThatSomeFileSystemMisreadsIsRefused(String path) {
    assertRefused(List.of(path), path);
  }

  static List<String> aNameThatSomeFileSystemMisreadsIsRefused() {
    return List.of(
        "",
        "..",
        "../rules.json",
        "a/../../b",
        "./a",
        "/etc/passwd",
        "a//b",
        "a/",
        "CON",
        "con/index.html",
        "Aux.html",
        "a/NUL.tar.gz",
        "com1/index.html",
        "LPT²",
        "a\\b",
        "C:/a",
        "a:stream",
        "a*",
        "a?",
        "a\"b",
        "a<b",
        "a|b",
        "a\u0000b",
        "a\nb",
        "a\u202Eb",
        "a\u200Bb",
        "a\u2028b",
        "a\uD800b",
        "a.",
        "a ",
        " a",
        "e\u0301",
        Manifest.NAME,
        "sub/" + Manifest.NAME,
        "x".repeat(300),
        "字".repeat(100));
  }

  @Test
  void aNameOfTwoHundredAndFiftyFiveBytesIsTheLongest() {
    assertThatCode(() -> OutputPaths.check(FOLDER, List.of("x".repeat(255))))
        .doesNotThrowAnyException();
    assertRefused(List.of("x".repeat(256)), "x".repeat(256));
  }

  @Test
  void namesThatDifferOnlyInCaseAreRefused() {
    assertRefused(List.of("Sosst/rules.json", "sosst/pages.json"), "sosst/pages.json");
    assertRefused(List.of("a/STRASSE", "a/straße"), "a/straße");
  }

  @Test
  void aFileAndAFolderOfOneNameAreRefused() {
    assertRefused(List.of("a", "a/b"), "a/b");
    assertRefused(List.of("a/b", "A"), "A");
  }

  @Test
  void filesOfOneFolderAreNoTwins() {
    assertThatCode(() -> OutputPaths.check(FOLDER, List.of("a/b/c", "a/b/d", "a/e")))
        .doesNotThrowAnyException();
  }

  private static void assertRefused(List<String> paths, String named) {
    assertThatThrownBy(() -> OutputPaths.check(FOLDER, paths))
        .isInstanceOfSatisfying(
            OutputRefusedException.class,
            refused -> {
              assertThat(refused.diagnostic().id()).isEqualTo("output-name");
              assertThat(refused).hasMessage("output-name: site: " + named);
            });
  }
}
