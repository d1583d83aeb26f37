package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A right that people have.
 *
 * @param name {@code right.access}, or {@code right.access@eea} in a part
 * @param kind the right's id in the vocabulary
 * @param channels how to exercise it, or a gap
 * @param data the data it is about; everything where none is written
 * @param deadline within which time the handler answers, where that is said
 * @param extension by how much that can be extended
 * @param verification how the person is identified, or a gap
 * @param fee what it costs, or a gap
 * @param unless on which grounds it can be refused
 * @param where under which circumstances, in words
 * @param effect what exercising it does, in words
 */
public record Right(
    String name,
    Span span,
    List<String> part,
    Ref kind,
    Optional<Stated<List<Ref>>> channels,
    Refs data,
    Optional<Deadline> deadline,
    Optional<Deadline> extension,
    Optional<Stated<Phrase>> verification,
    Optional<Stated<Ref>> fee,
    Optional<Condition> unless,
    Optional<Phrase> where,
    Optional<Phrase> effect)
    implements Provision {
  /** Keeps its own copy of the part. */
  public Right {
    part = List.copyOf(part);
  }
}
