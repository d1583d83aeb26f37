package org.mingwen.dsl.grammar;

import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Reads by hand the rest of those tokens of which the grammar matches only the beginning: names
 * beyond ASCII, strings, numbers and comments. ANTLR has no table for characters beyond ASCII and
 * takes some 2 µs for each, which Chinese text makes the greater part of the whole run.
 *
 * <p>What is wrong within a token is reported here, and the token is handed on as what its author
 * meant, so that one slip gives one message.
 */
public abstract class ScanningLexer extends Lexer {
  /** The longest name, in code points. */
  public static final int MAX_NAME = 100;

  /** The longest string, in code points. */
  public static final int MAX_STRING = 4_000;

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9０-９]+");
  private static final Pattern DATE = Pattern.compile("[0-9０-９]{4}-[0-9０-９]{2}(-[0-9０-９]{2})?");
  private static final Pattern LIKE_DATE =
      Pattern.compile("[0-9０-９]{4}([-./年][0-9０-９]{1,2}){1,2}[月日]?|[0-9０-９]{4}年.*");

  private LexicalProblems problems = (id, start, end) -> {};

  /** A lexer over these characters, which are code points. */
  protected ScanningLexer(CharStream input) {
    super(input);
  }

  /** Has problems told to {@code listener}; until then nobody hears of them. */
  public void problems(LexicalProblems listener) {
    problems = listener;
  }

  /** Whether a character continues a name once it has begun. */
  static boolean continuesName(int character) {
    return Character.isLetterOrDigit(character)
        || character == '-'
        || character == '.'
        || character == '_'
        || isMarkOrFormat(character);
  }

  /** Marks belong to their letter; format characters are reported elsewhere, not twice. */
  private static boolean isMarkOrFormat(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  void endName() {
    while (continuesName(next())) {
      _input.consume();
    }
    nameOrLabel();
  }

  void endQuotedName() {
    while (next() != '」') {
      if (atLineEnd()) {
        report("unclosed-name");
        setType(MingwenLexer.NAME);
        return;
      }
      _input.consume();
    }
    _input.consume();
    nameOrLabel();
  }

  private void nameOrLabel() {
    if (isColon(next())) {
      _input.consume();
      setType(MingwenLexer.LABEL);
    } else {
      setType(MingwenLexer.NAME);
    }
  }

  /** A colon after a structure word is a slip of the pen, never a label. */
  void endLabel() {
    int end = _input.index();
    String word = textTo(end - 1);
    for (int type = MingwenLexer.FROM; type <= MingwenLexer.NOT; type++) {
      if (("'" + word + "'").equals(getVocabulary().getLiteralName(type))) {
        problems.report("stray-colon", end - 1, end);
        setType(type);
      }
    }
  }

  void endString() {
    int opener = _input.LA(-1);
    int closer = opener == '“' ? '”' : '"';
    while (next() != closer) {
      if (atLineEnd()) {
        report("unclosed-string");
        setType(MingwenLexer.STRING);
        return;
      }
      _input.consume();
    }
    _input.consume();
    setType(MingwenLexer.STRING);
    if (length() > MAX_STRING + 2) {
      report("too-long");
    }
  }

  /** A text in marks that the language does not have is read as the text it was meant to be. */
  void endStrayQuote() {
    int closer =
        switch (_input.LA(-1)) {
          case '‘', '’' -> '’';
          case '”' -> '”';
          case '«' -> '»';
          case '『' -> '』';
          case '《' -> '》';
          default -> '\'';
        };
    int length = 1;
    while (_input.LA(length) != closer) {
      if (isLineEnd(_input.LA(length)) || length > MAX_STRING) {
        invalidCharacters();
        skip();
        return;
      }
      length++;
    }
    for (int i = 0; i < length; i++) {
      _input.consume();
    }
    setType(MingwenLexer.STRING);
    report("wrong-quotes");
  }

  void endNumber() {
    while (continuesName(next()) || (next() == '/' && Character.isDigit(_input.LA(2)))) {
      _input.consume();
    }
    // Past this length nothing is a number or a date, and a pattern need not look at it all.
    String text = length() > MAX_NAME ? "" : textTo(_input.index());
    if (WHOLE_NUMBER.matcher(text).matches()) {
      setType(MingwenLexer.NUMBER);
    } else if (DATE.matcher(text).matches()) {
      setType(MingwenLexer.DATE);
    } else if (LIKE_DATE.matcher(text).matches()) {
      report("invalid-date");
      setType(MingwenLexer.DATE);
    } else {
      report("invalid-number");
      setType(MingwenLexer.NUMBER);
    }
  }

  void endLineComment() {
    while (!atLineEnd()) {
      _input.consume();
    }
  }

  void endBlockComment() {
    while (!(next() == '*' && _input.LA(2) == '/')) {
      if (next() == CharStream.EOF) {
        problems.report("unclosed-comment", _tokenStartCharIndex, _tokenStartCharIndex + 2);
        return;
      }
      _input.consume();
    }
    _input.consume();
    _input.consume();
  }

  void strayColon() {
    report("stray-colon");
  }

  void invalidCharacters() {
    int first = _input.LA(-1);
    while (next() == first) {
      _input.consume();
    }
    report("invalid-character");
  }

  private int next() {
    return _input.LA(1);
  }

  private boolean atLineEnd() {
    return isLineEnd(next());
  }

  private static boolean isLineEnd(int character) {
    return character == '\n' || character == '\r' || character == CharStream.EOF;
  }

  private static boolean isColon(int character) {
    return character == ':' || character == '：';
  }

  private int length() {
    return _input.index() - _tokenStartCharIndex;
  }

  private String textTo(int end) {
    return _input.getText(Interval.of(_tokenStartCharIndex, end - 1));
  }

  private void report(String id) {
    problems.report(id, _tokenStartCharIndex, _input.index());
  }
}
