package org.mingwen.compiler.diff.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts passages into words: by ICU's dictionary, but for what no reader takes apart: dates,
 * numbers, addresses, and names that no dictionary has. Not thread-safe.
 */
final class Segmenter {
  private static final String LATIN = "[\\p{IsLatin}\\p{Nd}]";

  /** What joins two words or numbers to one; the hyphen first, as a class of a pattern wants it. */
  private static final String CONNECTORS = "-‐‑_/:.@'’+&–~～";

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿億两";

  /** What is one word whatever the dictionary says. */
  private static final Pattern WHOLE =
      Pattern.compile(
          String.join(
              "|",
              "(?:https?://|mailto:)[\\w\\-.~:/?#@!$&*+,=%]*[\\w/]",
              "\\p{Nd}{4} ?年(?: ?\\p{Nd}{1,2} ?月(?: ?\\p{Nd}{1,2} ?日)?)?",
              "\\p{Nd}{1,2} ?月 ?\\p{Nd}{1,2} ?日",
              "[" + NUMERALS + "]{2,}(?:日|天|周|年|小时|時間)",
              "(?:\\p{Nd}+|[" + NUMERALS + "]+) ?(?:个月|か月|个工作日)",
              MONTH + " \\p{Nd}{1,2},? \\p{Nd}{4}",
              "\\p{Nd}{1,2} " + MONTH + "(?: \\p{Nd}{4})?",
              "\\p{Nd}+(?:[,，.．]\\p{Nd}+)*(?:[百千万亿億]+| ?[%％‰])",
              "[$¥￥€£]\\p{Nd}+(?:[,.]\\p{Nd}+)*",
              LATIN + "+(?:[" + CONNECTORS + "]" + LATIN + "+)+"));

  /** Characters that stand for a word of their own; any others in a row are likely a name. */
  private static final String FUNCTION =
      "的了和与或及并而且但若如则即因由从自向对把被将让使给为于在以按依据至到当时后前中内外上下间"
          + "不没无未非勿可能会应须需要必是有系就才也都还再又仅只更最很较"
          + "我您你他她它其该此这那各每某本所等者之个名种类项次条款人日月年天周元岁";

  private static final String NEGATIONS = "不未";

  private static final String CONJUNCTIONS = "和与及";

  private static final Set<String> ENDING_LIKE_ONE =
      Set.of("以及", "涉及", "参与", "普及", "触及", "顾及", "波及", "提及", "给与", "赋与", "总和", "缓和");

  /** Marks that are words though Unicode calls them punctuation. */
  private static final String MARKS = "%‰％&＆§";

  private static final int LONGEST_NAME = 4;

  private final BreakIterator breaks;
  private final Lexicon lexicon;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;
  private int boundary;

  Segmenter(String language, Lexicon lexicon) {
    this.breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    this.lexicon = lexicon;
  }

