package org.mingwen.compiler.diff.words;

import java.util.HashMap;
import java.util.Map;
import org.mingwen.compiler.diff.words.Likeness.Bag;

/** Cuts the passages of two texts into words, each once. */
final class Cutter {
  private final Lexicon lexicon = new Lexicon();
  private final Segmenter segmenter;
  private final Map<String, Segments> cut = new HashMap<>();
  private final Map<String, Bag> bags = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();

  Cutter(String language) {
    this.segmenter = new Segmenter(language, lexicon);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Segments cut(String text) {
    return cut.computeIfAbsent(text, segmenter::cut);
  }

  /** The words of a passage without their order. */
  Bag bag(String text) {
    return bags.computeIfAbsent(text, key -> Bag.of(cut(key).words()));
  }

  /** The passage without what lies between words. */
  String letters(String text) {
    return letters.computeIfAbsent(text, Segmenter::letters);
  }
}
