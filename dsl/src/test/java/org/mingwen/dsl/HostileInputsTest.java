package org.mingwen.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Statement;

class HostileInputsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[", "(", "「", "in eea { ", "party x { ", "「「", "“", "/*", "}", "a:"})
  void thousandsOfBracketsEndInFindings(String bracket) {
    ParseResult result = quickly(bracket.repeat(5_000));

    assertThat(result.diagnostics()).isNotEmpty().hasSizeLessThanOrEqualTo(Findings.MAX_ERRORS + 1);
  }

  @Test
  void threeThousandUnclosedBlocksEndInFindings() {
    ParseResult result = quickly("party x \"甲\" {\n  name unknown\n".repeat(3_000));

    assertThat(ids(result)).startsWith("unclosed-brace").endsWith("too-many-errors");
  }

  @ParameterizedTest
  @CsvSource({"x, name", "名, name", "9, number", "$, character"})
  void aTokenOfTenMegabytesIsRefused(String character, String what) {
    int times = 10_000_000 / character.getBytes(StandardCharsets.UTF_8).length;
    byte[] bytes = ("party " + character.repeat(times)).getBytes(StandardCharsets.UTF_8);

    ParseResult result =
        Assertions.assertTimeout(PATIENCE, () -> PolicyParser.parse("a.policy", bytes));

    String id =
        switch (what) {
          case "name" -> "too-long";
          case "number" -> "invalid-number";
          default -> "invalid-character";
        };
    assertThat(ids(result)).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“长”", "\"长\""})
  void aTextOfTenMegabytesIsRefused(String text) {
    ParseResult result = quickly("party x " + text.replace("长", "长".repeat(3_300_000)) + " is ads");

    assertThat(ids(result)).containsExactly("too-long");
  }

  @Test
  void aCommentMayBeLong() {
    assertThat(quickly("/*" + "长".repeat(3_000_000) + "*/ party x is ads").diagnostics()).isEmpty();
  }

  @Test
  void aFileOverTheLimitIsNotReadAtAll() {
    ParseResult result = PolicyParser.parse("a.policy", new byte[PolicyParser.MAX_BYTES + 1]);

    assertThat(ids(result)).containsExactly("file-too-large");
    assertThat(result.file().statements()).isEmpty();
  }

  @Test
  void aStatementOfAMillionNamesIsRefusedAndTheNextIsRead() {
    ParseResult result = quickly("collect a" + ", a".repeat(1_000_000) + "\nparty x is ads");

    assertThat(ids(result)).containsExactly("too-long");
    assertThat(result.file().statements()).hasSize(1);
  }

  @Test
  void alsoWhereTheMillionNamesAreLookedThroughBeforehand() {
    ParseResult result =
        quickly("collect a on b in c" + ", a".repeat(1_000_000) + "\nparty x is ads");

    assertThat(ids(result)).containsExactly("too-long");
  }

  @Test
  void aMillionTinyStatementsAreRefused() {
    assertThat(ids(quickly("changes ".repeat(1_000_000)))).containsExactly("too-long");
  }

  @Test
  void errorsEndAtANumberThatAPersonStillReads() {
    ParseResult result = quickly("foo bar\n".repeat(10_000) + "$@".repeat(100_000));

    assertThat(result.diagnostics().size()).isLessThanOrEqualTo(Findings.MAX_ERRORS + 1);
  }

  @Test
  void errorsWithinDifferentStatementsAreCounted() {
    ParseResult result = quickly("x: collect for\n".repeat(10_000));

    assertThat(result.diagnostics()).hasSize(Findings.MAX_ERRORS + 1);
    assertThat(ids(result)).endsWith("too-many-errors");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x08, 0x0B, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D,
        0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066,
        0x2067, 0x2068, 0x2069, 0x3164, 0xD800, 0xDFFF, 0xE000, 0xFEFF, 0xFFA0, 0xFFFE, 0xFFFF,
        0xE0001, 0xE0041, 0xF0000, 0x10FFFF
      })
  void whatCannotBeSeenIsRefusedEverywhere(int character) {
    String hidden = new String(Character.toChars(character));
    if (character >= 0xD800 && character <= 0xDFFF) {
      hidden = String.valueOf((char) character);
    }
    List<String> texts =
        List.of(
            "party ab" + hidden + "cd \"甲\" is ads",
            "party 甲" + hidden + "乙 \"甲\" is ads",
            "party 「甲" + hidden + "乙」 \"甲\" is ads",
            "party x \"甲" + hidden + "\" is ads",
            "party x is ads // 甲" + hidden,
            "/*" + hidden + "*/ party x is ads",
            "party x " + hidden + " is ads",
            hidden + "party x is ads",
            "party x is ads" + hidden);

    assertThat(texts)
        .allSatisfy(t -> assertThat(TestPolicies.ids(t)).containsExactly("forbidden-character"));
  }

  @Test
  void aVariationSelectorMakesNoTwinOfAName() {
    assertThat(TestPolicies.ids("party 葛\uDB40\uDD00 is ads"))
        .containsExactly("forbidden-character");
    assertThat(TestPolicies.ids("party x \"葛\uDB40\uDD00城\" is ads")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pаyment",
        "раyment",
        "αbc",
        "ａbc",
        "abc１",
        "ﬁle",
        "cafe\u0301",
        "金\u0301a\u0301",
        "ｱ",
        "Ⅷ"
      })
  void whatLooksLikeAnotherNameIsRefused(String name) {
    assertThat(TestPolicies.ids("party 「" + name + "」 is ads"))
        .hasSize(1)
        .first()
        .isIn("mixed-scripts", "look-alike-name", "invalid-name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"支付", "微信支付", "用户ID", "サービス名", "회원", "данные", "café", "𠮷野家", "A.B-c9"})
  void anOrdinaryNameOfAnyScriptIsRead(String name) {
    Statement statement = TestPolicies.statement("party " + name + " is ads");

    assertThat(statement.elements().get(0).name().orElseThrow().text()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "GBK", "GB18030", "UTF-32BE"})
  void anotherEncodingIsRefusedWithItsPlace(String charset) {
    byte[] bytes = "party x \"甲\" is ads".getBytes(Charset.forName(charset));

    ParseResult result = PolicyParser.parse("a.policy", bytes);

    assertThat(result.isClean()).isFalse();
    assertThat(ids(result).get(0)).isIn("not-utf-8", "forbidden-character");
    assertThat(result.diagnostics().get(0).span().line()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"C3 28, 9", "ED A0 80, 9", "C0 AF, 9", "F8 88 80 80 80, 9", "E7 94, 9", "FF, 9"})
  void malformedBytesAreRefusedWhereTheyStand(String hex, int column) {
    byte[] bytes = "party \"甲?".getBytes(StandardCharsets.UTF_8);
    byte[] bad = java.util.HexFormat.ofDelimiter(" ").parseHex(hex);
    byte[] all = new byte[bytes.length - 1 + bad.length];
    System.arraycopy(bytes, 0, all, 0, bytes.length - 1);
    System.arraycopy(bad, 0, all, bytes.length - 1, bad.length);

    ParseResult result = PolicyParser.parse("a.policy", all);

    assertThat(ids(result)).containsExactly("not-utf-8");
    assertThat(result.diagnostics().get(0).span().column()).isEqualTo(column);
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheText() {
    byte[] bytes = "\uFEFFparty x is ads".getBytes(StandardCharsets.UTF_8);

    ParseResult result = PolicyParser.parse("a.policy", bytes);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.file().statements().get(0).span().column()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKindOfLineEndCountsLinesAlike(String end) {
    String text = "party x \"甲\" is ads // 注" + end + "party y \"乙" + end + "party z is for" + end;

    List<String> places =
        TestPolicies.parse(text).diagnostics().stream().map(d -> d.span().toString()).toList();

    assertThat(places).containsExactly("a.policy:2:9", "a.policy:3:12");
  }

  @Test
  void columnsCountCodePoints() {
    ParseResult result = TestPolicies.parse("party 𠮷 \"𠮷𠮷\" is for");

    Span place = result.diagnostics().get(0).span();
    assertThat(place.column()).isEqualTo(17);
    assertThat(place.text()).isEqualTo("for");
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    String policy =
        TestPolicies.crowdfunding() + "x: collect account FROM user INTO İI ıi\nPARTİ x";
    ParseResult usual = TestPolicies.parse(policy);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      ParseResult turkish = TestPolicies.parse(policy);

      assertThat(TestPolicies.printed(turkish)).isEqualTo(TestPolicies.printed(usual));
      assertThat(turkish.file().statements().toString())
          .isEqualTo(usual.file().statements().toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5",
        "+5",
        "0",
        "1.5",
        "1e3",
        "0x10",
        "99999999999",
        "2147483648",
        "５．５",
        "1/2",
        "٣",
        "五"
      })
  void aPeriodIsAWholeNumberAboveZero(String number) {
    assertThat(TestPolicies.parse("changes within " + number + " days").isClean()).isFalse();
  }

  @Test
  void templatesInTextsAreText() {
    Statement statement = TestPolicies.statement("party x \"${7*7}<#if x>{{y}}\" is ads");

    assertThat(statement.elements().get(0).label().orElseThrow().text())
        .isEqualTo("${7*7}<#if x>{{y}}");
  }

  @Test
  void anythingAtAllEndsInAResult() {
    java.util.Random random = new java.util.Random(20240916);
    List<String> pieces =
        new ArrayList<>(
            List.of(
                "x ",
                "x: ",
                "eea ",
                "{ ",
                "} ",
                ", ",
                "\"甲\" ",
                "“乙” ",
                "「丙」 ",
                "consent ",
                "18 ",
                "days ",
                "2024-09-16 ",
                "\n",
                "\"",
                "// ",
                "/*",
                "*/",
                ": ",
                "\u200b",
                "$",
                "１",
                "；",
                "\r"));
    for (Keyword keyword : Keyword.values()) {
      pieces.add(keyword + " ");
    }
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      ParseResult result = TestPolicies.parse(text.toString());
      assertThat(result.diagnostics()).as(text.toString()).isSorted();
    }
  }

  @Test
  void whateverWordIsMissingOrDoubledFewFindingsSayIt() {
    String policy = TestPolicies.shop();
    Matcher word = Pattern.compile("\"[^\"]*\"|[\\w.-]+:?|[,{}]").matcher(policy);
    while (word.find()) {
      String missing = policy.substring(0, word.start()) + policy.substring(word.end());
      String doubled =
          policy.substring(0, word.start()) + word.group() + " " + policy.substring(word.start());
      for (String text : List.of(missing, doubled)) {
        assertThat(TestPolicies.parse(text).diagnostics()).as(text).hasSizeLessThan(3).isSorted();
      }
    }
  }

  private static ParseResult quickly(String text) {
    return Assertions.assertTimeout(PATIENCE, () -> TestPolicies.parse(text));
  }

  private static List<String> ids(ParseResult result) {
    return result.diagnostics().stream().map(Diagnostic::id).toList();
  }
}
