package org.mingwen.dsl;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.syntax.Keyword;

/** Says what is wrong with a token that neither continues a statement nor begins one. */
final class OuterErrors {
  private final SyntaxErrors errors;

  OuterErrors(SourceFile source) {
    errors = new SyntaxErrors(source);
  }

  /**
   * What is wrong with a token.
   *
   * @param before the token before; null at the beginning of the file
   * @param fault the token
   * @param next the token after it
   */
  Diagnostic explain(Token before, Token fault, Token next) {
    if (fault.getType() == MingwenLexer.LBRACE) {
      return Diagnostic.error("misplaced-brace", errors.span(fault));
    }
    boolean afterStatement =
        before != null
            && before.getType() != MingwenLexer.LBRACE
            && before.getType() != MingwenLexer.RBRACE;
    Optional<Keyword> keyword = Keywords.of(fault);
    if (keyword.isPresent() && fault.getType() != MingwenLexer.ANY) {
      return misplacedWord(keyword.get(), before, fault, afterStatement);
    }
    if (Keywords.isNameLike(fault)) {
      return strayName(before, fault, next, afterStatement);
    }
    if (!afterStatement) {
      return errors.about("unknown-statement", fault);
    }
    return unexpected(before, fault);
  }

  private Diagnostic misplacedWord(
      Keyword keyword, Token before, Token fault, boolean afterStatement) {
    if (!afterStatement) {
      return errors.about("stray-clause", fault);
    }
    return keyword == Keyword.ON
        ? errors.about("misplaced-clause", fault)
        : unexpected(before, fault);
  }

  private Diagnostic strayName(Token before, Token fault, Token next, boolean afterStatement) {
    String word = errors.text(fault);
    boolean firstOnLine = errors.isFirstOnLine(fault);
    boolean nearHead = NearWords.near(word, Keywords::beginsStatement).isPresent();
    if (!afterStatement || (firstOnLine && nearHead)) {
      Diagnostic unknown = errors.about("unknown-statement", fault);
      return errors.withNear(unknown, fault, Keywords::beginsStatement);
    }
    if (NearWords.near(word, OuterErrors::beginsClause).isPresent()) {
      Diagnostic unknown = errors.about("unknown-clause", fault);
      return errors.withNear(unknown, fault, OuterErrors::beginsClause);
    }
    if (before.getType() == MingwenLexer.NUMBER && !firstOnLine) {
      return errors.about("unknown-unit", fault);
    }
    boolean beginsOwnSentence = firstOnLine && SyntaxErrors.isElement(next);
    if (beginsOwnSentence || (firstOnLine && errors.column(fault) == 1)) {
      return errors.about("unknown-statement", fault);
    }
    return Keywords.isNameLike(before) || before.getType() == MingwenLexer.STRING
        ? errors.about("missing-comma", fault)
        : unexpected(before, fault);
  }

  private Diagnostic unexpected(Token before, Token fault) {
    return Diagnostic.error(
        "unexpected-after", errors.span(fault), errors.quoted(fault), errors.quoted(before));
  }

  private static boolean beginsClause(Keyword keyword) {
    return switch (keyword) {
      case IN,
          THEN,
          UNTIL,
          AFTER,
          BEFORE,
          OR,
          EVERY,
          HAS,
          UNKNOWN,
          ANY,
          NEVER,
          MAY,
          NOT,
          KNOWINGLY ->
          false;
      default -> keyword.role() == Keyword.Role.STRUCTURE || keyword.role() == Keyword.Role.FLAG;
    };
  }
}
