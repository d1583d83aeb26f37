package org.mingwen.compiler.diff.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changed between two sentences, word by word, as a reader would mark it. */
final class WordEdits {
  /** Longer sentences than any that is read as one, times the other: replaced as a whole. */
  private static final long MOST_PAIRS = 4_000_000;

  /** Of a sentence of which less stayed, no word is shown as having stayed. */
  private static final double LEAST_SAME = 0.3;

  /** What stands between two replacements and is no wider is replaced with them. */
  private static final int WIDEST_CRUMB = 4;

  private final Lexicon lexicon;
  private final Segments before;
  private final Segments after;

  private WordEdits(Lexicon lexicon, Segments before, Segments after) {
    this.lexicon = lexicon;
    this.before = before;
    this.after = after;
  }

  /** What changed within that stretch. */
  static List<Edit> of(Lexicon lexicon, Segments before, Segments after, Edit stretch) {
    return new WordEdits(lexicon, before, after).within(stretch);
  }

  private List<Edit> within(Edit stretch) {
    int rows = stretch.beforeEnd() - stretch.beforeStart();
    int columns = stretch.afterEnd() - stretch.afterStart();
    if ((long) rows * columns > MOST_PAIRS) {
      return ends(stretch);
    }
    List<Edit> edits = readable(mended(slid(shortest(stretch))));
    int same = 0;
    for (Edit edit : edits) {
      same += edit.same() ? width(after, edit.afterStart(), edit.afterEnd()) : 0;
    }
    int whole =
        Math.max(
            width(before, stretch.beforeStart(), stretch.beforeEnd()),
            width(after, stretch.afterStart(), stretch.afterEnd()));
    return same < LEAST_SAME * whole ? List.of(stretch) : edits;
  }

  private List<Edit> shortest(Edit in) {
    List<Edit> edits = new ArrayList<>();
    int beforeAt = in.beforeStart();
    int afterAt = in.afterStart();
    List<Integer> first = before.words().subList(in.beforeStart(), in.beforeEnd());
    List<Integer> second = after.words().subList(in.afterStart(), in.afterEnd());
    for (AbstractDelta<Integer> delta : DiffUtils.diff(first, second).getDeltas()) {
      int beforeStart = in.beforeStart() + delta.getSource().getPosition();
      int afterStart = in.afterStart() + delta.getTarget().getPosition();
      edits.add(Edit.same(beforeAt, beforeStart, afterAt, afterStart));
      beforeAt = beforeStart + delta.getSource().size();
      afterAt = afterStart + delta.getTarget().size();
      edits.add(Edit.changed(beforeStart, beforeAt, afterStart, afterAt));
    }
    edits.add(Edit.same(beforeAt, in.beforeEnd(), afterAt, in.afterEnd()));
    return Edit.joined(edits);
  }

  /** The same words at both ends, and whatever lies between. */
  private List<Edit> ends(Edit in) {
    int start = 0;
    int most = Math.min(in.beforeEnd() - in.beforeStart(), in.afterEnd() - in.afterStart());
    while (start < most && equal(in.beforeStart() + start, in.afterStart() + start)) {
      start++;
    }
    int end = 0;
    while (end < most - start && equal(in.beforeEnd() - 1 - end, in.afterEnd() - 1 - end)) {
      end++;
    }
    return Edit.joined(
        List.of(
            Edit.same(
                in.beforeStart(),
                in.beforeStart() + start,
                in.afterStart(),
                in.afterStart() + start),
            Edit.changed(
                in.beforeStart() + start,
                in.beforeEnd() - end,
                in.afterStart() + start,
                in.afterEnd() - end),
            Edit.same(in.beforeEnd() - end, in.beforeEnd(), in.afterEnd() - end, in.afterEnd())));
  }

  private boolean equal(int beforeWord, int afterWord) {
    return before.words().get(beforeWord).equals(after.words().get(afterWord));
  }

  /**
   * Of several places at which the same words can have been inserted or deleted, the one between
   * marks: "A，[A，]B" rather than "[A，A]，B".
   */
  private List<Edit> slid(List<Edit> edits) {
    List<Edit> slid = new ArrayList<>(edits);
    for (int i = 1; i + 1 < slid.size(); i++) {
      Edit edit = slid.get(i);
      if (!edit.same() && !edit.isReplacement()) {
        boolean inserted = edit.beforeStart() == edit.beforeEnd();
        int shift =
            inserted
                ? shift(after, edit.afterStart(), edit.afterEnd(), slid.get(i - 1), slid.get(i + 1))
                : shift(
                    before, edit.beforeStart(), edit.beforeEnd(), slid.get(i - 1), slid.get(i + 1));
        move(slid, i, shift);
      }
    }
    return Edit.joined(slid);
  }

  private static void move(List<Edit> edits, int at, int shift) {
    if (shift == 0) {
      return;
    }
    Edit left = edits.get(at - 1);
    Edit edit = edits.get(at);
    Edit right = edits.get(at + 1);
    edits.set(
        at - 1,
        Edit.same(
            left.beforeStart(),
            left.beforeEnd() + shift,
            left.afterStart(),
            left.afterEnd() + shift));
    edits.set(
        at,
        Edit.changed(
            edit.beforeStart() + shift,
            edit.beforeEnd() + shift,
            edit.afterStart() + shift,
            edit.afterEnd() + shift));
    edits.set(
        at + 1,
        Edit.same(
            right.beforeStart() + shift,
            right.beforeEnd(),
            right.afterStart() + shift,
            right.afterEnd()));
  }