  /** The passage cut into words. */
  Segments cut(String text) {
    count = 0;
    breaks.setText(text);
    boundary = 0;
    int from = 0;
    int at = 0;
    Matcher whole = WHOLE.matcher(text);
    while (at < text.length()) {
      int end = latin(text, at);
      if (canBeWhole(text, at, end) && whole.region(at, text.length()).lookingAt()) {
        byDictionary(text, from, at);
        add(text, at, whole.end());
        from = whole.end();
        at = from;
      } else {
        at = Math.max(end, at + 1);
      }
    }
    byDictionary(text, from, text.length());
    join(text);
    List<Integer> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(lexicon.number(form(text.substring(starts[i], ends[i]))));
    }
    return new Segments(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), words);
  }

  /** The end of the Latin letters and digits that begin there. */
  private static int latin(String text, int start) {
    int end = start;
    while (end < text.length() && isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether the pattern has to be asked at all, which takes longer than all else. */
  private static boolean canBeWhole(String text, int start, int end) {
    char first = text.charAt(start);
    if (start == end) {
      return NUMERALS.indexOf(first) >= 0 || "$¥￥€£".indexOf(first) >= 0;
    }
    return Character.isDigit(first)
        || (end < text.length()
            && (CONNECTORS.indexOf(text.charAt(end)) >= 0
                || (Character.isUpperCase(first) && text.charAt(end) == ' ')));
  }

  private void byDictionary(String text, int from, int to) {
    int at = from;
    while (at < to) {
      while (boundary <= at) {
        boundary = breaks.next();
      }
      int end = Math.min(boundary, to);
      add(text, at, end);
      at = end;
    }
  }

  /**
   * A negation is a word of its own: nobody may overlook that it came or went. So is an "and" that
   * the dictionary takes for the end of the word before it.
   */
  private void add(String text, int from, int to) {
    int cut = from;
    if (from + 1 < to && NEGATIONS.indexOf(text.charAt(from)) >= 0) {
      cut = from + 1;
    } else if (from + 2 == to && CONJUNCTIONS.indexOf(text.charAt(from + 1)) >= 0) {
      cut = ENDING_LIKE_ONE.contains(text.substring(from, to)) ? from : from + 1;
    }
    if (cut > from) {
      add(text, from, cut);
      add(text, cut, to);
      return;
    }
    if (from < to && !isBetweenWords(text, from, to)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      starts[count] = from;
      ends[count] = to;
      count++;
    }
  }

  /** Makes one word of numerals in a row, and of single characters that are no words in a row. */
  private void join(String text) {
    int kept = 0;
    for (int i = 0; i < count; ) {
      int next = i + 1;
      if (isNumeral(text, i)) {
        while (next < count && starts[next] == ends[next - 1] && isNumeral(text, next)) {
          next++;
        }
      } else if (isLoose(text, i)) {
        while (next < count
            && next - i < LONGEST_NAME
            && starts[next] == ends[next - 1]
            && isLoose(text, next)) {
          next++;
        }
      }
      starts[kept] = starts[i];
      ends[kept] = ends[next - 1];
      kept++;
      i = next;
    }
    count = kept;
  }

  private boolean isNumeral(String text, int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (NUMERALS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isLoose(String text, int word) {
    int first = text.codePointAt(starts[word]);
    return starts[word] + Character.charCount(first) == ends[word]
        && Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN
        && FUNCTION.indexOf(first) < 0
        && NUMERALS.indexOf(first) < 0;
  }

  /** A word in the form in which it is compared. */
  private static String form(String word) {
    if (word.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)) {
      return word;
    }
    String form = Normalizer.normalize(word, Normalizer.Form.NFKC);
    boolean phrase = form.indexOf(' ') >= 0;
    StringBuilder plain = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c != ' ' && !(phrase && c == ',')) {
        plain.append(usual(c));
      }
    }
    return plain.toString();
  }

  private static char usual(char c) {
    return switch (c) {
      case '’' -> '\'';
      case '‐', '‑', '–', '～' -> '-';
      default -> c;
    };
  }

  /**
   * A text without what lies between words; equal for two texts of the same words. Marks inside
   * numbers and names stay, so that 3.5 is not 35.
   */
  static String letters(String text) {
    String form = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); ) {
      int codePoint = form.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (!isBetweenWords(codePoint)) {
        letters.appendCodePoint(codePoint);
      } else if (codePoint != ' '
          && i > 0
          && next < form.length()
          && isLatin(form.charAt(i - 1))
          && isLatin(form.charAt(next))) {
        letters.append(usual((char) codePoint));
      }
      i = next;
    }
    return letters.toString();
  }

  private static boolean isLatin(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    if (c >= 0x2E80 && c <= 0xD7FF) {
      return false;
    }
    return Character.isDigit(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isBetweenWords(String text, int from, int to) {
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      if (!isBetweenWords(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  private static boolean isBetweenWords(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          MARKS.indexOf(codePoint) < 0;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
