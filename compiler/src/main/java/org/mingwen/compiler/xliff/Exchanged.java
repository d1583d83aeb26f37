package org.mingwen.compiler.xliff;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/** What a translator's file says, as it stands there. */
record Exchanged(List<Part> parts) {
  /** Keeps its own copy. */
  Exchanged {
    parts = List.copyOf(parts);
  }

  /** A {@code file} element. */
  record Part(String original, String source, String target, Span span, List<Entry> entries) {
    /** Keeps its own copy. */
    Part {
      entries = List.copyOf(entries);
    }
  }

  /** A {@code trans-unit} element. */
  record Entry(
      String id, boolean approved, List<Node> source, Optional<List<Node>> target, Span span) {
    /** Keeps its own copies. */
    Entry {
      source = List.copyOf(source);
      target = target.map(List::copyOf);
    }
  }

  /** What stands in a source or target. */
  sealed interface Node {
    /** Characters. */
    record Text(String text) implements Node {}

    /** A mark, by the number that the export gave it; of what is around something, that, too. */
    record Mark(String id, boolean around, List<Node> content) implements Node {
      /** Keeps its own copy. */
      public Mark {
        content = List.copyOf(content);
      }
    }
  }
}
