package org.mingwen.compiler.backend.site;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingwen.compiler.meaning.Forbid;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.meaning.Overlap;
import org.mingwen.compiler.meaning.Permit;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * The promises that narrow what a practice or a cookie permits. Readers see them beside it, for it
 * permits less than it says.
 */
final class Narrowings {
  private final Map<String, Set<Promise>> promises = new TreeMap<>();

  Narrowings(PublishedPolicy published) {
    Meaning meaning = published.meaning();
    for (Forbid forbid : meaning.forbids()) {
      for (Permit permit : meaning.permits()) {
        Optional<Overlap> overlap = Overlap.of(forbid, permit, meaning.terms());
        if (overlap.isPresent() && overlap.get().isNarrower(meaning.terms())) {
          published
              .policy()
              .statement(forbid.statement())
              .filter(Promise.class::isInstance)
              .ifPresent(promise -> add(permit.statement(), (Promise) promise));
        }
      }
    }
  }

  private void add(String statement, Promise promise) {
    promises.computeIfAbsent(statement, name -> new LinkedHashSet<>()).add(promise);
  }

  /** The promises that narrow what a statement permits, in the order of their rules. */
  Set<Promise> of(Statement statement) {
    return promises.getOrDefault(statement.name(), Set.of());
  }
}
