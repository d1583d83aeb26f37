package org.mingwen.compiler.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Settles what a line break in the source means: nothing between two characters of a script that is
 * written without spaces, else a space. Until then {@link #BREAK} stands for it.
 */
final class LineBreaks {
  /** A line break that is not settled yet; no other text has a line end. */
  static final Inline.Plain BREAK = new Inline.Plain("\n");

  private static final int NOTHING = -1;

  private final boolean spaceless;
  private final List<Inline> leaves = new ArrayList<>();
  private final int[] charBefore;
  private final int[] charAfter;
  private final boolean[] beginsLine;
  private final boolean[] endsLine;
  private int next;

  private LineBreaks(List<Inline> sentence, boolean spaceless) {
    this.spaceless = spaceless;
    collect(sentence);
    charBefore = new int[leaves.size()];
    charAfter = new int[leaves.size()];
    beginsLine = new boolean[leaves.size()];
    endsLine = new boolean[leaves.size()];
    survey();
  }

  /**
   * The sentence with each line break settled, neighbouring texts joined, and no blanks at its
   * ends.
   *
   * @param spaceless whether the language as a whole is written without spaces, so that quotation
   *     marks and placeholders are, too
   */
  static List<Inline> settle(List<Inline> sentence, boolean spaceless) {
    return new LineBreaks(sentence, spaceless).rebuild(sentence);
  }

  private void collect(List<Inline> inlines) {
    for (Inline inline : inlines) {
      List<Inline> content = content(inline);
      if (content == null) {
        leaves.add(inline);
      } else {
        collect(content);
      }
    }
  }

  private static List<Inline> content(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    }
    if (inline instanceof Inline.Strong strong) {
      return strong.content();
    }
    return inline instanceof Inline.Link link ? link.content() : null;
  }

  private List<Inline> rebuild(List<Inline> inlines) {
    List<Inline> rebuilt = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Plain plain) {
        text.append(settled(plain, next));
        next++;
        continue;
      }
      flush(text, rebuilt);
      if (inline instanceof Inline.Emphasis emphasis) {
        rebuilt.add(new Inline.Emphasis(rebuild(emphasis.content())));
      } else if (inline instanceof Inline.Strong strong) {
        rebuilt.add(new Inline.Strong(rebuild(strong.content())));
      } else if (inline instanceof Inline.Link link) {
        rebuilt.add(new Inline.Link(link.address(), rebuild(link.content())));
      } else {
        rebuilt.add(inline);
        next++;
      }
    }
    flush(text, rebuilt);
    return List.copyOf(rebuilt);
  }

  private static void flush(StringBuilder text, List<Inline> into) {
    if (!text.isEmpty()) {
      into.add(new Inline.Plain(text.toString()));
      text.setLength(0);
    }
  }

  private String settled(Inline.Plain plain, int index) {
    if (plain.equals(BREAK)) {
      boolean vanishes =
          charBefore[index] == NOTHING
              || charAfter[index] == NOTHING
              || (isSpaceless(charBefore[index]) && isSpaceless(charAfter[index]));
      return vanishes ? "" : " ";
    }
    String text = plain.text();
    if (beginsLine[index]) {
      text = text.stripLeading();
    }
    return endsLine[index] ? text.stripTrailing() : text;
  }

  /** One pass in each direction, so that no leaf has to look for its neighbours. */
  private void survey() {
    int last = NOTHING;
    boolean edge = true;
    for (int i = 0; i < leaves.size(); i++) {
      charBefore[i] = last;
      beginsLine[i] = edge;
      last = visible(leaves.get(i), last, false);
      edge = isEdge(leaves.get(i), edge);
    }
    last = NOTHING;
    edge = true;
    for (int i = leaves.size() - 1; i >= 0; i--) {
      charAfter[i] = last;
      endsLine[i] = edge;
      last = visible(leaves.get(i), last, true);
      edge = isEdge(leaves.get(i), edge);
    }
  }

  /** Whether beyond a leaf there is the end of a line, knowing whether there is one before it. */
  private static boolean isEdge(Inline leaf, boolean edge) {
    if (leaf.equals(BREAK) || leaf instanceof Inline.LineBreak) {
      return true;
    }
    return edge && leaf instanceof Inline.Plain plain && plain.text().isBlank();
  }

  /** The first or last visible character of a leaf; of one without, that of the leaf before. */
  private int visible(Inline leaf, int before, boolean first) {
    if (leaf instanceof Inline.LineBreak) {
      return NOTHING;
    }
    if (leaf instanceof Inline.Value value) {
      boolean shown = value.placeholder().kind() != Placeholder.Kind.SAYS;
      // A value is written in the language around it.
      return shown ? (spaceless ? '字' : 'x') : before;
    }
    String text = ((Inline.Plain) leaf).text().strip();
    if (text.isEmpty()) {
      return before;
    }
    return first ? text.codePointAt(0) : text.codePointBefore(text.length());
  }

  private boolean isSpaceless(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default ->
          (codePoint >= 0x3000 && codePoint <= 0x303F)
              || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
              || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
              || (spaceless && "“”‘’…—·".indexOf(codePoint) >= 0);
    };
  }
}
