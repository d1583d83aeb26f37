package org.mingwen.compiler.xliff;

import java.util.ArrayList;
import java.util.List;

/**
 * The Markdown of a sentence as text and marks: what translators write, and what they leave alone.
 * Printing what was parsed gives the same characters.
 */
sealed interface Markup {
  /** What it is in Markdown. */
  String source();

  /** Text as it stands in the Markdown. */
  record Text(String source) implements Markup {}

  /** A placeholder. */
  record Mark(String source) implements Markup {}

  /** A link or emphasis around other markup. */
  record Pair(String opening, String closing, List<Markup> content) implements Markup {
    /** Keeps its own copy. */
    public Pair {
      content = List.copyOf(content);
    }

    @Override
    public String source() {
      return opening + Markup.source(content) + closing;
    }

    /** What makes it this one and no other: where a link leads, which emphasis it is. */
    String mark() {
      return opening + closing;
    }
  }

  /** The Markdown of these. */
  static String source(List<Markup> markup) {
    StringBuilder source = new StringBuilder();
    markup.forEach(one -> source.append(one.source()));
    return source.toString();
  }

  /** The markup of a sentence. */
  static List<Markup> parse(String source) {
    return MarkupParser.parse(source);
  }

  /** The marks in it by what they are, each as often as it stands there. */
  static List<String> marks(List<Markup> markup) {
    List<String> marks = new ArrayList<>();
    for (Markup one : markup) {
      if (one instanceof Mark mark) {
        marks.add(mark.source());
      } else if (one instanceof Pair pair) {
        marks.add(pair.mark());
        marks.addAll(marks(pair.content()));
      }
    }
    return marks;
  }
}
