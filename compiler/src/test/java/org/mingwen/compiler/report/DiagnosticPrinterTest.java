package org.mingwen.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.diagnostic.Severity;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/** The finding that all of these print is made up, so that only the printed form is looked at. */
class DiagnosticPrinterTest {
  private static final Diagnostic ANYWHERE =
      Diagnostic.error("not-utf-8", SourceFile.of("a.policy", "").span(0, 0));

  @Test
  void printsSentencePlaceLineUnderlineAndHint() {
    Span span = find("\n".repeat(11) + "    for marketng\n", "marketng");

    assertThat(print(Diagnostic.error("not-utf-8", span).hint("save-as-utf-8"), Language.EN))
        .isEqualTo(
            """
            error[not-utf-8]: the file is not UTF-8 here
              --> sosst/sharing.policy:12:9
               |
            12 |     for marketng
               |         ^^^^^^^^
               = save the file as UTF-8
            """);
  }

  @Test
  void aBuildThatGoesOnPrintsOneLineForEach() {
    Span late = find("\n".repeat(11) + "    for marketng\n", "marketng");
    Span early = find("purpose reward \"回报\"\n", "reward");
    List<Diagnostic> findings =
        List.of(
            Diagnostic.warning("not-utf-8", late).hint("save-as-utf-8"),
            Diagnostic.warning("not-utf-8", early));

    assertThat(
            DiagnosticPrinter.brief(findings, Language.EN)
                + DiagnosticPrinter.inFull(findings, Language.EN))
        .isEqualTo(
            """
            sosst/sharing.policy:1:9: warning[not-utf-8]: the file is not UTF-8 here
            sosst/sharing.policy:12:9: warning[not-utf-8]: the file is not UTF-8 here
            2 warnings; -Dmingwen.details shows each with its line and what to write instead
            """);
    assertThat(
            DiagnosticPrinter.brief(findings, Language.ZH)
                + DiagnosticPrinter.inFull(findings, Language.ZH))
        .isEqualTo(
            """
            sosst/sharing.policy:1:9: 警告[not-utf-8]：此处不是 UTF-8 编码
            sosst/sharing.policy:12:9: 警告[not-utf-8]：此处不是 UTF-8 编码
            共 2 个警告；加上 -Dmingwen.details 可以看到每一处的原文和修改建议
            """);
  }

  @Test
  void aBuildWithoutFindingsPrintsNothing() {
    assertThat(DiagnosticPrinter.brief(List.of(), Language.EN)).isEmpty();
    assertThat(DiagnosticPrinter.inFull(List.of(), Language.EN)).isEmpty();
  }

  @Test
  void printsTheSameInChinese() {
    Span span = find("purpose reward \"回报\"\n", "reward");

    assertThat(print(Diagnostic.warning("not-utf-8", span).hint("save-as-utf-8"), Language.ZH))
        .isEqualTo(
            """
            警告[not-utf-8]：此处不是 UTF-8 编码
             --> sosst/sharing.policy:1:9
              |
            1 | purpose reward "回报"
              |         ^^^^^^
              = 请将文件保存为 UTF-8 编码
            """);
  }

  @Test
  void notesAreFurtherPlacesInTheSameGutter() {
    String text = "data a\n" + "\n".repeat(8) + "data a\n";
    SourceFile file = SourceFile.of("p.policy", text);
    Diagnostic twice =
        Diagnostic.error("not-utf-8", file.span(text.length() - 2, text.length() - 1))
            .note("nowhere-described", file.span(5, 6), Argument.quoted("a"));

    assertThat(print(twice, Language.EN))
        .isEqualTo(
            """
            error[not-utf-8]: the file is not UTF-8 here
              --> p.policy:10:6
               |
            10 | data a
               |      ^
            note: note.nowhere-described `a`
              --> p.policy:1:6
               |
             1 | data a
               |      ^
            """);
  }

