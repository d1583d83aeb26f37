package org.mingwen.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * Where a permit holds and under which condition. A bare {@code on} is for the jurisdictions
 * without one of their own; without a basis a permit does not hold where the law demands one, nor
 * on a basis that the law there does not know.
 */
final class Holds {
  private static final String GUARDIAN_CONSENT = "guardian-consent";

  private final Policy policy;
  private final Vocabulary vocabulary;
  private final boolean asTold;

  Holds(Policy policy, Vocabulary vocabulary, boolean asTold) {
    this.policy = policy;
    this.vocabulary = vocabulary;
    this.asTold = asTold;
  }

  /** The conditions by jurisdiction. */
  SortedMap<String, Condition> of(
      String statement,
      List<String> part,
      List<Basis> bases,
      Condition condition,
      boolean refusable) {
    SortedMap<String, Condition> holds = new TreeMap<>();
    for (Ref jurisdiction : policy.header().jurisdictions()) {
      if (part.isEmpty() || part.contains(jurisdiction.id())) {
        basis(statement, bases, jurisdiction.id())
            .ifPresent(
                basis -> {
                  List<Condition> all = new ArrayList<>(List.of(basis, condition));
                  if (refusable) {
                    all.add(new Condition.Not(new Condition.OptOut(statement)));
                  }
                  holds.put(jurisdiction.id(), Condition.all(all));
                });
      }
    }
    return holds;
  }

  private Optional<Condition> basis(String statement, List<Basis> bases, String jurisdiction) {
    boolean demanded = vocabulary.jurisdictions().find(jurisdiction).orElseThrow().demandsBasis();
    List<Condition> enough =
        refs(bases, jurisdiction).stream()
            .filter(ref -> !demanded || known(ref).knownIn(jurisdiction))
            .map(ref -> condition(statement, ref, jurisdiction))
            .toList();
    if (enough.isEmpty()) {
      return demanded ? withoutBasis() : Optional.of(Condition.TRUE);
    }
    return Optional.of(Condition.any(enough));
  }

  private Optional<Condition> withoutBasis() {
    return asTold ? Optional.of(Told.ONLY) : Optional.empty();
  }

  private Condition condition(String statement, Ref basis, String jurisdiction) {
    if (!known(basis).isConsent()) {
      return Condition.TRUE;
    }
    Condition consent = new Condition.Consent(basis.id(), statement);
    return asTold || basis.id().equals(GUARDIAN_CONSENT)
        ? consent
        : Condition.all(List.of(consent, ofMinors(statement, jurisdiction)));
  }

  /**
   * What a consent needs besides where the person is of an age of which the policy says that a
   * guardian has to consent: the guardian's consent to the same statement. While the age is not
   * known, neither is this.
   */
  private Condition ofMinors(String statement, String jurisdiction) {
    return Condition.all(
        policy
            .all(Minors.class)
            .filter(minors -> !minors.refused())
            .filter(minors -> minors.part().isEmpty() || minors.part().contains(jurisdiction))
            .flatMap(
                minors ->
                    Ages.of(minors)
                        .map(ages -> unless(ages, minors, statement, jurisdiction))
                        .stream())
            .toList());
  }

  private Condition unless(Condition ages, Minors minors, String statement, String jurisdiction) {
    List<Condition> enough =
        refs(minors.bases(), jurisdiction).stream()
            .map(
                ref ->
                    known(ref).isConsent()
                        ? new Condition.Consent(ref.id(), statement)
                        : Condition.TRUE)
            .toList();
    if (enough.isEmpty()) {
      return Condition.TRUE;
    }
    List<Condition> either = new ArrayList<>(List.of(new Condition.Not(ages)));
    either.addAll(enough);
    return Condition.any(either);
  }

  private static List<Ref> refs(List<Basis> bases, String jurisdiction) {
    return Basis.in(jurisdiction, bases).stream().flatMap(b -> b.bases().stream()).toList();
  }

  private org.mingwen.compiler.vocabulary.Basis known(Ref basis) {
    return vocabulary.bases().find(basis.id()).orElseThrow();
  }
}
