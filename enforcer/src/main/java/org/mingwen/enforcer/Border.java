package org.mingwen.enforcer;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Where the data of a question goes when it leaves a jurisdiction. */
final class Border {
  private final Rules rules;
  private final Map<Integer, Integer> countries;

  Border(Rules rules) {
    this.rules = rules;
    this.countries = rules.vocabulary().countries();
  }

  /**
   * Numbers of the places outside a jurisdiction's place to which the question has to be asked as
   * export; {@link Terms#ANY} among them where the country is not known.
   */
  Set<Integer> crossed(Cell question, int home) {
    if (!question.has(Dimension.PLACE)
        || question.term(Dimension.OPERATION)
            == rules.terms(Dimension.OPERATION).number(Operations.EXPORT)) {
      return Set.of();
    }
    Set<Integer> destinations = destinations(question);
    BitSet atHome = rules.terms(Dimension.PLACE).down(home);
    destinations.removeIf(place -> place != Terms.ANY && atHome.get(place));
    return destinations;
  }

  private Set<Integer> destinations(Cell question) {
    Set<Integer> destinations = new LinkedHashSet<>();
    int place = question.term(Dimension.PLACE);
    int recipient = question.term(Dimension.RECIPIENT);
    boolean recipientKnown = false;
    if (place != Terms.ANY) {
      destinations.add(place);
    }
    if (question.has(Dimension.RECIPIENT)) {
      if (recipient == Terms.ANY) {
        destinations.addAll(countries.values());
      } else {
        recipientKnown = !countriesOf(recipient).isEmpty();
        rules.terms(Dimension.RECIPIENT).down(recipient).stream()
            .forEach(one -> destinations.addAll(countriesOf(one)));
      }
    }
    if (place == Terms.ANY && !recipientKnown) {
      destinations.add(Terms.ANY);
    }
    return destinations;
  }

  /** Its own entry, or else those of the nearest kinds above it that have one. */
  private Set<Integer> countriesOf(int recipient) {
    Set<Integer> found = new LinkedHashSet<>();
    Set<Integer> seen = new LinkedHashSet<>(Set.of(recipient));
    Deque<Integer> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      int next = open.pop();
      Integer country = countries.get(next);
      if (country != null) {
        found.add(country);
      } else {
        for (int kind : rules.terms(Dimension.RECIPIENT).parents(next)) {
          if (seen.add(kind)) {
            open.add(kind);
          }
        }
      }
    }
    return found;
  }
}
