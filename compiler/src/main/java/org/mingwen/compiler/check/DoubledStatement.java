package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A statement says nothing that another does not say already: same verb, occasion, sources,
 * conditions and bases, and a scope wholly within the other's.
 */
final class DoubledStatement implements Check {
  private static final List<Dimension> INDEXED =
      List.of(Dimension.DATA, Dimension.PURPOSE, Dimension.RECIPIENT);

  /** A statement, and everything about it that has to be the same in its double. */
  private record Said(Provision statement, Scope scope, List<Object> manner) {}

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    Map<List<Object>, List<Said>> alike = new HashMap<>();
    facts
        .policy()
        .all(Practice.class)
        .filter(practice -> practice.exemptions().isEmpty())
        .forEach(practice -> add(alike, said(practice)));
    facts
        .policy()
        .all(Promise.class)
        .filter(promise -> promise.exemptions().isEmpty())
        .forEach(promise -> add(alike, said(promise)));
    alike.values().stream()
        .filter(group -> group.size() > 1)
        .forEach(group -> compare(facts, group, findings));
    weaker(facts, findings);
  }

  /** What is promised never to be done knowingly may be promised without that word elsewhere. */
  private static void weaker(Facts facts, Consumer<Diagnostic> findings) {
    List<Promise> promises =
        facts.policy().all(Promise.class).filter(p -> p.exemptions().isEmpty()).toList();
    for (Promise weak : promises) {
      promises.stream()
          .filter(strong -> weak.knowingly() && !strong.knowingly())
          .filter(strong -> strong.verb() == weak.verb() && strong.part().equals(weak.part()))
          .filter(strong -> strong.condition().equals(weak.condition()))
          .filter(strong -> contains(facts, said(strong), said(weak)))
          .findFirst()
          .ifPresent(strong -> findings.accept(finding(said(weak), said(strong))));
    }
  }

  private static void add(Map<List<Object>, List<Said>> alike, Said said) {
    alike.computeIfAbsent(said.manner(), manner -> new ArrayList<>()).add(said);
  }

  private static Said said(Practice practice) {
    return new Said(
        practice,
        practice.scope(),
        List.of(
            practice.verb(),
            practice.may(),
            practice.part(),
            ids(practice.sources()),
            ids(practice.origin().derivedFrom()),
            ids(practice.about()),
            practice.occasion().map(phrase -> phrase.text()),
            ids(practice.manner().methods()),
            ids(practice.safeguards()),
            practice.storing(),
            practice.condition(),
            bases(practice.bases()),
            practice.necessity().map(necessity -> necessity.required()),
            practice.refusal().isPresent()));
  }

  private static Said said(Promise promise) {
    return new Said(
        promise,
        promise.scope(),
        List.of(promise.verb(), promise.knowingly(), promise.part(), promise.condition()));
  }

  private static Set<List<Object>> bases(List<Basis> bases) {
    return bases.stream()
        .map(basis -> List.<Object>of(ids(basis.bases()), ids(basis.jurisdictions())))
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(Refs refs) {
    return new TreeSet<>(refs.ids());
  }

  private static Set<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Looks for containers only among those that name a term of the statement, or what it is a kind
   * of, or all; in the dimension in which fewest do.
   */
  private static void compare(Facts facts, List<Said> group, Consumer<Diagnostic> findings) {
    Map<Dimension, Map<String, Map<List<Object>, Said>>> by = new EnumMap<>(Dimension.class);
    IdentityHashMap<Said, Integer> places = new IdentityHashMap<>();
    for (Said said : group) {
      places.put(said, places.size());
      for (Dimension dimension : INDEXED) {
        Map<String, Map<List<Object>, Said>> byTerm =
            by.computeIfAbsent(dimension, d -> new HashMap<>());
        for (String term : named(facts, said, dimension)) {
          byTerm.computeIfAbsent(term, t -> new LinkedHashMap<>()).putIfAbsent(key(said), said);
        }
      }
    }
    for (Said said : group) {
      INDEXED.stream()
          .map(dimension -> candidates(facts, said, dimension, by.get(dimension)))
          .min(Comparator.comparingInt(maps -> maps.stream().mapToInt(Map::size).sum()))
          .flatMap(
              candidates ->
                  candidates.stream()
                      .flatMap(map -> map.values().stream())
                      .filter(other -> !places.get(other).equals(places.get(said)))
                      .filter(other -> contains(facts, other, said))
                      .filter(
                          other ->
                              !contains(facts, said, other) || places.get(other) < places.get(said))
                      .findFirst())
          .ifPresent(other -> findings.accept(finding(said, other)));
    }
  }

  private static List<Map<List<Object>, Said>> candidates(
      Facts facts, Said said, Dimension dimension, Map<String, Map<List<Object>, Said>> byTerm) {
    return named(facts, said, dimension).stream()
        .findFirst()
        .map(
            term ->
                above(facts, dimension, term).stream()
                    .map(t -> byTerm.getOrDefault(t, Map.of()))
                    .toList())
        .orElse(List.of());
  }

  private static Set<String> named(Facts facts, Said said, Dimension dimension) {
    Scope scope = said.scope();
    return switch (dimension) {
      case DATA -> names(facts, scope.data());
      case PURPOSE -> named(scope.purposes());
      default -> named(scope.recipients());
    };
  }

  private static List<Object> key(Said said) {
    Scope scope = said.scope();
    return List.of(
        ids(scope.data()),
        ids(scope.purposes()),
        ids(scope.recipients()),
        ids(scope.places()),
        scope.forms());
  }

  private static Set<String> names(Facts facts, Refs data) {
    return data.isEmpty() || data.isAny() ? Set.of(Refs.ANY) : facts.items(data);
  }

  private static Set<String> above(Facts facts, Dimension dimension, String item) {
    Hierarchy kinds = facts.kinds(dimension);
    Set<String> above = new TreeSet<>(List.of(item, Refs.ANY));
    if (kinds.contains(item)) {
      above.addAll(kinds.ancestors(item));
    }
    return above;
  }

  private static boolean contains(Facts facts, Said wide, Said narrow) {
    Scope outer = wide.scope();
    Scope inner = narrow.scope();
    return contains(facts, Dimension.DATA, names(facts, outer.data()), names(facts, inner.data()))
        && contains(facts, Dimension.PURPOSE, named(outer.purposes()), named(inner.purposes()))
        && contains(
            facts, Dimension.RECIPIENT, named(outer.recipients()), named(inner.recipients()))
        && contains(facts, Dimension.PLACE, named(outer.places()), named(inner.places()))
        && (outer.forms().isEmpty() || outer.forms().equals(inner.forms()));
  }

  private static Set<String> named(Refs refs) {
    return refs.isEmpty() || refs.isAny() ? Set.of(Refs.ANY) : ids(refs);
  }

  private static boolean contains(
      Facts facts, Dimension dimension, Set<String> wide, Set<String> narrow) {
    return wide.contains(Refs.ANY)
        || narrow.stream()
            .allMatch(term -> !term.equals(Refs.ANY) && facts.isWithin(dimension, term, wide));
  }

  private static Diagnostic finding(Said said, Said other) {
    return Diagnostic.warning(
            "doubled-statement",
            Facts.place(said.statement()),
            quoted(said.statement().name()),
            quoted(other.statement().name()))
        .hint("say-it-once")
        .note("other-here", Facts.place(other.statement()));
  }
}
