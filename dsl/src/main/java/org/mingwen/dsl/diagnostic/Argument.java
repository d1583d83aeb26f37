package org.mingwen.dsl.diagnostic;

/**
 * Something a message speaks of.
 *
 * @param kind how it is written in a sentence
 * @param text the author's words, the key of a word of ours, plain text, or the same in both
 *     languages, as {@code kind} says
 */
public record Argument(Kind kind, String text) {

  /** How an argument is written in a sentence. */
  public enum Kind {
    /** The author's own words, set in 「」 or backticks. */
    QUOTED,
    /** A word of ours, looked up in the reader's language ({@code word.<text>} in the messages). */
    WORD,
    /** A number or another text that is the same in every language. */
    PLAIN,
    /** Something put into words before: in Chinese, and after a line feed in English. */
    TOLD
  }

  /** The author's own words. */
  public static Argument quoted(String text) {
    return new Argument(Kind.QUOTED, text);
  }

  /** A word of ours, by its key. */
  public static Argument word(String key) {
    return new Argument(Kind.WORD, key);
  }

  /** A text that is the same in every language. */
  public static Argument plain(Object text) {
    return new Argument(Kind.PLAIN, String.valueOf(text));
  }

  /**
   * Something put into words before.
   *
   * @param chinese in Chinese, on one line
   * @param english in English
   */
  public static Argument told(String chinese, String english) {
    return new Argument(Kind.TOLD, chinese + "\n" + english);
  }
}
