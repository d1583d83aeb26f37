package org.mingwen.compiler.diff.words;

import java.util.ArrayList;
import java.util.List;

/** A passage cut into words; punctuation and spaces lie between them and are no words. */
final class Segments {
  private static final String ENDS = "。．！？!?；;";

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final List<Integer> words;

  /**
   * A passage and where its words are.
   *
   * @param words the number of each word in the lexicon
   */
  Segments(String text, int[] starts, int[] ends, List<Integer> words) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
  }

  String text() {
    return text;
  }

  /** The words by their numbers in the lexicon. */
  List<Integer> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  /** The text of some words with what lies between them. */
  String text(int from, int to) {
    return from == to ? "" : text.substring(starts[from], ends[to - 1]);
  }

  /** What lies before a word; after the last one for the number of words. */
  String gap(int word) {
    int from = word == 0 ? 0 : ends[word - 1];
    return text.substring(from, word == words.size() ? text.length() : starts[word]);
  }

  /** The sentences, each as the word it begins with; the number of words at the end. */
  List<Integer> sentences() {
    List<Integer> begins = new ArrayList<>();
    begins.add(0);
    for (int word = 1; word < words.size(); word++) {
      if (endsSentence(gap(word))) {
        begins.add(word);
      }
    }
    if (!words.isEmpty()) {
      begins.add(words.size());
    }
    return begins;
  }

  private static boolean endsSentence(String gap) {
    int stop = gap.indexOf('.');
    return gap.chars().anyMatch(c -> ENDS.indexOf(c) >= 0)
        || (stop >= 0 && stop + 1 < gap.length());
  }
}
