package org.mingwen.compiler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * A heading, a paragraph, an item or a table as its author typed it. Placeholders, the addresses of
 * links and ids are masked by {@link #MASK}, character by character, so that places stay what they
 * are.
 *
 * @param kind what it is
 * @param clause the id of the clause it stands in
 * @param span where it stands
 * @param text what of it was typed
 * @param level the level of a heading, else 0
 */
record Passage(Kind kind, String clause, Span span, String text, int level) {
  /** Stands for every character that is no typed word. */
  static final char MASK = '\uFFFC';

  private static final Pattern SENTENCE_END =
      Pattern.compile("[。！？；;!?]+|(?<!\\be\\.g)(?<!\\bi\\.e)\\.(?=\\s|$|[”\"）)])|\\|");

  /** What a passage is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    TABLE
  }

  /**
   * A sentence of a passage.
   *
   * @param start where it begins in the text of the passage
   */
  record Sentence(Passage passage, int start, String text) {
    /** Where a stretch of this sentence stands. */
    Span span(int from, int to) {
      return passage.span(start + from, start + to);
    }
  }

  /** Where a stretch of the text stands in the file. */
  Span span(int from, int to) {
    SourceFile file = span.file();
    int begin = span.start() + text.codePointCount(0, from);
    return file.span(begin, begin + text.codePointCount(from, to));
  }

  /** The sentences, each with the mark that ends it. */
  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(text);
    int start = 0;
    while (end.find()) {
      sentences.add(new Sentence(this, start, text.substring(start, end.end())));
      start = end.end();
    }
    if (start < text.length()) {
      sentences.add(new Sentence(this, start, text.substring(start)));
    }
    return sentences;
  }
}
