package org.mingwen.compiler.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * Something of the built-in vocabulary that a policy can name. Immutable; nothing in it is null.
 */
public sealed interface Concept
    permits Term, Item, Purpose, Basis, Right, Mechanism, Jurisdiction, AppType {

  /** The name by which policies speak of it; unique among concepts of its kind. */
  String id();

  /** What it is called. */
  Labels labels();

  /** The ids of what it is a kind of, sorted; empty at the top. */
  List<String> parents();

  /** Its label in a language given as a BCP 47 tag, empty where the vocabulary has none. */
  default Optional<String> label(String language) {
    return labels().in(language);
  }
}
