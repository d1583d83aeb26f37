package org.mingwen.compiler.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** The ids given so far; a second one of the same name is reported. */
final class ClauseIds {
  private final Map<String, ClauseId> given = new HashMap<>();
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
}
