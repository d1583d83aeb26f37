package org.mingwen.compiler.diff.words;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.diff.words.PassageDiff.Kind;
import org.mingwen.compiler.diff.words.PassageDiff.Piece;

/**
 * Edits as stretches of text. What is the same or inserted gives the later text, mark by mark; what
 * is the same or deleted gives the earlier one, but for punctuation and spaces.
 */
final class Pieces {
  private final Segments before;
  private final Segments after;
  private final List<Edit> edits;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Segments before, Segments after, List<Edit> edits) {
    this.before = before;
    this.after = after;
    this.edits = edits;
  }

  /** A text of which nothing changed, or which is whole in one kind; nothing of an empty one. */
  static List<Piece> whole(Kind kind, String text) {
    return text.isEmpty() ? List.of() : List.of(new Piece(kind, text));
  }

  static List<Piece> of(Segments before, Segments after, List<Edit> edits) {
    Pieces all = new Pieces(before, after, edits);
    if (edits.stream().noneMatch(Edit::same)) {
      all.replaced();
    } else {
      all.edited();
    }
    return List.copyOf(all.pieces);
  }

  private void replaced() {
    if (before.size() == 0 && after.size() == 0 && !after.text().isEmpty()) {
      add(Kind.SAME, after.text());
    } else {
      add(Kind.DELETED, before.text());
      add(Kind.INSERTED, after.text());
    }
  }

  private void edited() {
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      boolean last = i + 1 == edits.size();
      if (edit.same()) {
        // What precedes a change is said with it, since some of it may be part of the change.
        if (i == 0) {
          add(Kind.SAME, after.gap(0));
        }
        add(Kind.SAME, after.text(edit.afterStart(), edit.afterEnd()));
        if (last) {
          add(Kind.SAME, after.gap(after.size()));
        }
      } else if (edit.isReplacement()) {
        add(Kind.SAME, after.gap(edit.afterStart()));
        add(Kind.DELETED, before.text(edit.beforeStart(), edit.beforeEnd()));
        add(Kind.INSERTED, after.text(edit.afterStart(), edit.afterEnd()));
        add(Kind.SAME, after.gap(edit.afterEnd()));
      } else if (edit.beforeStart() == edit.beforeEnd()) {
        inserted(edit);
      } else {
        deleted(edit);
      }
    }
  }

  private void inserted(Edit edit) {
    String left = after.gap(edit.afterStart());
    String right = after.gap(edit.afterEnd());
    String words = after.text(edit.afterStart(), edit.afterEnd());
    String was = before.gap(edit.beforeStart());
    int onTheLeft = keptOnTheLeft(was, left, right);
    if (onTheLeft < 0) {
      int kept = right.length() - keptOnTheRight(was, right);
      add(Kind.INSERTED, left + words + right.substring(0, kept));
      add(Kind.SAME, right.substring(kept));
    } else {
      add(Kind.SAME, left.substring(0, onTheLeft));
      add(Kind.INSERTED, left.substring(onTheLeft) + words + right);
    }
  }

  private void deleted(Edit edit) {
    String left = before.gap(edit.beforeStart());
    String right = before.gap(edit.beforeEnd());
    String words = before.text(edit.beforeStart(), edit.beforeEnd());
    String is = after.gap(edit.afterStart());
    int onTheLeft = keptOnTheLeft(is, left, right);
    if (onTheLeft < 0) {
      int kept = right.length() - keptOnTheRight(is, right);
      add(Kind.DELETED, left + words + right.substring(0, kept));
      add(Kind.SAME, is);
    } else {
      add(Kind.SAME, is);
      add(Kind.DELETED, left.substring(onTheLeft) + words + right);
    }
  }

  /**
   * Words that only one text has stand between two marks, and the other text has one in their
   * place. How much of the one on their left is that one; -1 if it is rather the one on the right.
   */
  private static int keptOnTheLeft(String other, String left, String right) {
    if (!other.isEmpty() && left.startsWith(other)) {
      return other.length();
    }
    if (right.endsWith(other) || (sort(other) == sort(right) && sort(other) != sort(left))) {
      return -1;
    }
    return left.length();
  }

  private static int keptOnTheRight(String other, String right) {
    return right.endsWith(other) ? other.length() : right.length();
  }

  /** What sort of mark it is; the same one in Chinese and in English. */
  private static char sort(String gap) {
    String marks = gap.strip();
    if (marks.isEmpty()) {
      return gap.isEmpty() ? '-' : ' ';
    }
    char first = marks.charAt(0);
    return switch (first) {
      case '、', '，' -> ',';
      case '。', '．' -> '.';
      case '；' -> ';';
      case '：' -> ':';
      default -> first;
    };
  }

  private void add(Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).kind() == kind) {
      pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
    } else {
      pieces.add(new Piece(kind, text));
    }
  }
}
