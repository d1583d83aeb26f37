package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.pins.Acceptable;

/** What changed of the facts of clauses since somebody accepted them, as pages say it. */
public final class FactSentences {
  private final ChangedFacts changed;
  private final Tongue tongue;

  /**
   * The sentences about a version.
   *
   * @param language a language of the policy, its BCP 47 tag
   */
  public FactSentences(Snapshot version, String language) {
    this.changed = new ChangedFacts(version);
    this.tongue = new Tongue(language);
  }

  /** The sentences on a clause; none where nobody can tell what its facts were. */
  public List<String> of(Acceptable clause) {
    return changed.sentences(clause, StaleUnits.NONE, tongue).stream().map(Wording::text).toList();
  }
}
