package org.mingwen.dsl;

import java.util.Optional;
import java.util.function.Predicate;
import org.antlr.v4.runtime.Token;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Keyword;

/** What the messages about a sentence have in common: tokens as an author sees them. */
final class SyntaxErrors {
  private final SourceFile source;

  SyntaxErrors(SourceFile source) {
    this.source = source;
  }

  /** "`for` must be followed by a purpose, but `on` follows". */
  static Diagnostic expected(String before, String what, Span span, Argument found) {
    return Diagnostic.error("expected", span, Argument.quoted(before), Argument.word(what), found);
  }

  /**
   * What must follow a token, and does not.
   *
   * @param before the token before; never null
   * @param what the key of the word for what must follow
   * @param fault the token that follows
   */
  Diagnostic expected(Token before, String what, Token fault) {
    Span place = isEnd(fault) ? after(before) : span(fault);
    Argument found = isEnd(fault) ? Argument.word("end-of-file") : quoted(fault);
    return Diagnostic.error("expected", place, quoted(before), Argument.word(what), found);
  }

  /** A token that cannot stand after the one before it. */
  Diagnostic unexpected(Token before, Token fault) {
    return Diagnostic.error("unexpected-after", span(fault), quoted(fault), quoted(before));
  }

  /** A message that speaks of one token alone. */
  Diagnostic about(String id, Token token) {
    return Diagnostic.error(id, span(token), quoted(token));
  }

  /** The same finding with the keyword that is nearest to a token, if there is one. */
  Diagnostic withNear(Diagnostic finding, Token token, Predicate<Keyword> among) {
    return NearWords.keyword(text(token), among)
        .map(near -> finding.hint("did-you-mean", Argument.quoted(near)))
        .orElse(finding);
  }

  /**
   * No statement begins with a word.
   *
   * @param token the word
   * @param next the token after it
   */
  Diagnostic unknownStatement(Token token, Token next) {
    Diagnostic unknown = about("unknown-statement", token);
    String word = text(token);
    boolean together =
        !isEnd(next) && line(next) == line(token) && token.getType() == MingwenLexer.NAME;
    if (together && next.getType() == MingwenLexer.LABEL) {
      return unknown.hint("write-instead", Argument.quoted(word + "-" + text(next)));
    }
    Optional<String> meant = ChineseWords.keyword(word);
    if (meant.isEmpty()) {
      meant = NearWords.keyword(word, Keywords::beginsStatement);
    }
    if (meant.isPresent()) {
      return unknown.hint("did-you-mean", Argument.quoted(meant.get()));
    }
    return together && Keywords.beginsStatement(next)
        ? unknown.hint("write-instead", Argument.quoted(word + ":"))
        : unknown;
  }

  Diagnostic unknownUnit(Token token) {
    Diagnostic unknown = about("unknown-unit", token);
    Optional<String> meant = ChineseWords.unit(text(token));
    if (meant.isEmpty()) {
      meant = NearWords.unit(text(token));
    }
    return meant
        .map(near -> unknown.hint("did-you-mean", Argument.quoted(near)))
        .orElse(unknown.hint("units"));
  }

  Span span(Token token) {
    int start = Math.min(token.getStartIndex(), source.length());
    return source.span(start, isEnd(token) ? start : token.getStopIndex() + 1);
  }

  private Span after(Token token) {
    int end = token.getStopIndex() + 1;
    return source.span(end, end);
  }

  Argument quoted(Token token) {
    return Findings.quoted(span(token));
  }

  /** The token as written; of a very long one the beginning, which is enough to compare it. */
  String text(Token token) {
    Span span = span(token);
    return source.substring(span.start(), Math.min(span.end(), span.start() + 100));
  }

  static boolean isEnd(Token token) {
    return token.getType() == Token.EOF;
  }

  /** Whether only spaces stand before a token on its line. */
  boolean isFirstOnLine(Token token) {
    int offset = token.getStartIndex() - 1;
    while (offset >= 0 && isSpace(source.codePointAt(offset))) {
      offset--;
    }
    return offset < 0 || source.codePointAt(offset) == '\n' || source.codePointAt(offset) == '\r';
  }

  private static boolean isSpace(int character) {
    return character == '\t' || Character.isSpaceChar(character);
  }

  int line(Token token) {
    return source.line(Math.min(token.getStartIndex(), source.length()));
  }

  int column(Token token) {
    return source.column(Math.min(token.getStartIndex(), source.length()));
  }

  /** Whether a token is a text, a number or a date, which are values and nothing else. */
  static boolean isLiteral(Token token) {
    int type = token.getType();
    return type == MingwenLexer.STRING || type == MingwenLexer.NUMBER || type == MingwenLexer.DATE;
  }

  /** Whether a token can be an element of a list. */
  static boolean isElement(Token token) {
    return Keywords.isNameLike(token)
        || isLiteral(token)
        || token.getType() == MingwenLexer.UNKNOWN;
  }
}
