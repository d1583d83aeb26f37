package org.mingwen.dsl;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.UnbufferedTokenStream;

/**
 * The tokens of a file, of which only those of the present statement are held; so memory grows with
 * the statements that are kept and not with the text.
 */
final class StatementTokens extends UnbufferedTokenStream<Token> {
  /** The most tokens of one statement, which bounds its tree. */
  static final int MAX_TOKENS = 20_000;

  private int statementStart;
  private int mark;
  private boolean reading;

  StatementTokens(TokenSource source) {
    super(source);
  }

  /** Holds all tokens from here on, until {@link #endStatement()}. */
  void beginStatement() {
    statementStart = index();
    mark = mark();
    reading = true;
  }

  /** Drops the tokens that have been read. */
  void endStatement() {
    reading = false;
    release(mark);
  }

  /** The index of the first token of the present statement. */
  int statementStart() {
    return statementStart;
  }

  @Override
  public void consume() {
    if (reading && index() - statementStart >= MAX_TOKENS) {
      throw new TooManyTokens();
    }
    super.consume();
  }

  /** Says that a statement is longer than its tree may be. */
  static final class TooManyTokens extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyTokens() {
      super("statement of more than " + MAX_TOKENS + " tokens", null, false, false);
    }
  }
}
