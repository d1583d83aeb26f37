package org.mingwen.compiler.words;

import java.util.List;

/** A piece of a sentence. */
public sealed interface Inline {
  /** Text, decoded: what a reader sees, not yet escaped for any output. */
  record Plain(String text) implements Inline {}

  /** Emphasis. */
  record Emphasis(List<Inline> content) implements Inline {}

  /** Strong emphasis. */
  record Strong(List<Inline> content) implements Inline {}

  /** A link to an allowed address: https, mailto, relative or a fragment; decoded. */
  record Link(String address, List<Inline> content) implements Inline {}

  /** A hard line break. */
  record LineBreak() implements Inline {}

  /** A value from the facts, a reference to a clause, or the mark that a statement is said here. */
  record Value(Placeholder placeholder) implements Inline {}
}
