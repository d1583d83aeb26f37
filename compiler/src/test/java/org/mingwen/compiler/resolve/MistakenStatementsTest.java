package org.mingwen.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.dsl.diagnostic.Hint;
import org.mingwen.dsl.syntax.Keyword;

/** One mistake in a statement is one finding. */
class MistakenStatementsTest {
  private static final Map<Keyword, String> STATEMENTS = new EnumMap<>(Keyword.class);
  private static final Map<Keyword, String> CLAUSES = new EnumMap<>(Keyword.class);

  static {
    STATEMENTS.put(Keyword.KEEP, "s: keep account until request");
    STATEMENTS.put(Keyword.REUSE, "s: reuse account for tips on consent");
    STATEMENTS.put(Keyword.PROFILE, "s: profile account for tips on consent");
    STATEMENTS.put(Keyword.DECIDE, "s: decide using account for tips on consent");
    STATEMENTS.put(Keyword.COLLECT, "s: collect account for tips on consent");
    STATEMENTS.put(Keyword.EXPORT, "s: export account to us for tips on consent");
    STATEMENTS.put(Keyword.ASK, "s: ask any by popup");
    STATEMENTS.put(Keyword.EXCLUDE, "s: exclude account because \"某\"");
    STATEMENTS.put(Keyword.COOKIE, "cookie c \"某\" from self for login");
    STATEMENTS.put(Keyword.WAIVER, "waiver w \"某\" on emergency");
    STATEMENTS.put(Keyword.ALLOW, "allow open-list because \"某\"");
    STATEMENTS.put(Keyword.MINORS, "minors under 14");
    STATEMENTS.put(Keyword.BREACH, "breach told by mail");
    STATEMENTS.put(Keyword.AUDIT, "audit \"某\"");
    STATEMENTS.put(Keyword.RIGHT, "right access by mail");

    CLAUSES.put(Keyword.UNTIL, "until request");
    CLAUSES.put(Keyword.THEN, "then erase");
    CLAUSES.put(Keyword.EVERY, "every 1 year");
    CLAUSES.put(Keyword.BACKUPS, "backups 30 days");
    CLAUSES.put(Keyword.LASTING, "lasting session");
    CLAUSES.put(Keyword.VIA, "via api");
    CLAUSES.put(Keyword.SAYING, "saying harm");
    CLAUSES.put(Keyword.DERIVED, "derived from email");
    CLAUSES.put(Keyword.FEE, "fee free");
    CLAUSES.put(Keyword.ACROSS, "across \"某\"");
    CLAUSES.put(Keyword.LOGIC, "logic \"某\"");
    CLAUSES.put(Keyword.INSTEAD, "instead \"某\"");
    CLAUSES.put(Keyword.VERIFIED, "verified \"某\"");
    CLAUSES.put(Keyword.HUMAN_REVIEW, "human-review by mail");
    CLAUSES.put(Keyword.MAJOR, "major");
    CLAUSES.put(Keyword.NECESSARY, "necessary");
    CLAUSES.put(Keyword.REFUSED, "refused");
    CLAUSES.put(Keyword.EXTENSION, "extension 15 days");
    CLAUSES.put(Keyword.USING, "using email");
  }

  static List<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    STATEMENTS.forEach(
        (head, statement) ->
            CLAUSES.forEach(
                (clause, written) -> {
                  if (!statement.contains(" " + clause.word() + " ")) {
                    pairs.add(Arguments.of(head, clause, statement + " " + written));
                  }
                }));
    return pairs;
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("pairs")
  void aClauseThatFitsNotIsOneFinding(Keyword head, Keyword clause, String statement) {
    List<String> findings = ResolvedFacts.of(statement).ids();

    if (Grammar.clausesOf(head).contains(clause)) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).containsExactly("misplaced-clause");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s: keep account | missing-clause | until",
        "cookie c \"某\" for login | missing-clause | from",
        "cookie c \"某\" from self | missing-clause | for",
        "minors refused | missing-clause | under",
        "minors under 14 refused on guardian-consent | contradicting-clauses |",
        "s: ask any when \"某时\" | missing-clause | by",
        "breach to persons | missing-clause | told",
        "s: exclude account | missing-clause | because",
        "allow open-list | missing-clause | because",
        "waiver w \"某\" | missing-clause | on",
        "waiver w on emergency | missing-label |",
        "s: decide for tips on consent | missing-clause | using",
        "s: never decide for tips | missing-clause | using",
        "s: keep account until 1 year to 6 months after request | empty-range |",
        "s: keep account until request every 2 years to 18 months | empty-range |",
        "subject child \"儿童\" from 18 under 14 | empty-range |",
        "subject child \"儿童\" from 14 under 14 | empty-range |",
        "minors under 200 refused | wrong-value |",
        "subject child \"儿童\" from user | wrong-value |",
        "s: never keep account until request | misplaced-mood |",
        "s: may ask any by popup | misplaced-mood |",
        "s: never knowingly exclude account because \"某\" | misplaced-mood |",
        "s: keep account until request then \"删除\" | wrong-value |",
        "disputes then erase | wrong-value |",
        "right access by mail within unknown | wrong-value |",
        "s: ask taste by popup | unknown-statement-name |",
        "s: keep account until last-actvity | unknown-term |",
        "keep account until request | unnamed-statement |",
        "c: cookie c \"某\" from self for login | needless-name |",
        "minors under 14 minors under 18 | duplicate-name |",
      })
  void oneMistakeIsOneFinding(String statement, String finding, String clause) {
    ResolvedFacts facts = ResolvedFacts.of(statement);

    assertThat(facts.ids()).containsExactly(finding);
    if (clause != null) {
      assertThat(facts.findings().get(0).arguments()).anyMatch(a -> a.text().equals(clause));
    }
  }

  @Test
  void whatCanBeEqualIsNotOutOfOrder() {
    assertThat(
            ResolvedFacts.of(
                    "s: keep account until 12 months to 1 year after request every 30 days to 1 month")
                .ids())
        .isEmpty();
  }

  @Test
  void aHintSaysWhatToWriteInsteadOfNeverKeep() {
    assertThat(ResolvedFacts.of("s: never keep account until request").findings().get(0).hint())
        .map(Hint::id)
        .hasValue("write-instead");
  }
}
