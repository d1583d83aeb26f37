package org.mingwen.compiler.publication;

import java.util.List;
import org.mingwen.compiler.model.Statement;

/** What a placeholder speaks of. */
public sealed interface Target {
  /**
   * A property of a statement, inline.
   *
   * @param property its name; empty for the statement's label
   */
  record Fact(Statement statement, String property) implements Target {}

  /** A property of the policy's header, inline. */
  record OfPolicy(String property) implements Target {}

  /**
   * The label of a term of the vocabulary, inline; whether it exists is not known here.
   *
   * @param kind {@code data}, {@code item} or {@code purpose}
   */
  record Term(String kind, String id) implements Target {}

  /** A block that shows these statements in their order; none where the narrowing finds none. */
  record Block(BlockKind kind, List<Statement> statements) implements Target {
    /** Keeps its own copy of the list. */
    public Block {
      statements = List.copyOf(statements);
    }
  }

  /** A clause, by its id. */
  record Clause(String id, boolean exists) implements Target {}

  /** The mark that the prose says this statement. */
  record Says(Statement statement) implements Target {}

  /** Nothing that this policy states. */
  record Nothing() implements Target {}
}
