package org.mingwen.compiler.followup;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mingwen.dsl.source.Span;

/** Stretches of sources, asked what lies within them; none of them may cross another. */
final class Spans {
  private final Map<String, TreeMap<Integer, Integer>> ends = new HashMap<>();

  void add(Span span) {
    if (!contains(span)) {
      ends.computeIfAbsent(span.file().path(), path -> new TreeMap<>())
          .put(span.start(), span.end());
    }
  }

  boolean isEmpty() {
    return ends.isEmpty();
  }

  /** Whether a span lies within one of these. */
  boolean contains(Span span) {
    TreeMap<Integer, Integer> inFile = ends.get(span.file().path());
    if (inFile == null) {
      return false;
    }
    Map.Entry<Integer, Integer> before = inFile.floorEntry(span.start());
    return before != null && span.end() <= before.getValue();
  }

  /** Whether one of these lies within a span. */
  boolean liesIn(Span span) {
    TreeMap<Integer, Integer> inFile = ends.get(span.file().path());
    if (inFile == null) {
      return false;
    }
    Map.Entry<Integer, Integer> first = inFile.ceilingEntry(span.start());
    return first != null && first.getValue() <= span.end();
  }
}
