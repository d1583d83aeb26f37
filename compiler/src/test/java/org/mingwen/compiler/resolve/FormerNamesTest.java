package org.mingwen.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerNamesTest {
  @Test
  void aSentenceKeepsItsIdentityUnderAnotherName() {
    ResolvedFacts facts =
        ResolvedFacts.of("sign-up: collect account for login on contract was registration");

    assertThat(facts.findings()).isEmpty();
    assertThat(facts.policy().former()).containsOnlyKeys("sign-up");
    assertThat(facts.policy().former().get("sign-up")).containsExactly("registration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item mood \"心情\" is user-tag was feeling",
        "data mood \"心情\" was feeling { user-tag }",
        "purpose mood \"心情分析\" was feeling",
        "party mood \"心情公司\" is analytics as processor was feeling { name unknown }",
        "subject mood \"心情主体\" is user was feeling",
        "term mood \"心情\" means \"……\" was feeling",
        "channel mood \"心情热线\" was feeling",
        "cookie mood \"心情\" is http-cookie from self lasting session for login was feeling",
        "waiver mood \"心情\" on national-security was feeling",
      })
  void aDeclarationNamesWhatWasDeclaredWithoutItsKind(String declaration) {
    ResolvedFacts facts = ResolvedFacts.of(declaration);
    String head = declaration.substring(0, declaration.indexOf(' '));

    assertThat(facts.findings()).isEmpty();
    assertThat(facts.policy().former().get(head + ".mood")).containsExactly(head + ".feeling");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other: never sell any was feeling",
        "other: keep account until unknown was feeling",
        "other: secure \"加密\" by review was feeling",
        "other: ask any by popup was feeling",
        "other: exclude nickname because \"不处理\" was feeling",
        "other: right access by mail was feeling",
        "other: changes told by mail was feeling",
        "other: breach told by mail was feeling",
        "other: audit every 2 years was feeling",
        "other: disputes first \"协商\" was feeling",
        "other: minors under 14 refused was feeling",
        "other: decide using taste for tips on consent logic \"排序\" was feeling",
      })
  void everyKindOfSentenceCanBeRenamed(String sentence) {
    ResolvedFacts facts = ResolvedFacts.of(sentence);

    assertThat(facts.findings()).isEmpty();
    assertThat(facts.policy().former().get("other")).containsExactly("feeling");
  }

  @Test
  void aNameThatTheHeadGaveIsWrittenAsItWas() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            in eea {
              mine: right access by mail was right.access
              ours: changes told by mail was changes
            }
            """);

    assertThat(facts.findings()).isEmpty();
    assertThat(facts.policy().former().get("mine")).containsExactly("right.access@eea");
    assertThat(facts.policy().former().get("ours")).containsExactly("changes@eea");
  }

  @Test
  void whatWasMergedNamesAllAndWhatWasSplitNamesTheOne() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            merged: collect email for login on contract was one, two
            left: collect phone for login on contract was whole
            right-part: collect name for login on contract was whole
            """);

    assertThat(facts.findings()).isEmpty();
    assertThat(facts.policy().former().get("merged")).containsExactly("one", "two");
    assertThat(facts.policy().former().get("left")).containsExactly("whole");
    assertThat(facts.policy().former().get("right-part")).containsExactly("whole");
  }

  @Test
  void whatWasSplitMayKeepItsNameInOnePart() {
    assertThat(
            ids(
                """
                whole: collect phone for login on contract was whole
                part: collect name for login on contract was whole
                """))
        .isEmpty();
  }

  @Test
  void twoMayExchangeTheirNames() {
    assertThat(
            ids(
                """
                one: collect phone for login on contract was two
                two: collect name for login on contract was one
                """))
        .isEmpty();
  }

  @Test
  void aNameInUseIsNobodysFormerOne() {
    assertThat(
            ids(
                """
                one: collect phone for login on contract
                two: collect name for login on contract was one
                """))
        .containsExactly("former-name-in-use");
    assertThat(ids("item mood \"心情\" was taste")).containsExactly("former-name-in-use");
  }

  @Test
  void nothingIsItsOwnFormer() {
    assertThat(ids("one: collect phone for login on contract was one"))
        .containsExactly("own-former-name");
  }

  @Test
  void aFormerNameIsNamedOnce() {
    assertThat(ids("one: collect phone for login on contract was two, two"))
        .containsExactly("repeated-clause");
  }

  @Test
  void aFormerNameIsOfTheSameKind() {
    assertThat(ids("item mood \"心情\" was party.feeling"))
        .containsExactly("former-name-of-another-kind");
    assertThat(ids("item mood \"心情\" was item.feeling")).isEmpty();
  }

  @Test
  void aListOfFormerNamesIsComplete() {
    assertThat(ids("one: collect phone for login on contract was two open"))
        .containsExactly("closed-list");
  }

  @Test
  void aFormerNameBelongsToTheStatementAndNotToItsExceptions() {
    assertThat(ids("one: never sell any except email was two")).containsExactly("misplaced-clause");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "handler \"拾光\" was old",
        "officer \"负责人\" was old",
        "allow gap was old because \"……\"",
      })
  void whatHasNoNameOfItsOwnHadNone(String statement) {
    assertThat(ids(statement)).contains("misplaced-clause");
  }

  private static List<String> ids(String facts) {
    return ResolvedFacts.of(facts).ids();
  }
}
