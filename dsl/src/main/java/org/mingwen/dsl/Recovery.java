package org.mingwen.dsl;

import org.antlr.v4.runtime.Token;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.source.SourceFile;

/**
 * Finds the next statement after one that broke off: at a label that a head follows, or at a head
 * that is first on its line. Heads may also be names, so their place has to tell.
 */
final class Recovery {
  private final SyntaxErrors errors;
  private final StatementTokens tokens;

  Recovery(SourceFile source, StatementTokens tokens) {
    errors = new SyntaxErrors(source);
    this.tokens = tokens;
  }

  /**
   * Consumes tokens up to the next statement, the brace that closes the part, or the end.
   *
   * @param openBraces the braces of the broken statement that are still open
   * @param inPart whether the statement stands in a jurisdiction part
   * @param column the column at which the broken statement begins
   */
  void skipToNextStatement(int openBraces, boolean inPart, int column) {
    int depth = openBraces;
    while (true) {
      Token token = tokens.LT(1);
      int type = token.getType();
      if (SyntaxErrors.isEnd(token) || beginsStatement(token, depth, column)) {
        return;
      }
      if (type == MingwenLexer.RBRACE && depth == 0 && inPart) {
        return;
      }
      tokens.consume();
      if (type == MingwenLexer.LBRACE) {
        depth++;
      } else if (type == MingwenLexer.RBRACE && depth > 0) {
        depth--;
        if (depth == 0) {
          return;
        }
      }
    }
  }

  private boolean beginsStatement(Token token, int depth, int column) {
    if (token.getType() == MingwenLexer.LABEL) {
      return Keywords.beginsStatement(tokens.LT(2));
    }
    boolean head = Keywords.beginsStatement(token) || token.getType() == MingwenLexer.IN;
    return head && errors.isFirstOnLine(token) && (depth == 0 || errors.column(token) <= column);
  }
}
