package org.mingwen.compiler.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word or some that a number can be read in: 三十日, thirty days, third, May.
 *
 * @param start where it begins in the text
 * @param end where it ends, its unit included
 * @param value the number
 * @param isPlain whether it is plainly a number, which its unit says
 */
record NumberWord(int start, int end, long value, boolean isPlain) {
  /** No policy speaks of more, and nothing below it overflows when it is scaled once more. */
  private static final long LARGEST = 9_000_000_000L;

  private static final String DIGITS = "零一二三四五六七八九";

  /** One day is any day, and a hundred years are many. */
  private static final String IDIOMS = "一两百千万亿";

  private static final Pattern NUMERALS =
      Pattern.compile(
          "(?<number>[一二三四五六七八九十百千万亿零〇两]+)"
              + "(?<unit>个月|個月|[かカヶヵ箇]月|个?工作日|営業日|周岁|岁|歳|日|天|年|小时|时间|時間|分钟|分間|週間"
              + "|名|(?<!第[一二三四五六七八九十]{1,9})人|元|円|条)?");

  private static final List<String> UNITS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Long> SCALES =
      Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  /** Words that imply a number, by its value. */
  private static final List<String> IMPLIED =
      List.of(
          "zero no none nil",
          "first once a an single sole",
          "second twice both double pair couple",
          "third thrice triple",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth dozen",
          "thirteenth",
          "fourteenth fortnight",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");

  /** Only with a capital: may and march are words of their own. */
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Map<String, Long> CARDINALS = cardinals();
  private static final Map<String, Long> ENGLISH = english();

  private static final Pattern CARDINAL =
      Pattern.compile(
          "(?<!\\p{IsLatin})(?<number>(?:CARD|an?(?=[- ]SCALE))(?:(?:[- ]SCALE)+(?:(?: and)? CARD)?)*)"
                  .replace("CARD", "(?:(?:TEN)(?:[- ](?:UNIT))?|(?:UNIT))")
                  .replace("TEN", any(TENS))
                  .replace("UNIT", any(UNITS))
                  .replace("SCALE", "(?:" + any(SCALES.keySet()) + ")")
              + "(?!\\p{IsLatin})(?<unit>[- ](?:(?:business|working|calendar|consecutive|full)[- ])?"
              + "(?:minute|hour|day|week|month|year)s?(?!\\p{IsLatin}))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");

  /** Longer words first, since seven begins seventeen. */
  private static String any(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|"));
  }

  private static Map<String, Long> cardinals() {
    Map<String, Long> words = new HashMap<>(Map.of("a", 1L, "an", 1L));
    for (int i = 0; i < UNITS.size(); i++) {
      words.put(UNITS.get(i), i + 1L);
    }
    for (int i = 0; i < TENS.size(); i++) {
      words.put(TENS.get(i), 20L + 10L * i);
    }
    return words;
  }

  private static Map<String, Long> english() {
    Map<String, Long> words = new HashMap<>(CARDINALS);
    words.putAll(SCALES);
    for (int i = 0; i < IMPLIED.size(); i++) {
      for (String word : IMPLIED.get(i).split(" ", -1)) {
        words.put(word, (long) i);
      }
    }
    for (String ten : TENS) {
      words.put(ten.replaceFirst("y$", "ieth"), CARDINALS.get(ten));
    }
    return words;
  }

  /** Those of a text. */
  static List<NumberWord> in(String text) {
    List<NumberWord> words = new ArrayList<>();
    Matcher numerals = NUMERALS.matcher(text);
    while (numerals.find()) {
      String number = numerals.group("number");
      boolean idiom = number.length() == 1 && IDIOMS.contains(number);
      words.add(
          new NumberWord(
              numerals.start(),
              numerals.end(),
              chinese(number),
              numerals.group("unit") != null && !idiom));
    }
    Matcher cardinals = CARDINAL.matcher(text);
    while (cardinals.find()) {
      long value = cardinal(cardinals.group("number").toLowerCase(Locale.ROOT));
      boolean plain = cardinals.group("unit") != null && value > 1;
      words.add(new NumberWord(cardinals.start(), cardinals.end(), value, plain));
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Long value = ENGLISH.get(word.group().toLowerCase(Locale.ROOT));
      int month = MONTHS.indexOf(word.group());
      if (value != null || month >= 0) {
        long number = value == null ? month + 1L : value;
        words.add(new NumberWord(word.start(), word.end(), number, false));
      }
    }
    return words;
  }

  private static long cardinal(String number) {
    long whole = 0;
    long part = 0;
    for (String word : number.split("[- ]+(?:and )?", -1)) {
      Long scale = SCALES.get(word);
      if (scale == null) {
        part += CARDINALS.get(word);
      } else if (scale == 100) {
        part = Math.max(1, part) * scale;
      } else {
        whole += Math.max(1, part) * scale;
        part = 0;
      }
      if (part > LARGEST || whole > LARGEST) {
        return 0;
      }
    }
    return whole + part;
  }

  private static long chinese(String text) {
    long whole = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int number = c == '两' ? 2 : DIGITS.indexOf(c == '〇' ? '零' : c);
      if (number >= 0) {
        // 二〇二四 is read digit by digit.
        digit = digit * 10 + number;
      } else if (c == '万' || c == '亿') {
        whole = (whole + Math.max(1, section + digit)) * (c == '万' ? 10_000L : 100_000_000L);
        section = 0;
        digit = 0;
      } else {
        section += Math.max(1, digit) * (c == '十' ? 10 : c == '百' ? 100 : 1_000);
        digit = 0;
      }
      if (whole > LARGEST || section > LARGEST || digit > LARGEST) {
        return 0;
      }
    }
    return whole + section + digit;
  }
}
