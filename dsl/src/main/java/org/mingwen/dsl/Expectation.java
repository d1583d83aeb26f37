package org.mingwen.dsl;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.grammar.MingwenParser;
import org.mingwen.dsl.syntax.Keyword;

/**
 * What had to stand where a statement broke off, as the key of a word in the messages. ANTLR knows
 * the set of tokens that could follow; an author wants to know what is missing.
 */
final class Expectation {
  private Expectation() {}

  /**
   * The key of the word for what must follow.
   *
   * @param broken the rule that broke off
   * @param before the token before
   */
  static String of(RuleContext broken, Token before) {
    for (RuleContext rule = broken; rule != null; rule = rule.parent) {
      String what = within(rule, before);
      if (what != null) {
        return what;
      }
    }
    return "statement";
  }

  private static String within(RuleContext rule, Token before) {
    if (rule instanceof MingwenParser.PeriodContext) {
      return before.getType() == MingwenLexer.NUMBER ? "unit" : "period";
    }
    if (rule instanceof MingwenParser.TestContext test) {
      return test.UNDER() == null ? "condition" : "number";
    }
    if (rule instanceof MingwenParser.TestsContext
        || rule instanceof MingwenParser.ConditionContext) {
      return "condition";
    }
    if (rule instanceof MingwenParser.LimitContext) {
      return inLimit(before);
    }
    if (rule instanceof MingwenParser.ClauseContext clause) {
      return inClause(clause, before);
    }
    if (rule instanceof MingwenParser.BasisContext basis) {
      return basis.IN() == null ? "basis" : "jurisdiction";
    }
    if (rule instanceof MingwenParser.BoxBasisContext) {
      return "basis";
    }
    if (rule instanceof MingwenParser.PlaceContext) {
      return "jurisdiction";
    }
    if (rule instanceof MingwenParser.PartOpeningContext) {
      boolean listBegins =
          before.getType() == MingwenLexer.IN || before.getType() == MingwenLexer.COMMA;
      return listBegins ? "jurisdiction" : "opening-brace";
    }
    if (rule instanceof MingwenParser.BoxContext
        || rule instanceof MingwenParser.DeclarationBoxContext) {
      return "name";
    }
    return inStatement(rule, before);
  }

  private static String inLimit(Token before) {
    return switch (before.getType()) {
      case MingwenLexer.UNIT -> "after";
      case MingwenLexer.AFTER -> "trigger";
      default -> "limit";
    };
  }

  private static String inStatement(RuleContext rule, Token before) {
    if (rule instanceof MingwenParser.MembersContext) {
      boolean listGoesOn =
          before.getType() == MingwenLexer.LBRACE || before.getType() == MingwenLexer.COMMA;
      return listGoesOn ? "member" : "closing-brace";
    }
    if (rule instanceof MingwenParser.PropertyContext) {
      return before.getType() == MingwenLexer.IN ? "language" : "value";
    }
    if (rule instanceof MingwenParser.PropertiesContext) {
      return "property";
    }
    if (rule instanceof MingwenParser.VerbContext) {
      return "verb";
    }
    if (rule instanceof MingwenParser.SentenceContext sentence) {
      if (sentence.verb() == null) {
        return sentence.DECIDE() == null ? "verb" : "data";
      }
      return is(sentence.verb().getStart(), Keyword.ASK) ? "asked" : "data";
    }
    if (rule instanceof MingwenParser.DeclarationContext) {
      boolean age = before.getType() == MingwenLexer.FROM || before.getType() == MingwenLexer.UNDER;
      return age ? "number" : "name";
    }
    return null;
  }

  private static String inClause(MingwenParser.ClauseContext clause, Token before) {
    Keyword keyword = Keywords.of(clause.getStart()).orElseThrow();
    boolean atWord = before == clause.getStart();
    return switch (keyword) {
      case FROM -> isAbout(clause, Keyword.SUBJECT, Keyword.MINORS) ? "number" : "source";
      case FOR -> "purpose";
      case TO -> isAbout(clause, Keyword.BREACH, Keyword.AUDIT) ? "audience" : "recipient";
      case BY -> by(clause);
      case WITH -> "safeguard";
      case IS -> "kind";
      case AS -> "capacity";
      case ABOUT -> "subject";
      case USING -> "data";
      case UNDER -> isAbout(clause, Keyword.SUBJECT, Keyword.MINORS) ? "number" : "mechanism";
      case VIA -> "method";
      case SAYING -> "notice";
      case DERIVED -> atWord ? "from" : "data";
      case TOLD -> atWord ? "by" : "channel";
      case HUMAN_REVIEW -> atWord ? "by" : "channel";
      case REFUSE -> atWord ? "by-or-unknown" : "channel";
      case IMPORTER -> "importer";
      case COURT -> "court";
      case LAW -> "law";
      case UNTIL -> "limit";
      case LASTING -> "lifetime";
      case EVERY, BACKUPS, WITHIN, EXTENSION -> "period";
      case FEE -> "fee";
      case WITHOUT -> "storing";
      case THEN -> isAbout(clause, Keyword.KEEP) ? "disposal" : "text";
      case WHEN,
          MEANS,
          BECAUSE,
          EFFECT,
          WHERE,
          FIRST,
          OTHERWISE,
          ACROSS,
          LOGIC,
          INSTEAD,
          VERIFIED ->
          "text";
      default -> "name";
    };
  }

  private static String by(MingwenParser.ClauseContext clause) {
    if (isAbout(clause, Keyword.SECURE)) {
      return "measure";
    }
    if (isAbout(clause, Keyword.ASK)) {
      return "asking";
    }
    return isAbout(clause, Keyword.AUDIT) ? "auditor" : "channel";
  }

  /** Whether a clause belongs to a statement with one of these heads. */
  private static boolean isAbout(MingwenParser.ClauseContext clause, Keyword... heads) {
    RuleContext statement = clause.parent;
    if (statement instanceof MingwenParser.SentenceContext sentence) {
      Token verb = sentence.verb() == null ? null : sentence.verb().getStart();
      return verb != null && is(verb, heads);
    }
    return statement instanceof MingwenParser.DeclarationContext declaration
        && is(declaration.getStart(), heads);
  }

  private static boolean is(Token token, Keyword... keywords) {
    return Keywords.of(token).filter(List.of(keywords)::contains).isPresent();
  }
}
