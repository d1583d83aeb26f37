package org.mingwen.compiler.words;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/** Reads what stands between {@code {{} and <code>}}</code>. */
final class PlaceholderParser {
  private static final int MAX_LENGTH = 300;

  private PlaceholderParser() {}

  /** The placeholder, or nothing if it is malformed. */
  static Optional<Placeholder> parse(String content, Span span) {
    if (content.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    List<String> words = List.of(ClauseId.normalized(content).strip().split("[ \t]+"));
    return switch (words.get(0)) {
      case "ref" -> reference(words, span);
      case "says" -> says(words, span);
      default -> fact(words, span);
    };
  }

  private static Optional<Placeholder> reference(List<String> words, Span span) {
    if (words.size() != 2 || !ClauseId.isValid(words.get(1))) {
      return Optional.empty();
    }
    return placeholder(span, Placeholder.Kind.REFERENCE, words.get(1), Optional.empty(), false);
  }

  private static Optional<Placeholder> says(List<String> words, Span span) {
    boolean main = words.size() == 3 && words.get(2).equals("main");
    if ((words.size() != 2 && !main) || !ClauseId.isPath(words.get(1))) {
      return Optional.empty();
    }
    return placeholder(span, Placeholder.Kind.SAYS, words.get(1), Optional.empty(), main);
  }

  private static Optional<Placeholder> fact(List<String> words, Span span) {
    boolean narrowed =
        words.size() == 3 && words.get(1).equals("for") && ClauseId.isPath(words.get(2));
    if ((words.size() != 1 && !narrowed) || !ClauseId.isPath(words.get(0))) {
      return Optional.empty();
    }
    Optional<String> name = narrowed ? Optional.of(words.get(2)) : Optional.empty();
    return placeholder(span, Placeholder.Kind.FACT, words.get(0), name, false);
  }

  private static Optional<Placeholder> placeholder(
      Span span, Placeholder.Kind kind, String path, Optional<String> narrowed, boolean main) {
    return Optional.of(new Placeholder(span, kind, path, narrowed, main));
  }
}
