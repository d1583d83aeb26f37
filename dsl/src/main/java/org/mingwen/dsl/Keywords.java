package org.mingwen.dsl;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.syntax.Keyword;

/** Which keyword a token is: the token of a keyword bears the keyword's name in the grammar. */
final class Keywords {
  private static final Keyword[] BY_TYPE = byType();

  private Keywords() {}

  /** The keyword that a token is, if it is one. */
  static Optional<Keyword> of(Token token) {
    int type = token.getType();
    return type < 0 ? Optional.empty() : Optional.ofNullable(BY_TYPE[type]);
  }

  /** Whether a statement can begin with this token, its label left aside. */
  static boolean beginsStatement(Token token) {
    return of(token).map(Keywords::beginsStatement).orElse(false);
  }

  /** Whether a statement can begin with this keyword. */
  static boolean beginsStatement(Keyword keyword) {
    return switch (keyword.role()) {
      case NOUN, TITLE, ALONE, VERB -> true;
      case STRUCTURE -> keyword == Keyword.NEVER || keyword == Keyword.MAY;
      case FLAG -> false;
    };
  }

  /** Whether a token may stand where a name is asked for. */
  static boolean isNameLike(Token token) {
    return token.getType() == MingwenLexer.NAME
        || token.getType() == MingwenLexer.UNIT
        || of(token).map(k -> k == Keyword.ANY || k.role() != Keyword.Role.STRUCTURE).orElse(false);
  }

  /** The word before the number of years, days or months that a statement most often speaks of. */
  static Optional<Keyword> beforeNumber(Keyword head) {
    return switch (head) {
      case KEEP -> Optional.of(Keyword.UNTIL);
      case COOKIE -> Optional.of(Keyword.LASTING);
      case AUDIT -> Optional.of(Keyword.EVERY);
      case RIGHT, CHANGES, BREACH -> Optional.of(Keyword.WITHIN);
      case SUBJECT, MINORS -> Optional.of(Keyword.UNDER);
      default -> Optional.empty();
    };
  }

  private static Keyword[] byType() {
    Vocabulary vocabulary = MingwenLexer.VOCABULARY;
    Keyword[] found = new Keyword[vocabulary.getMaxTokenType() + 1];
    for (Keyword keyword : Keyword.values()) {
      for (int type = 1; type < found.length; type++) {
        if (keyword.name().equals(vocabulary.getSymbolicName(type))) {
          found[type] = keyword;
        }
      }
    }
    return found;
  }
}
