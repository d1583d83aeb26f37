package org.mingwen.compiler.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** The ids given so far, and the former ones; a second one of the same name is reported. */
final class ClauseIds {
  private final Map<String, ClauseId> given = new LinkedHashMap<>();
  private final List<Diagnostic> findings;

  ClauseIds(List<Diagnostic> findings) {
    this.findings = findings;
  }

  /** The name of an id, which is given by this. */
  Optional<String> give(Optional<ClauseId> id) {
    id.ifPresent(this::give);
    return id.map(ClauseId::name);
  }

  private void give(ClauseId id) {
    ClauseId first = given.putIfAbsent(id.name(), id);
    if (first != null) {
      findings.add(
          Diagnostic.error("duplicate-id", id.span(), Argument.quoted(id.name()))
              .note("first-given", first.span()));
    }
  }

  /**
   * The former ids of clauses by their present ones, when all have been given. An id that is still
   * used is nobody's former one, unless its clause was split, or is now called something else.
   */
  Map<String, List<String>> former() {
    Map<String, Integer> heirs = new HashMap<>();
    given
        .values()
        .forEach(id -> Set.copyOf(id.former()).forEach(old -> heirs.merge(old, 1, Integer::sum)));
    Map<String, List<String>> former = new LinkedHashMap<>();
    for (ClauseId id : given.values()) {
      Set<String> olds = new TreeSet<>(id.former());
      olds.forEach(old -> check(id, old, heirs.get(old) > 1));
      if (!olds.isEmpty()) {
        former.put(id.name(), List.copyOf(olds));
      }
    }
    return former;
  }

  private void check(ClauseId id, String old, boolean split) {
    ClauseId present = given.get(old);
    if (split || present == null) {
      return;
    }
    if (present.equals(id)) {
      findings.add(
          Diagnostic.error("own-former-name", id.span(), Argument.quoted(old))
              .hint("take-out", Argument.quoted("was=" + old)));
    } else if (present.former().isEmpty()) {
      findings.add(
          Diagnostic.error("former-name-in-use", id.span(), Argument.quoted(old))
              .hint("was-of-split-clause", Argument.quoted("was=" + old))
              .note("first-given", present.span()));
    }
  }
}
