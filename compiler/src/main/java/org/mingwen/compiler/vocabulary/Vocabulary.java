package org.mingwen.compiler.vocabulary;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The terms that policies may use without declaring them. Immutable and thread-safe; nothing in it
 * is null.
 */
public final class Vocabulary {
  private final Map<ConceptKind, Terms<?>> terms;
  private final Hierarchy recipients;

  private Vocabulary(Map<ConceptKind, Terms<?>> terms) {
    this.terms = terms;
    Map<String, List<String>> kinds = new TreeMap<>();
    for (ConceptKind kind : List.of(ConceptKind.CAPACITY, ConceptKind.BUSINESS)) {
      terms.get(kind).all().forEach(concept -> kinds.put(concept.id(), concept.parents()));
    }
    this.recipients = Hierarchy.of(kinds);
  }

  /** The built-in vocabulary, read once. */
  public static Vocabulary builtIn() {
    return BuiltIn.VOCABULARY;
  }

  /**
   * This vocabulary with other terms: one that is already here is replaced.
   *
   * @param others the other terms by kind, each of the class that terms of its kind have
   * @throws IllegalArgumentException if one is of another class, a parent is not among the terms of
   *     its kind, or kinds go round in a circle
   */
  public Vocabulary with(Map<ConceptKind, ? extends Collection<? extends Concept>> others) {
    Map<ConceptKind, Terms<?>> all = new EnumMap<>(terms);
    others.forEach((kind, concepts) -> all.put(kind, terms.get(kind).with(concepts)));
    return new Vocabulary(all);
  }

  /** Items of personal data. */
  public Terms<Item> items() {
    return typed(ConceptKind.ITEM);
  }

  /** Purposes of processing. */
  public Terms<Purpose> purposes() {
    return typed(ConceptKind.PURPOSE);
  }

  /** Legal bases, and what policies give for one. */
  public Terms<Basis> bases() {
    return typed(ConceptKind.BASIS);
  }

  /** Rights of the person concerned. */
  public Terms<Right> rights() {
    return typed(ConceptKind.RIGHT);
  }

  /** Mechanisms for crossing a border. */
  public Terms<Mechanism> mechanisms() {
    return typed(ConceptKind.MECHANISM);
  }

  /** Jurisdictions. */
  public Terms<Jurisdiction> jurisdictions() {
    return typed(ConceptKind.JURISDICTION);
  }

  /** Types of apps of which the law lists what personal data is necessary. */
  public Terms<AppType> appTypes() {
    return typed(ConceptKind.APP_TYPE);
  }

  /** The concepts of any kind. */
  public Terms<? extends Concept> terms(ConceptKind kind) {
    return terms.get(kind);
  }

  /**
   * The kinds of recipients: capacities and businesses together, for a party is a kind of what it
   * does and of what it is before the law.
   */
  public Hierarchy recipients() {
    return recipients;
  }

  // The tables of these kinds hold nothing else: see Rows.
  @SuppressWarnings("unchecked")
  private <C extends Concept> Terms<C> typed(ConceptKind kind) {
    return (Terms<C>) terms.get(kind);
  }

  private static Vocabulary read() {
    Map<ConceptKind, Terms<?>> terms = new EnumMap<>(ConceptKind.class);
    for (ConceptKind kind : ConceptKind.values()) {
      List<Concept> concepts =
          Table.resource(Vocabulary.class, kind.table() + ".tsv").rows().stream()
              .map(row -> Rows.concept(kind, row))
              .toList();
      terms.put(kind, new Terms<>(concepts));
    }
    return new Vocabulary(terms);
  }

  private static final class BuiltIn {
    static final Vocabulary VOCABULARY = read();
  }
}
