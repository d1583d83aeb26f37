package org.mingwen.compiler.diff.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.diff.words.Likeness.Bag;

/**
 * What changed between two versions of a passage: sentences that are like each other are compared
 * word by word; one that is like none was deleted or inserted as a whole.
 */
final class SentenceEdits {
  /** Sentences that have less in common share words by chance. */
  private static final double LIKE = 0.35;

  /** Sentences not equal to any other, in a row, times those on the other side. */
  private static final int MOST_PAIRS = 40_000;

  /** More sentences than any passage has, times those on the other side: not told apart. */
  private static final long MOST_SENTENCES = 4_000_000;

  private static final Step[] STEPS = Step.values();

  private final Lexicon lexicon;
  private final Segments before;
  private final Segments after;
  private final List<Integer> beforeStarts;
  private final List<Integer> afterStarts;
  private final Likeness likeness;
  private final List<Edit> edits = new ArrayList<>();

  private SentenceEdits(Lexicon lexicon, Segments before, Segments after) {
    this.lexicon = lexicon;
    this.before = before;
    this.after = after;
    this.beforeStarts = before.sentences();
    this.afterStarts = after.sentences();
    this.likeness = Likeness.of(lexicon);
  }

  /** What changed; exchanging the texts exchanges what was deleted and inserted, no more. */
  static List<Edit> of(Lexicon lexicon, Segments before, Segments after) {
    if (before.text().compareTo(after.text()) > 0) {
      return of(lexicon, after, before).stream().map(Edit::reversed).toList();
    }
    SentenceEdits sentences = new SentenceEdits(lexicon, before, after);
    sentences.compare();
    return Edit.joined(sentences.edits);
  }

  private void compare() {
    List<List<Integer>> first = sentences(before, beforeStarts);
    List<List<Integer>> second = sentences(after, afterStarts);
    if ((long) first.size() * second.size() > MOST_SENTENCES) {
      words(0, first.size(), 0, second.size());
      return;
    }
    int beforeAt = 0;
    int afterAt = 0;
    for (AbstractDelta<List<Integer>> delta : DiffUtils.diff(first, second).getDeltas()) {
      int beforeGap = delta.getSource().getPosition();
      int afterGap = delta.getTarget().getPosition();
      same(beforeAt, beforeGap, afterAt, afterGap);
      beforeAt = beforeGap + delta.getSource().size();
      afterAt = afterGap + delta.getTarget().size();
      gap(beforeGap, beforeAt, afterGap, afterAt);
    }
    same(beforeAt, first.size(), afterAt, second.size());
  }

  private static List<List<Integer>> sentences(Segments text, List<Integer> starts) {
    List<List<Integer>> sentences = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      sentences.add(text.words().subList(starts.get(i), starts.get(i + 1)));
    }
    return sentences;
  }

  private void same(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
    edits.add(
        Edit.same(
            beforeStarts.get(beforeFrom),
            beforeStarts.get(beforeTo),
            afterStarts.get(afterFrom),
            afterStarts.get(afterTo)));
  }

  private void changed(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
    edits.add(
        Edit.changed(
            beforeStarts.get(beforeFrom),
            beforeStarts.get(beforeTo),
            afterStarts.get(afterFrom),
            afterStarts.get(afterTo)));
  }

  private void words(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
    edits.addAll(
        WordEdits.of(
            lexicon,
            before,
            after,
            Edit.changed(
                beforeStarts.get(beforeFrom),
                beforeStarts.get(beforeTo),
                afterStarts.get(afterFrom),
                afterStarts.get(afterTo))));
  }

  /** Sentences of which none has an equal at its place: the best pairs, also two for one. */
  private void gap(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
    int rows = beforeTo - beforeFrom;
    int columns = afterTo - afterFrom;
    if (rows == 0 || columns == 0 || (long) rows * columns > MOST_PAIRS) {
      changed(beforeFrom, beforeTo, afterFrom, afterTo);
      return;
    }
    Bags first = new Bags(before, beforeStarts, beforeFrom, rows);
    Bags second = new Bags(after, afterStarts, afterFrom, columns);
    double[][] best = new double[rows + 1][columns + 1];
    Step[][] steps = new Step[rows + 1][columns + 1];
    for (int i = rows; i >= 0; i--) {
      for (int j = columns; j >= 0; j--) {
        for (Step step : STEPS) {
          int beyond = i + step.before;
          int across = j + step.after;
          if (beyond <= rows && across <= columns) {
            double score = best[beyond][across] + score(step, first, i, second, j);
            if (steps[i][j] == null || score > best[i][j]) {
              best[i][j] = score;
              steps[i][j] = step;
            }
          }
        }
      }
    }
    follow(steps, beforeFrom, afterFrom);
  }

  private void follow(Step[][] steps, int beforeFrom, int afterFrom) {
    int i = 0;
    int j = 0;
    while (steps[i][j] != null) {
      Step step = steps[i][j];
      int beforeAt = beforeFrom + i;
      int afterAt = afterFrom + j;
      i += step.before;
      j += step.after;
      if (step.before == 0 || step.after == 0) {
        changed(beforeAt, beforeFrom + i, afterAt, afterFrom + j);
      } else {
        words(beforeAt, beforeFrom + i, afterAt, afterFrom + j);
      }
    }
  }

  /** How sentences can correspond. */
  private enum Step {
    PAIR(1, 1),
    DELETED(1, 0),
    INSERTED(0, 1),
    JOINED(2, 1),
    SPLIT(1, 2);

    final int before;
    final int after;

    Step(int before, int after) {
      this.before = before;
      this.after = after;
    }
  }

  private double score(Step step, Bags first, int i, Bags second, int j) {
    if (step.before == 0 || step.after == 0) {
      return 0;
    }
    Bag one = step.before == 1 ? first.single[i] : first.pairs[i];
    Bag other = step.after == 1 ? second.single[j] : second.pairs[j];
    double like = likeness.between(one, other);
    if (like < LIKE) {
      return Double.NEGATIVE_INFINITY;
    }
    // What is in common counts once, wherever it stands; two for one only where that tells more.
    return likeness.common(one, other) * like;
  }

  /** The words of each sentence, and of each with the next. */
  private static final class Bags {
    final Bag[] single;
    final Bag[] pairs;

    Bags(Segments text, List<Integer> starts, int from, int count) {
      single = new Bag[count];
      pairs = new Bag[count];
      for (int i = 0; i < count; i++) {
        int start = starts.get(from + i);
        int end = starts.get(from + i + 1);
        single[i] = Bag.of(text.words().subList(start, end));
        if (i + 1 < count) {
          pairs[i] = Bag.of(text.words().subList(start, starts.get(from + i + 2)));
        }
      }
    }
  }
}
