package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * An audit of the processing.
 *
 * @param label what it is called, where it has a name
 * @param rhythm how often
 * @param auditors by whom
 * @param data of what; everything where none is written
 * @param audiences to whom it is reported
 */
public record Audit(
    String name,
    Span span,
    List<String> part,
    Optional<Phrase> label,
    Optional<Rhythm> rhythm,
    List<Ref> auditors,
    Refs data,
    List<Ref> audiences)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Audit {
    part = List.copyOf(part);
    auditors = List.copyOf(auditors);
    audiences = List.copyOf(audiences);
  }
}
