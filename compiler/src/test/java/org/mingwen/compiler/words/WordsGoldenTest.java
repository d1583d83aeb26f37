package org.mingwen.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.golden.Golden;

/** Each {@code <case>.md} beside {@code <case>.tree}: its tree, its findings and its clauses. */
class WordsGoldenTest {
  private static final Path CASES =
      Path.of("src", "test", "resources", "org", "mingwen", "compiler", "words");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextIsReadAsItsGoldenFileSays(Path markdown) throws IOException {
    String name = markdown.getFileName().toString().replace(".md", ".tree");
    ReadWords read = Printed.read(Files.readString(markdown));
    Golden.assertMatches(markdown.resolveSibling(name), Printed.tree(read) + Printed.clauses(read));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lineEndsChangeNothingButLengths(Path markdown) throws IOException {
    String text = Files.readString(markdown);
    for (String lineEnd : List.of("\r\n", "\r")) {
      ReadWords read = Printed.read(text.replace("\n", lineEnd));
      assertThat(withoutLengths(read)).isEqualTo(withoutLengths(Printed.read(text)));
    }
  }

  /** Of spans only the beginning: their length counts line ends. */
  private static String withoutLengths(ReadWords read) {
    return (Printed.tree(read) + Printed.clauses(read)).replaceAll("(\\d+:\\d+)\\+\\d+", "$1");
  }
}
