package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which data the question "how long?" is about, for which purpose and where. Immutable; made once,
 * asked for many records, by many threads; when the enforcer takes other rules it is resolved
 * against them by itself.
 */
public final class RetentionQuestion {
  private final Asking asking;

  /** This question in the rules last asked. A race only resolves it twice. */
  private Resolved resolved;

  private RetentionQuestion(Asking asking) {
    this.asking = asking;
  }

  /** The statements that govern in one rules file of a snapshot. */
  Governing in(Snapshot snapshot, Rules rules) {
    Resolved known = resolved;
    if (known == null || known.snapshot() != snapshot) {
      known = new Resolved(snapshot, governing(snapshot.present()), governing(snapshot.next()));
      resolved = known;
    }
    return rules == snapshot.next() ? known.next() : known.present();
  }

  private Governing governing(Rules rules) {
    return rules == null ? null : Governing.of(asking, rules);
  }

  /** What is asked, for logs: {@code email phone for records in cn}. */
  @Override
  public String toString() {
    return String.join(" ", asking.data())
        + (asking.purpose() == null ? "" : " for " + asking.purpose())
        + (asking.jurisdictions().isEmpty()
            ? ""
            : " in " + String.join(" ", asking.jurisdictions()));
  }

  /**
   * The question in words.
   *
   * @param data items and groups
   * @param purpose null for any
   * @param jurisdictions empty for all
   */
  record Asking(Set<String> data, String purpose, Set<String> jurisdictions) {}

  private record Resolved(Snapshot snapshot, Governing present, Governing next) {}

  /**
   * Builds a question; not for several threads, and not for null. What is left out is any, and then
   * the statement that ends first binds. Made by {@link Enforcer#keeping(String...)}.
   */
  public static final class Builder {
    private final List<String> data;
    private final Set<String> jurisdictions = new LinkedHashSet<>();
    private String purpose;

    Builder(String... itemsOrGroups) {
      data = new ArrayList<>(List.of(itemsOrGroups));
    }

    /** The purpose for which the data is kept. */
    public Builder forPurpose(String name) {
      purpose = name;
      return this;
    }

    /** The jurisdictions whose law applies. */
    public Builder in(String... names) {
      jurisdictions.addAll(List.of(names));
      return this;
    }

    /** The question. */
    public RetentionQuestion resolve() {
      return new RetentionQuestion(
          new Asking(new LinkedHashSet<>(data), purpose, new LinkedHashSet<>(jurisdictions)));
    }
  }
}
