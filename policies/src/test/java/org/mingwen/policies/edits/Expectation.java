package org.mingwen.policies.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.diff.ChangeClass;
import org.mingwen.compiler.diff.Consequence;

/**
 * What a comparison has to say of two versions.
 *
 * @param changeClass the class of what changed
 * @param changes every change of meaning, in any order
 * @param again the statements to ask consent again for, sorted
 * @param counts the versions in which a consent counts that is still good, by its statement
 */
record Expectation(
    ChangeClass changeClass,
    List<Said> changes,
    List<String> again,
    SortedMap<String, List<Integer>> counts) {
  Expectation {
    changes = List.copyOf(changes);
    again = again.stream().sorted().toList();
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /**
   * A change as readers are told of it.
   *
   * @param english empty where no edit says it
   */
  record Said(Consequence consequence, String chinese, String english) {
    Said in(String words) {
      return new Said(consequence, chinese, words);
    }
  }

  /** The lines of an expectation, until there are no more. */
  static final class Lines {
    private ChangeClass changeClass = ChangeClass.NONE;
    private final List<Said> changes = new ArrayList<>();
    private final List<String> again = new ArrayList<>();
    private final SortedMap<String, List<Integer>> counts = new TreeMap<>();

    /** Whether the line is part of an expectation; then it was taken. */
    boolean take(String word, String rest) {
      switch (word) {
        case "class" -> changeClass = ChangeClass.valueOf(rest.toUpperCase(Locale.ROOT));
        case "first" -> changes.add(new Said(Consequence.ASK, rest, ""));
        case "ask" -> changes.add(new Said(Consequence.ASK_AGAIN, rest, ""));
        case "notify" -> changes.add(new Said(Consequence.NOTIFY, rest, ""));
        case "nothing" -> changes.add(new Said(Consequence.NOTHING, rest, ""));
        case "en" -> changes.add(changes.remove(changes.size() - 1).in(rest));
        case "again" -> again.addAll(List.of(rest.split(", ", -1)));
        case "counts" -> {
          int end = rest.indexOf(' ');
          List<Integer> versions =
              List.of(rest.substring(end + 1).split(", ", -1)).stream()
                  .map(Integer::valueOf)
                  .toList();
          counts.put(rest.substring(0, end), versions);
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    Expectation done() {
      return new Expectation(changeClass, changes, again, counts);
    }
  }
}
