package org.mingwen.dsl;

import org.antlr.v4.runtime.ParserRuleContext;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.grammar.MingwenParser;
import org.mingwen.dsl.source.Span;

/**
 * Finds numbers in words where a name or a number may stand: the words were read as names, and
 * meant otherwise ({@code under eighteen}, {@code until six months}).
 */
final class NumbersInWords {
  private final ValueReader values;
  private final Findings findings;

  NumbersInWords(ValueReader values, Findings findings) {
    this.values = values;
    this.findings = findings;
  }

  /**
   * Looks into a clause.
   *
   * @param clause its tree
   * @param afterCondition whether the clause before is a condition, whose end this one may be
   */
  void check(MingwenParser.ClauseContext clause, boolean afterCondition) {
    boolean bound = clause.FROM() != null || clause.UNDER() != null;
    if (clause.names() != null) {
      ParserRuleContext first = clause.names().name(0);
      if (clause.LASTING() != null) {
        check(first, "write-digits");
      } else if (bound && (statesAge(clause) || (afterCondition && clause.UNDER() != null))) {
        check(first, "write-number");
      }
    }
    for (MingwenParser.LimitContext limit : clause.limit()) {
      if (limit.name() != null && limit.range() == null) {
        check(limit.name(), "write-digits");
      }
    }
  }

  private void check(ParserRuleContext name, String hint) {
    Span span = values.span(name);
    if (Numerals.isNumeral(span.text())) {
      findings.addLexical(
          Diagnostic.error("number-in-words", span, Findings.quoted(span)).hint(hint));
    }
  }

  private static boolean statesAge(MingwenParser.ClauseContext clause) {
    int head =
        clause.parent instanceof MingwenParser.DeclarationContext declaration
            ? declaration.getStart().getType()
            : MingwenLexer.EOF;
    return head == MingwenLexer.SUBJECT || head == MingwenLexer.MINORS;
  }
}
