package org.mingwen.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * The examples of mistakes, each in the folder named for what is found. Beside each stands what is
 * found in it: a missing one is written and the test fails; {@code -Dgolden.update} rewrites all,
 * and the tests fail too, so that somebody looks.
 */
class ErrorExamplesTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/errors");
  private static final Pattern REPORTED =
      Pattern.compile("(?:error|about|report)\\(\\s*\"([a-z0-9-]+)\"");

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".policy")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsInEachExampleWhatStandsBesideIt(Path example) throws IOException {
    ParseResult result = parse(example);
    String found = TestPolicies.printed(result);
    Path expected =
        example.resolveSibling(example.getFileName().toString().replace(".policy", ".diagnostics"));

    boolean rewrite = System.getProperty("golden.update") != null || Files.notExists(expected);
    if (rewrite) {
      Files.writeString(expected, found);
    }

    assertThat(rewrite).as("%s has been written, look at it", expected).isFalse();
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsInEachExampleWhatItsFolderIsNamedFor(Path example) throws IOException {
    assertThat(parse(example).diagnostics())
        .extracting(Diagnostic::id)
        .contains(example.getParent().getFileName().toString());
  }

  /** Limits and encodings are in HostileInputsTest, since their examples are no text to look at. */
  private static final Set<String> ELSEWHERE =
      Set.of("too-long", "too-many-errors", "file-too-large", "not-utf-8");

  @Test
  void everyKindOfFindingHasAnExample() throws IOException {
    Set<String> reported = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher id = REPORTED.matcher(Files.readString(source));
        while (id.find()) {
          reported.add(id.group(1));
        }
      }
    }
    reported.removeAll(ELSEWHERE);

    assertThat(reported)
        .hasSizeGreaterThan(20)
        .allSatisfy(id -> assertThat(EXAMPLES.resolve(id)).isDirectory());
  }

  private static ParseResult parse(Path example) throws IOException {
    return PolicyParser.parse(example.getFileName().toString(), Files.readAllBytes(example));
  }
}
