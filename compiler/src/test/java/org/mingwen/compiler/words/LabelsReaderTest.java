package org.mingwen.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.dsl.diagnostic.Diagnostic;

class LabelsReaderTest {
  private static List<String> printed(ReadWords read) {
    return read.words().labels().entrySet().stream()
        .map(label -> label.getKey() + "=" + label.getValue().text())
        .toList();
  }

  private static String place(Words.Label label) {
    return label.keySpan() + " " + label.keySpan().text() + " " + label.span();
  }

  @Test
  void labelsKeepTheirOrderAndTheirPlaces() {
    ReadWords read =
        Printed.labels("# 𠮷\r\nparty.b: \"𠮷 b\"  # 注\r\n\r\nparty.a: it's that {{x}}\r\n");
    assertThat(read.findings()).isEmpty();
    assertThat(printed(read)).containsExactly("party.b=𠮷 b", "party.a=it's that {{x}}");
  }

  @Test
  void placesCountCodePoints() {
    ReadWords read = Printed.labels("# 𠮷\r\n\"𠮷\": 'x'\r\n");
    Words.Label label = read.words().labels().get("𠮷");
    assertThat(place(label)).isEqualTo("en.yaml:2:1 \"𠮷\" en.yaml:2:6");
    assertThat(label.span().text()).isEqualTo("'x'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "on",
        "yes",
        "1.10",
        "22:22",
        "2024-09-16",
        "0x1F",
        "~",
        "null",
        "1e3",
        ".inf",
        "true"
      })
  void whatLooksLikeAnotherTypeIsAString(String scalar) {
    ReadWords read = Printed.labels("a: " + scalar + "\n" + scalar + ": b\n");
    assertThat(read.findings()).isEmpty();
    assertThat(printed(read)).containsExactly("a=" + scalar, scalar + "=b");
  }

