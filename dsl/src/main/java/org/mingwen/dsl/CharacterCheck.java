package org.mingwen.dsl;

import java.util.Locale;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceDecoder;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * Finds characters that a reader cannot see and that can make a text read otherwise than it is.
 * They are refused everywhere, also in strings and comments, since a reviewer sees neither where a
 * comment really ends. This is stricter than {@link SourceDecoder}, which leaves to prose what some
 * scripts need there.
 */
final class CharacterCheck {
  static final String FORBIDDEN = "forbidden-character";

  private CharacterCheck() {}

  static void check(SourceFile source, Findings findings) {
    int offset = 0;
    while (offset < source.length() && !findings.isFull()) {
      int character = source.codePointAt(offset);
      if ((character >= ' ' && character < 0x7F) || !isInvisible(character)) {
        offset++;
        continue;
      }
      int start = offset;
      while (offset < source.length() && source.codePointAt(offset) == character) {
        offset++;
      }
      findings.addLexical(invisible(source.span(start, offset), character));
    }
  }

  static Diagnostic invisible(Span span, int character) {
    String number = String.format(Locale.ROOT, "U+%04X", character);
    return Diagnostic.error(FORBIDDEN, span, Argument.plain(number));
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> SourceDecoder.isForbidden(character) || isEmptyLetter(character);
    };
  }

  /** Letters and marks without a shape of their own. */
  private static boolean isEmptyLetter(int character) {
    return switch (character) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0 ->
          true;
      default -> false;
    };
  }

  /** Choosers of a letter's shape: at home in a text, but they make twins of names. */
  static boolean isVariationSelector(int character) {
    return (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }
}
