package org.mingwen.compiler.gate;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.told;

import java.util.List;
import org.mingwen.compiler.backend.site.ChangeSentences;
import org.mingwen.compiler.diff.Change;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/** The changes of meaning since a release, as notes of a finding. */
final class WhatChanged {
  /** More than these nobody reads in the output of a build. */
  private static final int MOST = 12;

  private final Policy policy;
  private final List<Change> changes;
  private final ChangeSentences chinese;
  private final ChangeSentences english;

  WhatChanged(Snapshot now, Snapshot before, Comparison comparison) {
    this.policy = now.policy().policy();
    this.changes = comparison.changes();
    this.chinese = ChangeSentences.of(before.policy(), now.policy(), "zh-Hans");
    this.english = ChangeSentences.of(before.policy(), now.policy(), "en");
  }

  /** The finding with a note for each change where it stands now. */
  Diagnostic in(Diagnostic finding) {
    Diagnostic noted = finding;
    for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
      noted =
          noted.note("changed", place(change), told(chinese.text(change), english.text(change)));
    }
    return changes.size() <= MOST
        ? noted
        : noted.note("more-changes", policy.header().span(), plain(changes.size() - MOST));
  }

  /** What is no longer there is shown at the header. */
  private Span place(Change change) {
    return change
        .after()
        .flatMap(policy::statement)
        .map(Statement::span)
        .orElse(policy.header().span());
  }
}
