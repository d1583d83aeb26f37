package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Keep;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Two statements say how long the same data is kept for the same purpose, neither is narrower than
 * the other, and they differ.
 */
final class TwoPeriods implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Meaning meaning = policy.meaning();
    Map<String, List<Keep>> byItem = new HashMap<>();
    List<Keep> ofAnything = new ArrayList<>();
    for (Keep keep : meaning.keeps()) {
      keep.box()
          .in(Dimension.DATA)
          .terms()
          .ifPresentOrElse(
              terms ->
                  terms.forEach(t -> byItem.computeIfAbsent(t, k -> new ArrayList<>()).add(keep)),
              () -> ofAnything.add(keep));
    }
    Set<String> items = new TreeSet<>(byItem.keySet());
    policy.policy().all(Item.class).map(Item::id).forEach(items::add);
    Hierarchy kinds = meaning.terms().of(Dimension.DATA);
    Set<List<String>> reported = new HashSet<>();
    for (String item : items) {
      Set<Keep> about = new HashSet<>(ofAnything);
      up(kinds, item).forEach(above -> about.addAll(byItem.getOrDefault(above, List.of())));
      if (about.size() > 1) {
        compare(policy, item, about, reported, findings);
      }
    }
    if (ofAnything.size() > 1) {
      compare(policy, "", new HashSet<>(ofAnything), reported, findings);
    }
  }

  private static Set<String> up(Hierarchy kinds, String item) {
    Set<String> up = new TreeSet<>(Set.of(item));
    if (kinds.contains(item)) {
      up.addAll(kinds.ancestors(item));
    }
    return up;
  }

  private static void compare(
      PublishedPolicy policy,
      String item,
      Set<Keep> about,
      Set<List<String>> reported,
      Consumer<Diagnostic> findings) {
    Set<Optional<String>> purposes = new HashSet<>(Set.of(Optional.empty()));
    about.forEach(
        keep ->
            keep.box()
                .in(Dimension.PURPOSE)
                .terms()
                .ifPresent(terms -> terms.forEach(term -> purposes.add(Optional.of(term)))));
    for (Ref jurisdiction : policy.policy().header().jurisdictions()) {
      for (Optional<String> purpose : purposes) {
        List<Keep> governing = policy.meaning().retentionOf(item, purpose, jurisdiction.id());
        for (int i = 1; i < governing.size(); i++) {
          Keep one = governing.get(0);
          Keep other = governing.get(i);
          if (differ(one, other) && reported.add(List.of(one.statement(), other.statement()))) {
            findings.accept(finding(policy, one, other));
          }
        }
      }
    }
  }

  /** Whether both end, and not by the same; what is marked as unknown contradicts nothing. */
  private static boolean differ(Keep one, Keep other) {
    return !one.ends().isEmpty()
        && !other.ends().isEmpty()
        && !new HashSet<>(one.ends()).equals(new HashSet<>(other.ends()));
  }

  private static Diagnostic finding(PublishedPolicy policy, Keep one, Keep other) {
    Facts facts = new Facts(policy);
    return Diagnostic.error(
            "two-periods",
            facts.place(other.statement()),
            quoted(one.statement()),
            quoted(other.statement()))
        .hint("one-period")
        .note("other-here", facts.place(one.statement()));
  }
}
