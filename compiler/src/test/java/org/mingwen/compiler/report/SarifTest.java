package org.mingwen.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingwen.dsl.ParseResult;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.diagnostic.Severity;
import org.mingwen.dsl.source.SourceFile;

/** The findings for machines, against the schema that OASIS publishes. */
class SarifTest {
  private static final SourceFile FILE = SourceFile.of("店 铺/a.policy", "𠮷 收集\n  for marketng\n");
  private static final Diagnostic FINDING =
      Diagnostic.error("unknown-purpose", FILE.span(11, 19), Argument.quoted("marketng"))
          .hint("did-you-mean", Argument.quoted("marketing"))
          .note("first-written", FILE.span(2, 4));
  private static JsonSchema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  @Test
  void isValidWithAndWithoutFindings() {
    assertThat(problems(List.of())).isEmpty();
    assertThat(problems(List.of(FINDING, info()))).isEmpty();
  }

  @Test
  void isNotValidByChance() {
    String broken = sarif(List.of(FINDING)).replace("\"level\"", "\"levell\"");

    assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void isValidForEveryMistakeOfTheLanguage() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../dsl/src/test/resources/errors"))) {
      List<Path> mistakes =
          files.filter(file -> file.toString().endsWith(".policy")).sorted().toList();
      assertThat(mistakes).hasSizeGreaterThan(100);
      for (Path mistake : mistakes) {
        ParseResult result = PolicyParser.parse(mistake.toString(), Files.readAllBytes(mistake));
        assertThat(problems(result.diagnostics())).as(mistake.toString()).isEmpty();
      }
    }
  }

  @Test
  void saysEverythingInChineseAndInEnglish() {
    assertThat(sarif(List.of(FINDING)))
        .contains("「marketng」", "`marketng`", "「marketing」", "`marketing`");
  }

  @Test
  void countsCodePointsAndWritesPathsAsReferences() {
    assertThat(sarif(List.of(FINDING)))
        .contains("\"uri\" : \"src/%E5%BA%97%20%E9%93%BA/a.policy\"")
        .contains("\"startLine\" : 2", "\"startColumn\" : 7", "\"endColumn\" : 15")
        .contains("\"columnKind\" : \"unicodeCodePoints\"");
  }

  @Test
  void callsWhatIsWorthKnowingANote() {
    assertThat(sarif(List.of(info()))).contains("\"level\" : \"note\"");
  }

  @Test
  void isTheSameInWhateverOrderFindingsCome() {
    assertThat(sarif(List.of(FINDING, info()))).isEqualTo(sarif(List.of(info(), FINDING)));
  }

  private static Diagnostic info() {
    return new Diagnostic(
        "gap",
        Severity.INFO,
        FILE.span(0, 1),
        List.of(Argument.quoted("retention")),
        java.util.Optional.empty(),
        List.of());
  }

  private static List<String> problems(List<Diagnostic> findings) {
    return schema.validate(sarif(findings), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static String sarif(List<Diagnostic> findings) {
    return new String(Sarif.of(findings, "src/"), StandardCharsets.UTF_8);
  }
}
