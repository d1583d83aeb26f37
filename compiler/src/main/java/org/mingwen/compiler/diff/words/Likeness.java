package org.mingwen.compiler.diff.words;

import java.util.Arrays;
import java.util.List;

/**
 * How much two stretches of words have in common, whatever their order: from 0, nothing, to 1. A
 * word that many of the stretches share tells them apart less than one of few.
 */
final class Likeness {
  private final Lexicon lexicon;
  private final int[] commonness;

  private Likeness(Lexicon lexicon, int[] commonness) {
    this.lexicon = lexicon;
    this.commonness = commonness;
  }

  /** For stretches of which no word is known to be common. */
  static Likeness of(Lexicon lexicon) {
    return new Likeness(lexicon, new int[0]);
  }

  /** For telling these apart; a word counts the less, the more of either side have it. */
  static Likeness among(Lexicon lexicon, List<Bag> before, List<Bag> after) {
    int[] first = counts(lexicon, before);
    int[] second = counts(lexicon, after);
    for (int i = 0; i < first.length; i++) {
      first[i] = Math.max(1, Math.max(first[i], second[i]));
    }
    return new Likeness(lexicon, first);
  }

  private static int[] counts(Lexicon lexicon, List<Bag> bags) {
    int[] counts = new int[lexicon.size()];
    for (Bag bag : bags) {
      for (int i = 0; i < bag.sorted.length; i++) {
        if (i == 0 || bag.sorted[i] != bag.sorted[i - 1]) {
          counts[bag.sorted[i]]++;
        }
      }
    }
    return counts;
  }

  /** Words without their order. */
  static final class Bag {
    private final int[] sorted;

    private Bag(int[] sorted) {
      this.sorted = sorted;
    }

    static Bag of(List<Integer> words) {
      int[] sorted = words.stream().mapToInt(Integer::intValue).toArray();
      Arrays.sort(sorted);
      return new Bag(sorted);
    }

    int size() {
      return sorted.length;
    }
  }

  /** How much a bag weighs. */
  double weight(Bag bag) {
    double weight = 0;
    for (int word : bag.sorted) {
      weight += weight(word);
    }
    return weight;
  }

  private double weight(int word) {
    int common = word < commonness.length ? commonness[word] : 1;
    return (double) lexicon.weight(word) / common;
  }

  /** How much two bags have in common; 1 also for two empty ones. */
  double between(Bag one, Bag other) {
    double whole = weight(one) + weight(other);
    return whole == 0 ? 1 : 2 * common(one, other) / whole;
  }

  /** What two bags have in common, in weight. */
  double common(Bag one, Bag other) {
    double common = 0;
    int i = 0;
    int j = 0;
    while (i < one.sorted.length && j < other.sorted.length) {
      int difference = one.sorted[i] - other.sorted[j];
      if (difference == 0) {
        common += weight(one.sorted[i]);
        i++;
        j++;
      } else if (difference < 0) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
