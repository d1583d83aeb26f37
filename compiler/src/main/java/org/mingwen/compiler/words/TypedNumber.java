package org.mingwen.compiler.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a number that an author typed where the pages number by themselves. */
final class TypedNumber {
  private static final String HAN = "[一二三四五六七八九十百零〇]{1,5}";
  private static final String COUNT = "(?:[0-9０-９]{1,3}|" + HAN + ")";

  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:"
              + "第\\s*"
              + COUNT
              + "\\s*[条條章节節款项項部编編]"
              + "|[（(]\\s*(?:"
              + COUNT
              + "|[A-Za-z]|[ivxIVX]{1,5})\\s*[)）]"
              + "|"
              + COUNT
              + "\\s*[、．]"
              + "|[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)）](?![0-9])"
              + "|[0-9]{1,2}(?:\\.[0-9]{1,2})+(?=\\s)"
              + "|(?:[A-Za-z]|[ivxIVX]{2,5})[.)）](?=\\s)"
              + "|[\\u2460-\\u249B\\u3220-\\u3229]"
              + "|(?i:section|article|clause|chapter)\\s+(?:[0-9]{1,3}|[ivx]{1,5})\\b"
              + ")");

  private TypedNumber() {}

  /** The length of the number at the beginning of a text, or 0. */
  static int length(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
