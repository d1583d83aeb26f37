package org.mingwen.compiler.words;

import java.util.List;
import java.util.Locale;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceDecoder;
import org.mingwen.dsl.source.Span;

/**
 * What a label may contain. Escapes of YAML can write what the file itself may not contain, so the
 * decoded text is judged once more.
 */
final class LabelText {
  private LabelText() {}

  static boolean isSound(String text, Span span, List<Diagnostic> findings) {
    if (text.strip().chars().anyMatch(c -> c == '\n' || c == '\r')) {
      findings.add(Diagnostic.error("label-line-break", span));
      return false;
    }
    int wrong = text.codePoints().filter(LabelText::isWrong).findFirst().orElse(-1);
    if (wrong >= 0) {
      String name = String.format(Locale.ROOT, "U+%04X", wrong);
      findings.add(Diagnostic.error("forbidden-character", span, Argument.plain(name)));
    }
    return wrong < 0;
  }

  private static boolean isWrong(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE
        || SourceDecoder.isForbidden(codePoint);
  }
}
