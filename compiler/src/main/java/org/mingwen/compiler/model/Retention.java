package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * How long data is kept, and what happens then.
 *
 * @param data what is kept
 * @param purposes for what; everything where none is written
 * @param limits what ends the period; the earliest counts
 * @param disposals what happens at the end: erase, anonymise ...
 * @param cleaning how often what is due is cleaned away
 * @param unless what keeps data longer: holds and grounds in law
 * @param told how people are told before
 * @param backups how long copies outlive the data
 * @param because the reason given, in words
 */
public record Retention(
    String name,
    Span span,
    List<String> part,
    Refs data,
    Refs purposes,
    List<Limit> limits,
    List<Ref> disposals,
    Optional<Rhythm> cleaning,
    Optional<Condition> unless,
    List<Ref> told,
    Optional<Rhythm> backups,
    Optional<Phrase> because)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Retention {
    part = List.copyOf(part);
    limits = List.copyOf(limits);
    disposals = List.copyOf(disposals);
    told = List.copyOf(told);
  }
}
