package org.mingwen.compiler.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/**
 * Text of an author as a terminal may show it: what is invisible, moves the cursor or changes the
 * direction is written as its number, so that a source cannot forge a message.
 */
final class VisibleText {
  private static final String TAB = "    ";

  private VisibleText() {}

  /** A whole text. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> visible.append(of(codePoint)));
    return visible.toString();
  }

  /** A text for use in a sentence: what has more code points than that ends in an ellipsis. */
  static String shortened(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return of(text);
    }
    return of(text.substring(0, text.offsetByCodePoints(0, most - 1))) + "…";
  }

  /** One code point. */
  static String of(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          String.format(Locale.ROOT, "<U+%04X>", codePoint);
      default -> Character.toString(codePoint);
    };
  }

  /** How many columns of a terminal one visible code point takes: 0, 1 or 2. */
  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    int eastAsian = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return eastAsian == EastAsianWidth.WIDE || eastAsian == EastAsianWidth.FULLWIDTH ? 2 : 1;
  }

  /** How many columns a visible text takes. */
  static int width(String visible) {
    return visible.codePoints().map(VisibleText::width).sum();
  }
}