  @Test
  void wideCharactersAreUnderlinedAtDoubleWidth() {
    assertThat(lines(find("party 「广告合作方」 is ads", "广告合作方")))
        .containsExactly(
            "1 | party 「广告合作方」 is ads", //
            "  |         ^^^^^^^^^^");
  }

  @Test
  void charactersBeyondTheFirstPlaneCountAsOneColumnOfTheSourceAndTwoOfTheScreen() {
    Span span = find("data 𠮷野 name", "name");

    assertThat(span.column()).isEqualTo(9);
    assertThat(lines(span)).containsExactly("1 | data 𠮷野 name", "  |           ^^^^");
  }

  @Test
  void combiningMarksTakeNoColumn() {
    assertThat(lines(find("e\u0301 x", "x"))).containsExactly("1 | e\u0301 x", "  |   ^");
    assertThat(lines(find("e\u0301 x", "\u0301"))).containsExactly("1 | e\u0301 x", "  |  ^");
  }

  @Test
  void tabsAreShownAsFourBlanks() {
    assertThat(lines(find("\tfor\tx", "x")))
        .containsExactly("1 |     for    x", "  |            ^");
  }

  @Test
  void aMerePositionIsUnderlinedOnce() {
    assertThat(lines(SourceFile.of("p", "collect email").span(7, 7)))
        .containsExactly("1 | collect email", "  |        ^");
  }

  @Test
  void theEndOfTheFileIsAfterTheLastCharacterOrOnTheEmptyLastLine() {
    assertThat(lines(SourceFile.of("p", "collect").span(7, 7)))
        .containsExactly("1 | collect", "  |        ^");
    assertThat(lines(SourceFile.of("p", "collect\n").span(8, 8))).containsExactly("2 |", "  | ^");
  }

  @Test
  void aFileWithNothingToShowIsOnlyNamed() {
    assertThat(print(ANYWHERE, Language.EN))
        .isEqualTo("error[not-utf-8]: the file is not UTF-8 here\n --> a.policy:1:1\n");
  }

  @Test
  void aStretchOverTwoLinesIsUnderlinedOnBoth() {
    assertThat(lines(find("in eea {\n  right 甲\n}", "eea {\n  right 甲")))
        .containsExactly(
            "1 | in eea {", //
            "  |    ^^^^^",
            "2 |   right 甲",
            "  |   ^^^^^^^^");
  }

  @Test
  void aStretchOverManyLinesShowsItsFirstAndItsLast() {
    assertThat(lines(find("a {\n b\n c\n}\n", "{\n b\n c\n}\n")))
        .containsExactly(
            "1 | a {", //
            "  |   ^", "...", "4 | }", "  | ^");
  }

  @Test
  void carriageReturnsNeitherShowNorCount() {
    assertThat(lines(find("a\r\nb c\r\n", "c"))).containsExactly("2 | b c", "  |   ^");
    assertThat(lines(find("a b\r\n", "b\r\n"))).containsExactly("1 | a b", "  |   ^");
    assertThat(lines(find("a\rb", "b"))).containsExactly("2 | b", "  | ^");
  }

  @Test
  void whatASourceHidesIsWrittenAsItsNumber() {
    Span span = find("a\u001B[31m \u202Eb", "b");

    assertThat(lines(span))
        .containsExactly("1 | a<U+001B>[31m <U+202E>b", "  | " + " ".repeat(22) + "^");
    Diagnostic quoting =
        Diagnostic.error("nowhere-described", span, Argument.quoted("x\u0007\r\ny"));
    assertThat(print(quoting, Language.EN))
        .contains("`x<U+0007><U+000D><U+000A>y`")
        .doesNotContain("\u0007")
        .doesNotContain("\r");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String words = "甲乙丙丁戊".repeat(40);

    assertThat(lines(find(words + "here" + words, "here")))
        .containsExactly(
            "1 | …" + "甲乙丙丁戊".repeat(6) + "here" + "甲乙丙丁戊".repeat(5) + "甲乙丙…",
            "  | " + " ".repeat(61) + "^^^^");
    assertThat(lines(find("here" + "x".repeat(200), "here")))
        .containsExactly("1 | here" + "x".repeat(116) + "…", "  | ^^^^");
    assertThat(lines(find("x".repeat(200) + "here", "here")))
        .containsExactly("1 | …" + "x".repeat(116) + "here", "  | " + " ".repeat(117) + "^^^^");
  }

