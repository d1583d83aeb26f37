package org.mingwen.enforcer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The consents of before that still count, as the permits of a file list them. */
final class EarlierConsents {
  private static final String FIELD = "consentFrom";
  private static final long MAX_REVISION = (1L << 53) - 1;

  private final Map<String, Set<EarlierConsent>> common = new HashMap<>();

  /** Reads what the permits of a file list; the permits themselves are read later. */
  static EarlierConsents read(List<?> permits) throws Refusal {
    EarlierConsents consents = new EarlierConsents();
    for (int i = 0; i < permits.size(); i++) {
      Fields permit = Fields.of(permits.get(i), "permits[" + i + "]");
      Set<EarlierConsent> listed = of(permit);
      Set<EarlierConsent> known =
          consents.common.putIfAbsent(permit.name("statement"), new LinkedHashSet<>(listed));
      if (known != null) {
        known.retainAll(listed);
      }
    }
    return consents;
  }

  /** Those that a permit lists; none where it has no such field. */
  static Set<EarlierConsent> of(Fields permit) throws Refusal {
    Set<EarlierConsent> listed = new LinkedHashSet<>();
    if (!permit.has(FIELD)) {
      return listed;
    }
    List<?> list = permit.list(FIELD);
    if (list.isEmpty()) {
      throw Fields.invalid(permit.path(FIELD), "must not be empty");
    }
    for (int i = 0; i < list.size(); i++) {
      Fields entry = Fields.of(list.get(i), permit.path(FIELD) + "[" + i + "]");
      listed.add(
          new EarlierConsent(entry.name("statement"), entry.number("revision", 0, MAX_REVISION)));
      entry.end();
    }
    return listed;
  }

  /** Those that every permit of a statement lists. */
  Set<EarlierConsent> common(String statement) {
    return common.getOrDefault(statement, Set.of());
  }

  /** A fact as it is asked for outside the permits of its own statement. */
  Wanted wanted(Fact fact) {
    return new Wanted(fact, fact.isConsent() ? common(fact.name()) : Set.of());
  }
}