  /** How far a stretch of words is best moved: right, or left where negative. */
  private static int shift(Segments text, int start, int end, Edit left, Edit right) {
    List<Integer> words = text.words();
    int best = 0;
    int most = fit(text, start, end);
    int leftRoom = left.afterEnd() - left.afterStart();
    for (int by = 1; by <= leftRoom && words.get(start - by).equals(words.get(end - by)); by++) {
      int fit = fit(text, start - by, end - by);
      if (fit > most) {
        most = fit;
        best = -by;
      }
    }
    int rightRoom = right.afterEnd() - right.afterStart();
    for (int by = 1;
        by <= rightRoom && words.get(start + by - 1).equals(words.get(end + by - 1));
        by++) {
      int fit = fit(text, start + by, end + by);
      if (fit > most) {
        most = fit;
        best = by;
      }
    }
    return best;
  }

  private static int fit(Segments text, int start, int end) {
    return strength(text.gap(start)) + strength(text.gap(end));
  }

  private static int strength(String gap) {
    if (gap.isEmpty()) {
      return 0;
    }
    if (gap.isBlank()) {
      return 1;
    }
    return gap.chars().anyMatch(c -> "。！？；：.!?;:".indexOf(c) >= 0) ? 3 : 2;
  }

  /** A dictionary can cut the same characters differently; those are no change. */
  private List<Edit> mended(List<Edit> edits) {
    List<Edit> mended = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit.same() || !edit.isReplacement()) {
        mended.add(edit);
        continue;
      }
      int[] start = sameAtStart(edit);
      Edit rest =
          Edit.changed(
              edit.beforeStart() + start[0],
              edit.beforeEnd(),
              edit.afterStart() + start[1],
              edit.afterEnd());
      int[] end = sameAtEnd(rest);
      mended.add(
          Edit.same(edit.beforeStart(), rest.beforeStart(), edit.afterStart(), rest.afterStart()));
      mended.add(
          Edit.changed(
              rest.beforeStart(),
              rest.beforeEnd() - end[0],
              rest.afterStart(),
              rest.afterEnd() - end[1]));
      mended.add(
          Edit.same(
              rest.beforeEnd() - end[0],
              rest.beforeEnd(),
              rest.afterEnd() - end[1],
              rest.afterEnd()));
    }
    return Edit.joined(mended);
  }

  /** How many words of either side, from the start, have the same characters. */
  private int[] sameAtStart(Edit edit) {
    int[] same = {0, 0};
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    int i = edit.beforeStart();
    int j = edit.afterStart();
    while (true) {
      boolean left = first.length() <= second.length();
      if (left && i < edit.beforeEnd()) {
        first.append(form(before, i++));
      } else if (!left && j < edit.afterEnd()) {
        second.append(form(after, j++));
      } else {
        return same;
      }
      int common = Math.min(first.length(), second.length());
      if (!first.substring(0, common).contentEquals(second.substring(0, common))) {
        return same;
      }
      if (first.length() == second.length()) {
        same = new int[] {i - edit.beforeStart(), j - edit.afterStart()};
        first.setLength(0);
        second.setLength(0);
      }
    }
  }

  private int[] sameAtEnd(Edit edit) {
    int[] same = {0, 0};
    String first = "";
    String second = "";
    int i = edit.beforeEnd();
    int j = edit.afterEnd();
    while (true) {
      boolean left = first.length() <= second.length();
      if (left && i > edit.beforeStart()) {
        first = form(before, --i) + first;
      } else if (!left && j > edit.afterStart()) {
        second = form(after, --j) + second;
      } else {
        return same;
      }
      if (!first.endsWith(second) && !second.endsWith(first)) {
        return same;
      }
      if (first.length() == second.length()) {
        same = new int[] {edit.beforeEnd() - i, edit.afterEnd() - j};
        first = "";
        second = "";
      }
    }
  }

  private String form(Segments text, int word) {
    return lexicon.form(text.words().get(word));
  }

  /** Crumbs between replacements are replaced with them, so that phrases are shown. */
  private List<Edit> readable(List<Edit> edits) {
    List<Edit> readable = new ArrayList<>(edits);
    boolean again = true;
    while (again) {
      again = false;
      for (int i = 1; i + 1 < readable.size(); i++) {
        if (isCrumb(readable.get(i - 1), readable.get(i), readable.get(i + 1))) {
          Edit left = readable.get(i - 1);
          Edit right = readable.get(i + 1);
          readable.set(
              i - 1,
              Edit.changed(
                  left.beforeStart(), right.beforeEnd(), left.afterStart(), right.afterEnd()));
          readable.subList(i, i + 2).clear();
          again = true;
        }
      }
    }
    return readable;
  }

  private boolean isCrumb(Edit left, Edit between, Edit right) {
    if (!between.same() || !left.isReplacement() || !right.isReplacement()) {
      return false;
    }
    int width = width(after, between.afterStart(), between.afterEnd());
    return width <= WIDEST_CRUMB && width <= widest(left) && width <= widest(right);
  }

  private int widest(Edit edit) {
    return Math.max(
        width(before, edit.beforeStart(), edit.beforeEnd()),
        width(after, edit.afterStart(), edit.afterEnd()));
  }

  private int width(Segments text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += lexicon.width(text.words().get(i));
    }
    return width;
  }
}