  @Test
  void aLongStretchIsUnderlinedAsFarAsItIsShown() {
    List<String> shown = lines(find("a " + "x".repeat(500) + " b", "x".repeat(500)));

    assertThat(shown)
        .containsExactly("1 | a " + "x".repeat(118) + "…", "  |   " + "^".repeat(118) + "^");
  }

  @Test
  void longWordsOfTheAuthorAreShortenedInSentences() {
    Diagnostic quoting =
        Diagnostic.error("nowhere-described", ANYWHERE.span(), Argument.quoted("x".repeat(1000)));

    assertThat(print(quoting, Language.ZH)).contains("「" + "x".repeat(79) + "…」");
  }

  @Test
  void findingsArePrintedInOrderAndCounted() {
    SourceFile a = SourceFile.of("a.policy", "one\ntwo");
    SourceFile b = SourceFile.of("b.policy", "one");
    List<Diagnostic> findings =
        List.of(
            Diagnostic.warning("not-utf-8", b.span(0, 3)),
            Diagnostic.error("not-utf-8", a.span(4, 7)),
            Diagnostic.error("not-utf-8", a.span(0, 3)));

    assertThat(DiagnosticPrinter.print(findings, Language.EN))
        .isEqualTo(
            """
            error[not-utf-8]: the file is not UTF-8 here
             --> a.policy:1:1
              |
            1 | one
              | ^^^

            error[not-utf-8]: the file is not UTF-8 here
             --> a.policy:2:1
              |
            2 | two
              | ^^^

            warning[not-utf-8]: the file is not UTF-8 here
             --> b.policy:1:1
              |
            1 | one
              | ^^^

            2 errors, 1 warning
            """);
    assertThat(DiagnosticPrinter.summary(findings, Language.ZH)).isEqualTo("2 个错误，1 个警告");
  }

  @Test
  void nothingFoundPrintsNothing() {
    assertThat(DiagnosticPrinter.print(List.of(), Language.ZH)).isEmpty();
    assertThat(DiagnosticPrinter.summary(List.of(), Language.EN)).isEmpty();
  }

  @Test
  void remarksAreCountedToo() {
    Diagnostic remark =
        new Diagnostic(
            "not-utf-8", Severity.INFO, ANYWHERE.span(), List.of(), Optional.empty(), List.of());

    assertThat(DiagnosticPrinter.summary(List.of(remark), Language.EN)).isEqualTo("1 remark");
  }

  @Test
  void theLanguageIsChineseWhereTheLocaleIs() {
    assertThat(Language.of(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.ZH);
    assertThat(Language.of(Locale.forLanguageTag("tr"))).isEqualTo(Language.EN);
    assertThat(Language.tagged("zh-Hans")).hasValue(Language.ZH);
    assertThat(Language.tagged("de")).isEmpty();
  }

  private static String print(Diagnostic finding, Language language) {
    return DiagnosticPrinter.print(finding, language);
  }

  /** The printed form below the line that is empty but for the gutter. */
  private static List<String> lines(Span span) {
    return print(Diagnostic.error("not-utf-8", span), Language.EN).lines().skip(3).toList();
  }

  private static Span find(String text, String part) {
    int start = text.codePointCount(0, text.indexOf(part));
    int length = part.codePointCount(0, part.length());
    return SourceFile.of("sosst/sharing.policy", text).span(start, start + length);
  }
}
