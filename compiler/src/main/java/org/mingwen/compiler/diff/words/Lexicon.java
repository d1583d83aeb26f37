package org.mingwen.compiler.diff.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of two texts, numbered as they are met, so that words are compared as numbers. */
final class Lexicon {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  int number(String form) {
    return numbers.computeIfAbsent(
        form,
        key -> {
          forms.add(key);
          widths.add(width(key));
          return forms.size() - 1;
        });
  }

  String form(int number) {
    return forms.get(number);
  }

  /** How much of a line a reader takes it for, in Chinese characters. */
  int width(int number) {
    return widths.get(number);
  }

  /** How much it says of what a sentence is about; single characters and short words say little. */
  int weight(int number) {
    int width = widths.get(number);
    return width == 1 ? 1 : 2 * width;
  }

  int size() {
    return forms.size();
  }

  private static int width(String form) {
    if (form.codePoints().allMatch(c -> Character.isIdeographic(c) || isKana(c))) {
      return form.codePointCount(0, form.length());
    }
    return 1 + form.length() / 4;
  }

  private static boolean isKana(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || codePoint == 'ー';
  }
}
