package org.mingwen.compiler.words;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes the source of a clause in its one form. */
final class ClauseSource {
  private static final Pattern ID = Pattern.compile("(?<!\\\\)[ \\t]*\\{#[^}\\n]*\\}");
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?:\\r\\n|\\r|\\n)");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

  private ClauseSource() {}

  /**
   * NFC, LF, no ids, no more than one blank line in a row, no blanks at the ends of lines but the
   * two that make a hard break.
   */
  static String canonical(String source) {
    String composed = Normalizer.normalize(source, Normalizer.Form.NFC);
    String text = ID.matcher(composed).replaceAll("");
    String lines = LINE_END.matcher(text).replaceAll(end -> lineEnd(text, end));
    return BLANK_LINES.matcher(lines).replaceAll("\n\n").strip();
  }

  private static String lineEnd(String text, MatchResult end) {
    boolean blankLine = end.start() == 0 || "\r\n".indexOf(text.charAt(end.start() - 1)) >= 0;
    return end.group().startsWith("  ") && !blankLine ? "  \n" : "\n";
  }
}
