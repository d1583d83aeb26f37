package org.mingwen.compiler.words;

import java.text.Normalizer;
import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * The id of a clause.
 *
 * @param name the id, NFC
 * @param former the ids that its clause had in the version before, NFC
 * @param span from {@code {#} to <code>}</code>
 */
record ClauseId(String name, List<String> former, Span span) {
  /** The clause of everything before the first heading. */
  static final String PREAMBLE = "preamble";

  /** Begins the anchors that the pages give to statements. */
  private static final String FACT = "fact-";

  private static final int MAX_LENGTH = 100;

  /** Keeps its own copy. */
  ClauseId {
    former = List.copyOf(former);
  }

  static boolean isReserved(String name) {
    return name.startsWith(FACT) || name.equals(PREAMBLE);
  }

  /** Whether a text can be an id: letters, digits, then also hyphens and dots. */
  static boolean isValid(String name) {
    return isPath(name, false);
  }

  /** Whether a text can be the path of a placeholder: an id that may also contain {@code @}. */
  static boolean isPath(String name) {
    return isPath(name, true);
  }

  static String normalized(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static boolean isPath(String name, boolean at) {
    boolean begins = true;
    for (int codePoint : name.codePoints().toArray()) {
      boolean separator = codePoint == '.' || (at && codePoint == '@');
      boolean inside = separator || codePoint == '-' || isMark(codePoint);
      if (!Character.isLetterOrDigit(codePoint) && (begins || !inside)) {
        return false;
      }
      begins = separator;
    }
    return !begins && name.length() <= MAX_LENGTH;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
