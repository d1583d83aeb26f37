package org.mingwen.compiler.words;

import java.util.Map;
import java.util.Optional;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * A text whose placeholders and ids are each one character of private use, which no source may
 * contain; so Markdown cannot take them apart and nobody can forge one.
 *
 * @param file the text as its author wrote it
 * @param text the text as Markdown is to see it
 * @param offsets for each char of {@code text}, and for its end, the code point of the file where
 *     it stands
 * @param placeholders the placeholders by the char in {@code text}; a malformed one is missing
 * @param ids the ids by the char in {@code text}; an invalid one is missing
 */
record CutText(
    SourceFile file,
    String text,
    Offsets offsets,
    Map<Integer, Placeholder> placeholders,
    Map<Integer, ClauseId> ids) {

  /** Stands where a placeholder stood. */
  static final char PLACEHOLDER = '\uE000';

  /** Stands where an id stood. */
  static final char ID = '\uE001';

  /** The place in the file of a stretch of {@link #text}. */
  Span span(int start, int end) {
    return file.span(offsets.at(start), Math.max(offsets.at(start), offsets.at(end)));
  }

  Optional<Placeholder> placeholder(int at) {
    return Optional.ofNullable(placeholders.get(at));
  }

  Optional<ClauseId> id(int at) {
    return Optional.ofNullable(ids.get(at));
  }

  /** Code points of the file by chars of the cut text. */
  static final class Offsets {
    private final int[] offsets;

    /** Takes the array over. */
    Offsets(int[] offsets) {
      this.offsets = offsets;
    }

    int at(int index) {
      return offsets[index];
    }
  }
}
