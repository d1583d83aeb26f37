package org.mingwen.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.Vocabulary;

/** What practices permit. What is only said to be possible ({@code may}) permits nothing. */
final class Permits {
  private final Policy policy;
  private final Boxes boxes;
  private final Vocabulary vocabulary;

  Permits(Policy policy, Boxes boxes, Vocabulary vocabulary) {
    this.policy = policy;
    this.boxes = boxes;
    this.vocabulary = vocabulary;
  }

  List<Permit> of(Practice practice) {
    SortedMap<String, Condition> holds = holds(practice);
    if (practice.may() || holds.isEmpty()) {
      return List.of();
    }
    if (practice.verb() == Verb.SHARE) {
      return shared(practice, holds);
    }
    List<String> operations = Boxes.permitted(practice.verb(), practice.storing());
    return List.of(permit(practice, practice.name(), operations, practice.scope(), holds));
  }

  /**
   * Sharing is entrusting to a recipient who is a processor, and providing to any other. To a kind
   * of recipients it is both: entrusting to those of them who are processors.
   */
  private List<Permit> shared(Practice practice, SortedMap<String, Condition> holds) {
    List<Ref> processors = new ArrayList<>();
    List<Ref> others = new ArrayList<>();
    for (Ref recipient : practice.scope().recipients().refs()) {
      if (boxes.isProcessor(recipient.id())) {
        processors.add(recipient);
      } else {
        others.add(recipient);
        boxes
            .processorsAmong(recipient.id())
            .forEach(id -> processors.add(new Ref(id, recipient.span())));
      }
    }
    boolean alone = processors.isEmpty() || others.isEmpty();
    List<Permit> permits = new ArrayList<>();
    shared(practice, "entrust", processors, alone, holds).ifPresent(permits::add);
    shared(practice, "provide", others, alone, holds).ifPresent(permits::add);
    return permits;
  }

  private Optional<Permit> shared(
      Practice practice,
      String operation,
      List<Ref> recipients,
      boolean alone,
      SortedMap<String, Condition> holds) {
    return recipients.isEmpty()
        ? Optional.empty()
        : Optional.of(
            permit(
                practice,
                alone ? practice.name() : practice.name() + "/" + operation,
                List.of(operation),
                to(recipients, practice.scope()),
                holds));
  }

  private static Scope to(List<Ref> recipients, Scope scope) {
    return new Scope(
        scope.data(),
        scope.purposes(),
        new Refs(recipients, scope.recipients().open()),
        scope.places(),
        scope.forms());
  }

  private Permit permit(
      Practice practice,
      String rule,
      List<String> operations,
      Scope scope,
      SortedMap<String, Condition> holds) {
    return new Permit(
        rule,
        practice.name(),
        boxes.of(operations, scope).with(Dimension.ABOUT, boxes.about(practice)),
        holds,
        practice.safeguards().stream().map(Ref::id).toList());
  }

  /**
   * Where a practice holds and under which condition. A bare {@code on} is for the jurisdictions
   * without one of their own; without a basis a practice does not hold where the law demands one,
   * nor on a basis that the law there does not know.
   */
  private SortedMap<String, Condition> holds(Practice practice) {
    SortedMap<String, Condition> holds = new TreeMap<>();
    for (Ref jurisdiction : policy.header().jurisdictions()) {
      if (practice.part().isEmpty() || practice.part().contains(jurisdiction.id())) {
        basis(practice, jurisdiction.id())
            .ifPresent(condition -> holds.put(jurisdiction.id(), whole(practice, condition)));
      }
    }
    return holds;
  }

  private Condition whole(Practice practice, Condition basis) {
    List<Condition> all = new ArrayList<>();
    all.add(basis);
    all.add(boxes.writtenOut(practice.condition()));
    if (practice.refusal().isPresent()) {
      all.add(new Condition.Not(new Condition.OptOut(practice.name())));
    }
    return Condition.all(all);
  }

  private Optional<Condition> basis(Practice practice, String jurisdiction) {
    List<Ref> bases =
        practice.basesIn(jurisdiction).stream().flatMap(b -> b.bases().stream()).toList();
    if (!demandsBasis(jurisdiction)) {
      List<Condition> all = bases.stream().map(ref -> condition(practice, ref)).toList();
      return Optional.of(all.isEmpty() ? Condition.TRUE : Condition.any(all));
    }
    List<Condition> known =
        bases.stream()
            .filter(ref -> known(ref).knownIn(jurisdiction))
            .map(ref -> condition(practice, ref))
            .toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(Condition.any(known));
  }

  private Condition condition(Practice practice, Ref basis) {
    return known(basis).isConsent()
        ? new Condition.Consent(basis.id(), practice.name())
        : Condition.TRUE;
  }

  private boolean demandsBasis(String jurisdiction) {
    return vocabulary.jurisdictions().find(jurisdiction).orElseThrow().demandsBasis();
  }

  private org.mingwen.compiler.vocabulary.Basis known(Ref basis) {
    return vocabulary.bases().find(basis.id()).orElseThrow();
  }
}
