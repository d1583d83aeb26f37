package org.mingwen.compiler.diff.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of two texts, by the words it begins with and those after its end: the same in both, or
 * changed, where either side can be empty.
 */
record Edit(boolean same, int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
  static Edit same(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
    return new Edit(true, beforeStart, beforeEnd, afterStart, afterEnd);
  }

  static Edit changed(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
    return new Edit(false, beforeStart, beforeEnd, afterStart, afterEnd);
  }

  /** The same edit, seen from the later text. */
  Edit reversed() {
    return new Edit(same, afterStart, afterEnd, beforeStart, beforeEnd);
  }

  boolean isEmpty() {
    return beforeStart == beforeEnd && afterStart == afterEnd;
  }

  boolean isReplacement() {
    return beforeStart < beforeEnd && afterStart < afterEnd;
  }

  /** The edits in order with neighbours of one kind made one, and without empty ones. */
  static List<Edit> joined(List<Edit> edits) {
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : edits) {
      int last = joined.size() - 1;
      if (edit.isEmpty()) {
        continue;
      }
      if (last >= 0 && joined.get(last).same == edit.same) {
        Edit to = joined.get(last);
        joined.set(
            last,
            new Edit(edit.same, to.beforeStart, edit.beforeEnd, to.afterStart, edit.afterEnd));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }
}
