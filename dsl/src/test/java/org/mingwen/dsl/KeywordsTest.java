package org.mingwen.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Keyword.Role;
import org.mingwen.dsl.syntax.Statement;

class KeywordsTest {

  @ParameterizedTest
  @EnumSource(Keyword.class)
  void eachKeywordIsATokenOfItsNameAndSpelling(Keyword keyword) {
    Vocabulary vocabulary = MingwenLexer.VOCABULARY;
    int type = typeOf(keyword.name());

    assertThat(type).isPositive();
    assertThat(vocabulary.getLiteralName(type)).isEqualTo("'" + keyword.word() + "'");
  }

  @Test
  void eachTokenWithASpellingIsAKeyword() {
    Vocabulary vocabulary = MingwenLexer.VOCABULARY;
    List<String> keywords = Arrays.stream(Keyword.values()).map(Keyword::name).toList();
    List<String> spelt = new ArrayList<>();
    for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
      String literal = vocabulary.getLiteralName(type);
      if (literal != null && literal.matches("'[a-z].*")) {
        spelt.add(vocabulary.getSymbolicName(type));
      }
    }

    assertThat(spelt).containsExactlyInAnyOrderElementsOf(keywords);
  }

  @Test
  void theStructureWordsStandTogetherInTheLexer() {
    List<String> between =
        Arrays.stream(Keyword.values())
            .filter(k -> isBetween(typeOf(k.name()), MingwenLexer.FROM, MingwenLexer.NOT))
            .map(Keyword::name)
            .toList();
    List<String> structure =
        Arrays.stream(Keyword.values())
            .filter(k -> k.role() == Role.STRUCTURE)
            .map(Keyword::name)
            .toList();

    assertThat(between).containsExactlyInAnyOrderElementsOf(structure);
  }

  @ParameterizedTest
  @EnumSource(Keyword.class)
  void aContentWordMayBeANameAndAStructureWordMayNot(Keyword keyword) {
    List<String> found =
        TestPolicies.ids("x: collect " + keyword + ", other for " + keyword + ", another");

    if (keyword.role() == Role.STRUCTURE && keyword != Keyword.ANY) {
      assertThat(found).containsExactly("expected");
    } else {
      assertThat(found).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Keyword.class)
  void aStructureWordIsNoNameInQuotationMarksEither(Keyword keyword) {
    List<String> found = TestPolicies.ids("party 「" + keyword + "」 is ads");

    assertThat(found.contains("reserved-word")).isEqualTo(keyword.role() == Role.STRUCTURE);
  }

  @ParameterizedTest
  @EnumSource(value = Keyword.class, mode = Mode.EXCLUDE, names = "OPEN")
  void aContentWordMayBeALabelAndAProperty(Keyword keyword) {
    if (keyword.role() == Role.STRUCTURE) {
      assertThat(TestPolicies.ids("handler { " + keyword + " x }")).isNotEmpty();
      return;
    }
    Statement statement = TestPolicies.statement(keyword + ": handler { " + keyword + " x }");

    assertThat(statement.name().orElseThrow().text()).isEqualTo(keyword.word());
    assertThat(statement.properties().get(0).key().text()).isEqualTo(keyword.word());
  }

  private static boolean isBetween(int type, int first, int last) {
    return type >= first && type <= last;
  }

  private static int typeOf(String name) {
    for (int type = 1; type <= MingwenLexer.VOCABULARY.getMaxTokenType(); type++) {
      if (name.equals(MingwenLexer.VOCABULARY.getSymbolicName(type))) {
        return type;
      }
    }
    return -1;
  }
}
