package org.mingwen.dsl;

import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.grammar.MingwenParser;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/** Says what is wrong with a statement that broke off in its middle. */
final class SentenceErrors {
  private final SyntaxErrors errors;
  private final SentenceHints hints;
  private final StatementTokens tokens;

  SentenceErrors(SourceFile source, StatementTokens tokens) {
    errors = new SyntaxErrors(source);
    hints = new SentenceHints(errors);
    this.tokens = tokens;
  }

  /**
   * What was found.
   *
   * @param diagnostic what is wrong
   * @param openBrace whether a brace of the statement is open where it broke off
   * @param goOn the index of the token with which the next statement begins, where that is known
   */
  record Finding(Diagnostic diagnostic, boolean openBrace, Optional<Integer> goOn) {}

  /** What broke off a statement; its tokens are still held. */
  Finding explain(RecognitionException cause) {
    Token fault = cause.getOffendingToken();
    int first = tokens.statementStart();
    Token before = fault.getTokenIndex() > first ? tokens.get(fault.getTokenIndex() - 1) : null;
    Token brace = openBrace(cause.getCtx());
    if (brace != null) {
      return inBraces(cause, before, fault, brace);
    }
    if (before == null) {
      return new Finding(errors.about("unknown-statement", fault), false, Optional.empty());
    }
    return new Finding(outsideBraces(cause.getCtx(), before, fault), false, Optional.empty());
  }

  private static Token openBrace(RuleContext broken) {
    for (RuleContext rule = broken; rule != null; rule = rule.parent) {
      if (rule instanceof MingwenParser.MembersContext
          || rule instanceof MingwenParser.PropertiesContext) {
        return ((ParserRuleContext) rule).getStart();
      }
    }
    return null;
  }

  private Finding inBraces(RecognitionException cause, Token before, Token fault, Token brace) {
    Optional<Integer> next = statementWithin(brace, fault);
    if (next.isPresent() || SyntaxErrors.isEnd(fault)) {
      return new Finding(errors.about("unclosed-brace", brace), true, next);
    }
    if (fault.getType() == MingwenLexer.LABEL) {
      return new Finding(Diagnostic.error("stray-colon", colon(fault)), true, Optional.empty());
    }
    if (fault.getType() == MingwenLexer.LBRACE) {
      return new Finding(errors.about("too-deep", fault), true, Optional.empty());
    }
    String what = Expectation.of(cause.getCtx(), before);
    boolean listBreaks = what.equals("closing-brace") || what.equals("property");
    boolean values = SyntaxErrors.isLiteral(before) || what.equals("closing-brace");
    Diagnostic found =
        listBreaks && values && SyntaxErrors.isElement(fault)
            ? errors.about("missing-comma", fault)
            : errors.expected(before, what, fault);
    return new Finding(found, true, Optional.empty());
  }

  /** The next statement that an unclosed brace has swallowed: its head stands where heads stand. */
  private Optional<Integer> statementWithin(Token brace, Token fault) {
    int column = errors.column(tokens.get(tokens.statementStart()));
    for (int i = brace.getTokenIndex() + 1; i <= fault.getTokenIndex(); i++) {
      Token token = tokens.get(i);
      boolean labelled =
          token.getType() == MingwenLexer.LABEL && Keywords.beginsStatement(after(i));
      boolean head =
          (Keywords.beginsStatement(token) || token.getType() == MingwenLexer.IN)
              && errors.isFirstOnLine(token)
              && errors.column(token) <= column;
      if (labelled || head) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Token after(int index) {
    return tokens.LT(index - tokens.index() + 2);
  }

  private Span colon(Token label) {
    Span span = errors.span(label);
    return span.file().span(span.end() - 1, span.end());
  }

  private Diagnostic outsideBraces(RuleContext rule, Token before, Token fault) {
    String what = Expectation.of(rule, before);
    boolean word = Keywords.isNameLike(fault);
    if (what.equals("unit") && word && !errors.isFirstOnLine(fault)) {
      return errors.unknownUnit(fault);
    }
    boolean wantsNumber = what.equals("period") || what.equals("number");
    if (wantsNumber && Numerals.isNumeral(errors.text(fault))) {
      boolean bound = before.getType() == MingwenLexer.UNDER;
      String hint = bound ? "write-number" : "write-digits";
      return errors.about("number-in-words", fault).hint(hint);
    }
    if (what.equals("statement") && fault.getType() == MingwenLexer.NAME) {
      return errors.unknownStatement(fault, after(fault.getTokenIndex()));
    }
    if (before.getType() == MingwenLexer.TO && fault.getType() == MingwenLexer.NUMBER) {
      Token number = tokens.get(before.getTokenIndex() - 1);
      if (number.getType() == MingwenLexer.NUMBER) {
        // A band of ages, from 14 to 18, ends with the first age that lies outside.
        return errors.unexpected(number, before).hint("write-instead", Argument.quoted("under"));
      }
    }
    return hints.on(errors.expected(before, what, fault), what, rule, before, fault);
  }
}
