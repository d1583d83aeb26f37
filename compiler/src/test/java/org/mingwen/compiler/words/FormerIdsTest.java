package org.mingwen.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** The ids that clauses had before: <code>{#new was=old}</code>. */
class FormerIdsTest {
  @Test
  void aHeadingAnItemAndAParagraphKeepTheirIdentity() {
    ReadWords read =
        read(
            """
            ## 我们如何使用信息 {#use was=purposes}

            我们用于以下目的。 {#use.what was=what}

            - 登录 {#use.login was=login}
            """);

    assertThat(read.findings()).isEmpty();
    assertThat(read.words().former())
        .isEqualTo(
            Map.of(
                "use", List.of("purposes"),
                "use.what", List.of("what"),
                "use.login", List.of("login")));
    assertThat(Clauses.of(read.words())).extracting(Clause::id).contains("use", "use.login");
  }

  @Test
  void whatWasMergedNamesAllAndWhatWasSplitNamesTheOne() {
    ReadWords read =
        read(
            """
            ## 一 {#one was=a,b}

            一

            ## 二 {#two was=whole}

            二

            ## 三 {#whole was=whole}

            三
            """);

    assertThat(read.findings()).isEmpty();
    assertThat(read.words().former().get("one")).containsExactly("a", "b");
    assertThat(read.words().former().get("two")).containsExactly("whole");
    assertThat(read.words().former().get("whole")).containsExactly("whole");
  }

  @Test
  void theFormsOfCharactersMakeNoDifference() {
    assertThat(read("## 一 {#one　was=a，b、e\u0301}\n\n一").words().former().get("one"))
        .containsExactly("a", "b", "\u00e9");
  }

  @Test
  void theFormerIdIsNoPartOfTheWords() {
    String before = Clauses.of(read("## 一 {#one}\n\n一").words()).get(0).source();
    String after = Clauses.of(read("## 一 {#two was=one}\n\n一").words()).get(0).source();

    assertThat(after).isEqualTo(before);
  }

  @Test
  void thePreambleMayHaveGotAHeading() {
    assertThat(ids("## 引言 {#introduction was=preamble}\n\n您好")).isEmpty();
  }

  @Test
  void anIdInUseIsNoFormerOne() {
    assertThat(ids("## 一 {#one was=two}\n\n一\n\n## 二 {#two}\n\n二"))
        .containsExactly("former-name-in-use");
  }

  @Test
  void twoMayExchangeTheirIds() {
    assertThat(ids("## 一 {#one was=two}\n\n一\n\n## 二 {#two was=one}\n\n二")).isEmpty();
  }

  @Test
  void nothingIsItsOwnFormer() {
    assertThat(ids("## 一 {#one was=one}\n\n一")).containsExactly("own-former-name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{#one was}",
        "{#one was=}",
        "{#one was=a,}",
        "{#one was=a b}",
        "{#one was=a/b}",
        "{#one is=a}",
        "{#one was=a was=b}",
        "{#was=a}",
        "{#one was=<b>}",
        "{#one was={{x.y}}}",
      })
  void whatIsNoIdIsReported(String mark) {
    assertThat(ids("## 一 " + mark + "\n\n一")).contains("invalid-id");
  }

  @Test
  void manyFormerIdsTakeLittleTime() {
    String many = "a,".repeat(100_000) + "a";

    assertThat(ids("## 一 {#one was=" + many + "}\n\n一")).isEmpty();
  }

  private static ReadWords read(String text) {
    return Printed.read("zh-Hans", text);
  }

  private static List<String> ids(String text) {
    return read(text).findings().stream().map(Diagnostic::id).toList();
  }
}
