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
  private int next;

  private LineBreaks(boolean spaceless) {
    this.spaceless = spaceless;
  }

  /**
   * The sentence with each line break settled, neighbouring texts joined, and no blanks at its
   * ends.
   *
   * @param spaceless whether the language as a whole is written without spaces, so that quotation
   *     marks and placeholders are, too
   */
  static List<Inline> settle(List<Inline> sentence, boolean spaceless) {
    LineBreaks breaks = new LineBreaks(spaceless);
    breaks.collect(sentence);
    return breaks.rebuild(sentence);
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
      int before = before(index);
      int after = after(index);
      boolean vanishes =
          before == NOTHING || after == NOTHING || (isSpaceless(before) && isSpaceless(after));
      return vanishes ? "" : " ";
    }
    String text = plain.text();
    if (isEdge(index - 1, -1)) {
      text = text.stripLeading();
    }
    return isEdge(index + 1, 1) ? text.stripTrailing() : text;
  }

  /** Whether from a leaf on, in a direction, the line or the sentence ends before any text. */
  private boolean isEdge(int index, int step) {
    for (int i = index; i >= 0 && i < leaves.size(); i += step) {
      Inline leaf = leaves.get(i);
      if (leaf.equals(BREAK) || leaf instanceof Inline.LineBreak) {
        return true;
      }
      if (leaf instanceof Inline.Value || !((Inline.Plain) leaf).text().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private int before(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Inline leaf = leaves.get(i);
      if (leaf instanceof Inline.LineBreak) {
        return NOTHING;
      }
      if (isVisible(leaf)) {
        return leaf instanceof Inline.Plain plain ? last(plain.text().stripTrailing()) : value();
      }
    }
    return NOTHING;
  }

  private int after(int index) {
    for (int i = index + 1; i < leaves.size(); i++) {
      Inline leaf = leaves.get(i);
      if (leaf instanceof Inline.LineBreak) {
        return NOTHING;
      }
      if (isVisible(leaf)) {
        return leaf instanceof Inline.Plain plain
            ? plain.text().stripLeading().codePointAt(0)
            : value();
      }
    }
    return NOTHING;
  }

  private static boolean isVisible(Inline leaf) {
    if (leaf instanceof Inline.Value value) {
      return value.placeholder().kind() != Placeholder.Kind.SAYS;
    }
    return leaf instanceof Inline.Plain plain && !plain.text().isBlank();
  }

  private static int last(String text) {
    return text.codePointBefore(text.length());
  }

  /** A value is written in the language around it. */
  private int value() {
    return spaceless ? '字' : 'x';
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
