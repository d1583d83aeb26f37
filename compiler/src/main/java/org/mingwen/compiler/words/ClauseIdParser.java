package org.mingwen.compiler.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.dsl.source.Span;

/** Reads what stands in <code>{#...}</code>: an id, and the ids that its clause had before. */
final class ClauseIdParser {
  private static final Pattern WAS = Pattern.compile("(\\S+)[ \\u3000]+was=(\\S+)");

  private ClauseIdParser() {}

  /** The id; empty where it is none, or one of the former ones is none. */
  static Optional<ClauseId> parse(String written, Span span) {
    Matcher was = WAS.matcher(written);
    boolean renamed = was.matches();
    String name = ClauseId.normalized(renamed ? was.group(1) : written);
    List<String> former =
        renamed
            ? Arrays.stream(was.group(2).split("[,，、]", -1)).map(ClauseId::normalized).toList()
            : List.of();
    boolean valid = ClauseId.isValid(name) && former.stream().allMatch(ClauseId::isValid);
    return valid ? Optional.of(new ClauseId(name, former, span)) : Optional.empty();
  }
}
