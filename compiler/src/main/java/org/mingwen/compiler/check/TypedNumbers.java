package org.mingwen.compiler.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.dsl.source.Span;

/**
 * The numbers of a clause: those that a reader cannot overlook, in figures or with a unit, by their
 * value; and every value that its words can be taken for, one and third among them.
 */
final class TypedNumbers {
  /** Figures that are no part of a name, as 5G and SHA-256 are. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{Nd}_@.])(?<!(?<!\\p{Nd})[-/])"
              + "(?<number>\\p{Nd}+(?:,\\p{Nd}{3})*(?:\\.\\p{Nd}+)?)"
              + "(?:st|nd|rd|th)?(?![\\p{IsLatin}\\p{Nd}_@])"
              + "(?: ?(?<scale>百万|千万|万|萬|亿|億|千|thousand|million|billion))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_FIGURES = Pattern.compile("\\p{Nd}+");

  private static final Map<String, Long> SCALES =
      Map.of(
          "千", 1_000L,
          "thousand", 1_000L,
          "万", 10_000L,
          "萬", 10_000L,
          "百万", 1_000_000L,
          "million", 1_000_000L,
          "千万", 10_000_000L,
          "亿", 100_000_000L,
          "億", 100_000_000L,
          "billion", 1_000_000_000L);

  /** What stands before, or in Japanese behind, a number that is itself no longer meant. */
  private static final Pattern BELOW =
      Pattern.compile("(?:[不未]满|不足|\\b(?:under|below|(?:less|fewer|younger) than))\\s*$");

  /** As far from a number as that can stand. */
  private static final int NEAR = 20;

  private static final Pattern BELOW_BEHIND = Pattern.compile("\\s*\\p{L}{0,2}未満");

  private final Map<BigDecimal, Span> plain = new LinkedHashMap<>();
  private final Set<BigDecimal> any = new TreeSet<>();
  private final Set<BigDecimal> bounds = new TreeSet<>();

  /** The numbers of these passages. */
  static TypedNumbers of(List<Passage> passages) {
    TypedNumbers numbers = new TypedNumbers();
    passages.forEach(numbers::add);
    return numbers;
  }

  /** The numbers that a reader cannot overlook, by value, with the place of the first. */
  Map<BigDecimal, Span> plain() {
    return plain;
  }

  /** Whether a number of these is said there, too: under sixteen can also be fifteen at most. */
  boolean isIn(TypedNumbers other, BigDecimal value) {
    return other.any.contains(value)
        || (bounds.contains(value) && other.any.contains(value(value.subtract(BigDecimal.ONE))))
        || other.bounds.contains(value(value.add(BigDecimal.ONE)));
  }

  private void add(Passage passage) {
    String text = halfWidth(passage.text());
    figures(passage, text);
    for (NumberWord word : NumberWord.in(text)) {
      BigDecimal value = value(BigDecimal.valueOf(word.value()));
      any.add(value);
      if (word.isPlain()) {
        plain(passage, text, word.start(), word.end(), value);
      }
    }
  }

  private void figures(Passage passage, String text) {
    Matcher part = ANY_FIGURES.matcher(text);
    while (part.find()) {
      any.add(value(new BigDecimal(part.group())));
    }
    Matcher figures = FIGURES.matcher(text);
    while (figures.find()) {
      BigDecimal value = new BigDecimal(figures.group("number").replace(",", ""));
      String scale = figures.group("scale");
      if (scale != null) {
        value = value.multiply(BigDecimal.valueOf(SCALES.get(scale.toLowerCase(Locale.ROOT))));
      }
      plain(passage, text, figures.start(), figures.end(), value(value));
    }
  }

  private void plain(Passage passage, String text, int start, int end, BigDecimal value) {
    plain.putIfAbsent(value, passage.span(start, end));
    any.add(value);
    if (BELOW.matcher(text).region(Math.max(0, start - NEAR), start).find()
        || BELOW_BEHIND.matcher(text).region(end, text.length()).lookingAt()) {
      bounds.add(value);
    }
  }

  /** Figures of full width have one code unit each, so that places stay what they are. */
  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text);
    for (int i = 0; i < half.length(); i++) {
      char c = text.charAt(i);
      boolean inside = i > 0 && isWide(text.charAt(i - 1));
      if (isWide(c)) {
        half.setCharAt(i, (char) (c - '０' + '0'));
      } else if (inside && (c == '，' || c == '．')) {
        half.setCharAt(i, c == '，' ? ',' : '.');
      }
    }
    return half.toString();
  }

  private static boolean isWide(char c) {
    return c >= '０' && c <= '９';
  }

  /** The same object for 3.5 and 3.50. */
  private static BigDecimal value(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
