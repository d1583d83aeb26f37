package org.mingwen.compiler.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a translation, by which it is known whether it says a term, in whatever number, case
 * and order the words of the term stand. Of a term that the policy defines every word has to be
 * there; of another at least half, since the customer support team may be customer support when it
 * is spoken of again.
 */
final class SaidWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
  private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（()）]*[)）]");

  /** Kanji in twos or threes, katakana and Latin letters: hiragana inflects and joins. */
  private static final Pattern PIECE =
      Pattern.compile(
          "[\\p{IsHan}々]{3}(?![\\p{IsHan}々])|[\\p{IsHan}々]{1,2}|[\\p{IsKatakana}ー]+"
              + "|[\\p{IsLatin}\\p{Nd}]+");

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "at", "by", "for", "from", "her", "his", "in", "its", "of", "on", "or",
          "our", "the", "their", "to", "with", "you", "your");

  /** What stands for any of its kind: without it a term can still be known. */
  private static final Set<String> GENERAL =
      Set.of(
          "content",
          "data",
          "detail",
          "information",
          "material",
          "record",
          "service",
          "サービス",
          "データ",
          "情報",
          "記録");

  /** What is taken off to compare inflected and derived words; longer ones first. */
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ings", "ment", "ing", "ion", "ied", "ies", "ers", "ors", "er", "or",
          "ed", "es", "s", "e", "y");

  private static final int SHORTEST_STEM = 3;

  /** The last letter of shopp(ing). */
  private static final Pattern DOUBLED = Pattern.compile("(?<=([bdgmnprt]))\\1$");

  private final boolean english;
  private final Set<String> words;
  private final String joined;

  private SaidWords(String text, boolean english) {
    this.english = english;
    this.words = new HashSet<>(words(text, WORD));
    words.addAll(words(text.replace("-", ""), WORD));
    this.joined = joined(text);
  }

  /** Whether it is known here how words of a language stand in a sentence. */
  static boolean isKnown(String language) {
    return Set.of("en", "ja").contains(primary(language));
  }

  /** The words of a text. */
  static SaidWords of(String text, String language) {
    return new SaidWords(text, primary(language).equals("en"));
  }

  private static String primary(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }

  /** Whether the translation of a term is among them. */
  boolean say(Glossary.Term term) {
    String label = IN_BRACKETS.matcher(term.translation()).replaceAll("").strip();
    return english
        ? sayEnglish(label, term.isDefined())
            || sayEnglish(label.replace("-", ""), term.isDefined())
        : sayJapanese(label, term.isDefined());
  }

  private boolean sayEnglish(String label, boolean whole) {
    List<String> of = words(label, WORD);
    of.removeIf(SMALL::contains);
    if (whole) {
      return of.stream().allMatch(word -> words.stream().anyMatch(one -> isSame(one, word)));
    }
    List<String> telling = telling(of);
    long found =
        telling.stream()
            .map(SaidWords::stem)
            .filter(stem -> words.stream().anyMatch(one -> one.startsWith(stem)))
            .count();
    return found * 2 >= telling.size();
  }

  private boolean sayJapanese(String label, boolean whole) {
    if (whole || joined.contains(joined(label))) {
      return joined.contains(joined(label));
    }
    List<String> telling = telling(words(label, PIECE));
    long found = telling.stream().filter(piece -> joined.contains(half(piece))).count();
    return found * 2 >= telling.size();
  }

  private static String joined(String text) {
    return text.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String text, Pattern pattern) {
    List<String> words = new ArrayList<>();
    Matcher word = pattern.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static List<String> telling(List<String> words) {
    List<String> telling = words.stream().filter(word -> !GENERAL.contains(single(word))).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static boolean isSame(String one, String other) {
    return single(one).equals(single(other));
  }

  /** One of what several are. */
  private static String single(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return DOUBLED.matcher(word.substring(0, word.length() - ending.length())).replaceAll("");
      }
    }
    return word;
  }

  /** Katakana are often several words in one, of which the last may be left out. */
  private static String half(String piece) {
    return piece.length() > 3 ? piece.substring(0, (piece.length() + 1) / 2) : piece;
  }
}
