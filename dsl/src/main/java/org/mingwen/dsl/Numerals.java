package org.mingwen.dsl;

import java.util.Set;
import java.util.regex.Pattern;

/** Numbers written in words, which the language wants in digits. */
final class Numerals {
  private static final Set<String> ENGLISH =
      Set.of(
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
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "thousand",
          "half",
          "a",
          "an");
  private static final Pattern CHINESE =
      Pattern.compile("[零〇一二两三四五六七八九十百千万半]+(个?(工作)?[天日月年周时岁].*)?");

  private Numerals() {}

  /** Whether a word is a number, or a Chinese number with its unit (三十日). */
  static boolean isNumeral(String word) {
    return ENGLISH.contains(word.split("[-.]", 2)[0]) || CHINESE.matcher(word).matches();
  }
}
