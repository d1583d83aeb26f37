package org.mingwen.compiler.words;

import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A placeholder of the words.
 *
 * @param span from its first brace to its last
 * @param kind what it asks for
 * @param path {@code handler.name}, {@code collected}, a clause id for {@link Kind#REFERENCE}, or a
 *     statement's name for {@link Kind#SAYS}
 * @param narrowed the name after {@code for}
 * @param main whether {@code main} follows a {@code says}
 */
public record Placeholder(
    Span span, Kind kind, String path, Optional<String> narrowed, boolean main) {

  /** What a placeholder asks for. */
  public enum Kind {
    /** A fact, inline or as a block. */
    FACT,
    /** The number of a clause. */
    REFERENCE,
    /** Nothing visible: the prose here says a statement. */
    SAYS
  }

  /** The placeholder in its one canonical form, whatever spaces its author typed. */
  public String token() {
    String asked =
        switch (kind) {
          case FACT -> path + narrowed.map(name -> " for " + name).orElse("");
          case REFERENCE -> "ref " + path;
          case SAYS -> "says " + path + (main ? " main" : "");
        };
    return "{{" + asked + "}}";
  }
}
