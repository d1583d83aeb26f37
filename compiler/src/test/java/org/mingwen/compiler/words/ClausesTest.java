package org.mingwen.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
  private static List<Clause> clauses(String text) {
    return Clauses.of(Printed.read(text).words());
  }

  private static String source(String text) {
    return clauses(text).get(0).source();
  }

  @Test
  void aTextWithoutBlocksHasNoClauses() {
    assertThat(clauses("")).isEmpty();
    assertThat(clauses("## 标题 {#a}")).extracting(Clause::id).containsExactly("a");
  }

  @Test
  void everyPlaceholderBelongsToTheNearestClauseOnce() {
    List<Clause> clauses =
        clauses(
            """
            {{a}} 前言

            ## 标题 {#one}

            - {{b.x}} {#item}
              - {{c.x}}
              - {{d.x}} {#inner}
              - {{e.x}}
            - {{f.x}}

            {{g}}
            """);
    assertThat(clauses)
        .extracting(
            clause -> clause.id() + clause.placeholders().stream().map(Placeholder::token).toList())
        .containsExactly(
            "preamble[{{a}}]",
            "one[{{f.x}}, {{g}}]",
            "item[{{b.x}}, {{c.x}}, {{e.x}}]",
            "inner[{{d.x}}]");
    assertThat(clauses.get(2).source()).isEqualTo("- {{b.x}}\n  - {{c.x}}\n\n  - {{e.x}}");
  }

  @Test
  void theSourceDoesNotDependOnHowItIsTyped() {
    String typed = "## 标题 {#a}\n\ncafe\u0301 {{says x main}}\n文字\n";
    assertThat(source(typed)).isEqualTo("## 标题\n\ncaf\u00E9 {{says x main}}\n文字");
    assertThat(source(typed.replace("\n", "\r\n"))).isEqualTo(source(typed));
    assertThat(source(typed.replace("\n", "\r"))).isEqualTo(source(typed));
    assertThat(source(typed.replace("{{says x main}}", "{{  says x   main }} ")))
        .isEqualTo(source(typed));
    assertThat(source(typed.replace("{#a}", "{#b}"))).isEqualTo(source(typed));
    assertThat(source(typed.replace("\n\n", "\n\n\n  \n"))).isEqualTo(source(typed));
  }

  @Test
  void theSourceDependsOnWhatIsSaid() {
    String typed = "## 标题 {#a}\n\n甲  \n乙 {{a.b}} \\{#x}\n";
    assertThat(source(typed)).isEqualTo("## 标题\n\n甲  \n乙 {{a.b}} \\{#x}");
    assertThat(source(typed.replace("a.b", "a.c"))).isNotEqualTo(source(typed));
    assertThat(source(typed.replace("  \n", "\n"))).isNotEqualTo(source(typed));
  }

  @Test
  void ofTwoClausesWithOneIdBothAreThere() {
    assertThat(clauses("甲 {#a}\n\n乙 {#a}"))
        .extracting(Clause::id)
        .containsExactly("preamble", "a", "a");
  }
}
