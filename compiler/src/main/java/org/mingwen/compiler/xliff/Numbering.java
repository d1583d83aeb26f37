package org.mingwen.compiler.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of the marks of a unit: those of the source in order; a mark of the target has the
 * number of the same one in the source, or one of its own.
 */
final class Numbering {
  private final Map<String, Markup> byNumber = new LinkedHashMap<>();
  private final List<String> source = new ArrayList<>();
  private final List<String> target = new ArrayList<>();

  private Numbering() {}

  static Numbering of(Unit unit) {
    Numbering numbering = new Numbering();
    Map<String, Deque<String>> free = new HashMap<>();
    for (Markup mark : marks(unit.source())) {
      String number = numbering.next(mark);
      numbering.source.add(number);
      free.computeIfAbsent(name(mark), key -> new ArrayDeque<>()).add(number);
    }
    for (Markup mark : marks(unit.target().orElse(List.of()))) {
      Deque<String> same = free.get(name(mark));
      numbering.target.add(same == null || same.isEmpty() ? numbering.next(mark) : same.remove());
    }
    return numbering;
  }

  private String next(Markup mark) {
    String number = Integer.toString(byNumber.size() + 1);
    byNumber.put(number, mark);
    return number;
  }

  private static String name(Markup mark) {
    return mark instanceof Markup.Pair pair ? pair.mark() : mark.source();
  }

  private static List<Markup> marks(List<Markup> markup) {
    List<Markup> marks = new ArrayList<>();
    for (Markup one : markup) {
      if (!(one instanceof Markup.Text)) {
        marks.add(one);
      }
      if (one instanceof Markup.Pair pair) {
        marks.addAll(marks(pair.content()));
      }
    }
    return marks;
  }

  /** The numbers of the marks of the source, in order. */
  List<String> source() {
    return source;
  }

  /** The numbers of the marks of the target, in order. */
  List<String> target() {
    return target;
  }

  /** The mark of that number. */
  Optional<Markup> mark(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }
}