  @Test
  void theKeyThatMergesElsewhereIsAnAddressLikeAnyOther() {
    assertThat(printed(Printed.labels("<<: x"))).containsExactly("<<=x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "\uFEFF"})
  void anEmptyFileHasNoLabels(String yaml) {
    ReadWords read = Printed.labels(yaml);
    assertThat(read.findings()).isEmpty();
    assertThat(read.words().labels()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: !!javax.script.ScriptEngineManager [x] | 1:4+36 error yaml-not-allowed [yaml.tag]",
        "a: !!str x | 1:4+7 error yaml-not-allowed [yaml.tag]",
        "a: !mine x | 1:4+7 error yaml-not-allowed [yaml.tag]",
        "!!str a: x | 1:1+7 error yaml-not-allowed [yaml.tag]",
        "a: &b x | 1:4+4 error yaml-not-allowed [yaml.anchor]",
        "a: &b [x] | 1:4+4 error yaml-not-allowed [yaml.anchor]",
        "a: [x, y] | 1:4+1 error label-not-text",
        "a: {b: c} | 1:4+1 error label-not-text",
        "? [x]`n`: y | 1:3+1 error label-not-text",
        "[a, b] | 1:1+1 error labels-not-a-map",
        "only text | 1:1+9 error labels-not-a-map",
        "a: | 1:1+1 error empty-label [a]",
        "a: '  ' | 1:1+1 error empty-label [a]"
      })
  void whatIsNoFlatListOfTextsIsReportedAtItsPlace(String yaml, String finding) {
    ReadWords read = Printed.labels(yaml.replace("`n`", "\n"));
    assertThat(Printed.findings(read)).containsExactly(finding);
    assertThat(read.words().labels()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"b: c: d | 2:5+0", "b: \"open | 2:9+0", "b: @c | 2:4+0"})
  void brokenYamlIsReportedAtItsPlaceAndWhatStandsBeforeIsKept(String yaml, String place) {
    ReadWords read = Printed.labels("a: x\n" + yaml);
    assertThat(Printed.findings(read)).containsExactly(place + " error malformed-yaml");
    assertThat(read.words().labels()).containsKey("a");
  }

  @Test
  void anAliasIsReportedWithItsAnchor() {
    assertThat(Printed.findings(Printed.labels("a: &x y\nb: *x\nc: *x\n")))
        .containsExactly(
            "1:4+4 error yaml-not-allowed [yaml.anchor]",
            "2:4+2 error yaml-not-allowed [yaml.alias]",
            "3:4+2 error yaml-not-allowed [yaml.alias]");
  }

  @Test
  void aDuplicateKeyIsReportedWithBothPlacesAndTheFirstStays() {
    ReadWords read = Printed.labels("a: 1\nb: 2\n\"\\u0061\": 3\n");
    assertThat(Printed.findings(read))
        .containsExactly("3:1+8 error duplicate-label [a] (first-given 1:1+1)");
    assertThat(printed(read)).containsExactly("a=1", "b=2");
  }

  @Test
  void aSecondDocumentIsReportedAndNotRead() {
    ReadWords read = Printed.labels("a: 1\n---\nb: 2\n");
    assertThat(Printed.findings(read))
        .containsExactly("2:1+3 error yaml-not-allowed [yaml.second-document]");
    assertThat(printed(read)).containsExactly("a=1");
  }

  @Test
  void aDirectiveIsReported() {
    assertThat(Printed.findings(Printed.labels("%YAML 1.1\n---\na: 1\n")))
        .containsExactly("1:1+13 error yaml-not-allowed [yaml.directive]");
    assertThat(Printed.findings(Printed.labels("%TAG !e! tag:x,2000:\n---\na: 1\n")))
        .containsExactly("1:1+24 error yaml-not-allowed [yaml.directive]");
  }

  @Test
  void aNestedLabelDoesNotHideTheFindingsAfterIt() {
    ReadWords read = Printed.labels("a:\n  b:\n    c: d\ne: [x]\nf: g\n");
    assertThat(Printed.findings(read))
        .containsExactly("2:3+0 error label-not-text", "4:4+1 error label-not-text");
    assertThat(printed(read)).containsExactly("f=g");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: "})
  void twentyThousandLevelsAreRejected(String open) {
    ReadWords read = Printed.labels("a: x\nb:\n  " + open.repeat(20_000));
    assertThat(read.findings())
        .extracting(Diagnostic::id)
        .isSubsetOf("label-not-text", "words-too-deep", "malformed-yaml")
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "\\ud800, U+D800",
    "\\udc00\\ud800, U+DC00",
    "\\0, U+0000",
    "\\u202e, U+202E",
    "\\u200b, U+200B",
    "\\ue000, U+E000",
    "\\x1b[2J, U+001B"
  })
  void anEscapeCannotWriteWhatTheFileMayNotHave(String escape, String name) {
    ReadWords read = Printed.labels("a: \"" + escape + "\"");
    assertThat(Printed.findings(read))
        .containsExactly(
            "1:4+" + (escape.length() + 2) + " error forbidden-character [" + name + "]");
    assertThat(read.words().labels()).isEmpty();
  }

  @Test
  void aLabelIsOneLine() {
    ReadWords read = Printed.labels("a: |\n  one\n  two\nb: >\n  one\n  two\nc: \"x\\ny\"\n");
    assertThat(read.findings())
        .extracting(Diagnostic::id)
        .containsExactly("label-line-break", "label-line-break");
    assertThat(printed(read)).containsExactly("b=one two");
  }

  @Test
  void aScalarOfFourMegabytesIsRejectedBeforeParsing() {
    assertThat(Printed.labels("a: " + "x".repeat(4 << 20)).findings())
        .extracting(Diagnostic::id)
        .containsExactly("file-too-large");
  }

  @Test
  void bytesThatAreNotUtf8AreRejectedAndTheTextIsStillRead() {
    byte[] text = "文字".getBytes(StandardCharsets.UTF_8);
    byte[] labels = {'a', ':', ' ', (byte) 0xFF};
    ReadWords read = WordsReader.read("en", "en.md", text, "en.yaml", labels);
    assertThat(Printed.findings(read)).containsExactly("1:4+1 error not-utf-8");
    assertThat(read.words().blocks()).hasSize(1);
  }
}
