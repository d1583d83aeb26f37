package org.mingwen.compiler.backend.site;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.mingwen.compiler.publication.Outline;

/**
 * The numbers of clauses in one language: {@code 一、（一）1.} or {@code 1. 1.1 (a)}, as its interface
 * words say, and how prose refers to them.
 */
final class Numerals {
  private static final int DEEPEST = 4;

  private final InterfaceWords words;

  Numerals(InterfaceWords words) {
    this.words = words;
  }

  /** The number before a heading. */
  String number(List<Integer> path) {
    return path.isEmpty() ? "" : fill(words.get("number." + depth(path)), path);
  }

  /** A clause as prose refers to it: 第六条, section 6. */
  String reference(Outline.Position position) {
    List<Integer> path = position.path();
    String heading =
        path.isEmpty()
            ? words.get("reference.preamble")
            : fill(words.get("reference." + depth(path)), path);
    if (position.item().isEmpty()) {
      return heading;
    }
    return words
        .get("reference.item")
        .replace("{0}", heading)
        .replace("{1}", Integer.toString(position.item().getAsInt()));
  }

  private static int depth(List<Integer> path) {
    return Math.min(path.size(), DEEPEST);
  }

  private static String fill(String pattern, List<Integer> path) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
      int colon = pattern.indexOf(':', at);
      int end = pattern.indexOf('}', colon);
      int depth = Integer.parseInt(pattern.substring(at + 1, colon));
      text.append(pattern, from, at);
      text.append(numeral(path.get(depth - 1), pattern.substring(colon + 1, end)));
      from = end + 1;
    }
    return text.append(pattern.substring(from)).toString();
  }

  private static String numeral(int number, String system) {
    return switch (system) {
      case "alpha" -> alphabetic(number);
      case "roman" -> alg(number, "romanlow");
      default -> alg(number, system);
    };
  }

  private static String alg(int number, String system) {
    NumberingSystem known = NumberingSystem.getInstanceByName(system);
    if (known == null) {
      throw new SiteException("there is no numbering system " + system, null);
    }
    if (known.isAlgorithmic()) {
      ULocale root = ULocale.ROOT.setKeywordValue("numbers", system);
      NumberFormat format = NumberFormat.getInstance(root);
      return format instanceof RuleBasedNumberFormat rules
          ? rules.format(number)
          : format.format(number);
    }
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      digits.appendCodePoint(
          known
              .getDescription()
              .codePointAt(known.getDescription().offsetByCodePoints(0, digit - '0')));
    }
    return digits.toString();
  }

  /** a, b ... z, aa, ab ... */
  private static String alphabetic(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, String.format(Locale.ROOT, "%c", 'a' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
