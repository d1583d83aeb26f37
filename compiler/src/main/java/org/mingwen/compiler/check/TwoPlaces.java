package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Data is stored in one place by one statement and elsewhere by a wider one that does not except
 * it: readers cannot tell where it is.
 */
final class TwoPlaces implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    Map<String, Map<List<String>, Practice>> byItem = new HashMap<>();
    Map<List<String>, Practice> ofAnything = new LinkedHashMap<>();
    List<Practice> all =
        facts
            .policy()
            .all(Practice.class)
            .filter(p -> p.verb() == Verb.STORE && !p.may() && !p.scope().places().isEmpty())
            .toList();
    for (Practice practice : all) {
      List<String> places = practice.scope().places().ids();
      if (practice.scope().data().isAny()) {
        ofAnything.putIfAbsent(places, practice);
      }
      for (String item : facts.items(practice.scope().data())) {
        byItem.computeIfAbsent(item, i -> new LinkedHashMap<>()).putIfAbsent(places, practice);
      }
    }
    for (Practice narrow : all) {
      for (String item : facts.items(narrow.scope().data())) {
        List<Practice> wider = new ArrayList<>(ofAnything.values());
        above(facts, item).forEach(i -> wider.addAll(byItem.getOrDefault(i, Map.of()).values()));
        var other =
            wider.stream()
                .filter(wide -> !wide.equals(narrow) && Facts.meet(wide.part(), narrow.part()))
                .filter(wide -> !isEarlierTwin(facts, narrow, wide, item, all))
                .filter(wide -> !leavesOut(facts, wide, item))
                .filter(wide -> areApart(facts, narrow, wide))
                .findFirst();
        if (other.isPresent()) {
          findings.accept(finding(narrow, other.get(), item));
          break;
        }
      }
    }
  }

  private static Set<String> above(Facts facts, String item) {
    Hierarchy kinds = facts.kinds(Dimension.DATA);
    Set<String> above = new TreeSet<>(List.of(item));
    if (kinds.contains(item)) {
      above.addAll(kinds.ancestors(item));
    }
    return above;
  }

  /** Of two that name the same item only the later one is reported. */
  private static boolean isEarlierTwin(
      Facts facts, Practice narrow, Practice wide, String item, List<Practice> all) {
    return facts.items(wide.scope().data()).contains(item)
        && all.indexOf(narrow) < all.indexOf(wide);
  }

  private static boolean leavesOut(Facts facts, Practice wide, String item) {
    return wide.exemptions().stream()
        .anyMatch(
            e ->
                e.scope().data().isEmpty()
                    || e.scope().data().isAny()
                    || facts.isWithin(Dimension.DATA, item, facts.items(e.scope().data())));
  }

  private static boolean areApart(Facts facts, Practice one, Practice other) {
    List<String> purposes = one.scope().purposes().ids();
    List<String> others = other.scope().purposes().ids();
    boolean sameUse =
        purposes.isEmpty()
            || others.isEmpty()
            || purposes.stream()
                .anyMatch(
                    p -> others.stream().anyMatch(o -> facts.areKin(Dimension.PURPOSE, p, o)));
    return sameUse
        && Collections.disjoint(one.scope().places().ids(), other.scope().places().ids());
  }

  private static Diagnostic finding(Practice narrow, Practice wide, String item) {
    return Diagnostic.warning(
            "two-places",
            Facts.place(narrow),
            plain(item),
            plain(String.join(", ", narrow.scope().places().ids())),
            plain(String.join(", ", wide.scope().places().ids())),
            quoted(wide.name()))
        .hint("except-place", quoted(wide.name()), plain(item))
        .note("other-here", Facts.place(wide));
  }
}
