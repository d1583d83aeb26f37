package org.mingwen.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Verb;

/** What promises rule out, and the refusal of minors. */
final class Forbids {
  private final Policy policy;
  private final Boxes boxes;
  private final Terms terms;
  private final List<Permit> permits;

  Forbids(Policy policy, Boxes boxes, Terms terms, List<Permit> permits) {
    this.policy = policy;
    this.boxes = boxes;
    this.terms = terms;
    this.permits = permits;
  }

  Forbid of(Promise promise) {
    Box box = boxes.of(boxes.forbidden(promise.verb()), promise.scope());
    List<Omission> exceptions = new ArrayList<>();
    for (Exemption exemption : promise.exemptions()) {
      box(exemption, promise)
          .ifPresent(
              out ->
                  exceptions.add(
                      new Omission(
                          out,
                          exemption.jurisdictions(),
                          boxes.writtenOut(exemption.condition()))));
    }
    if (promise.verb() == Verb.REUSE) {
      exceptions.addAll(firstUses(box));
    }
    return new Forbid(
        promise.name(),
        promise.name(),
        box,
        promise.part(),
        boxes.writtenOut(promise.condition()),
        promise.knowingly(),
        exceptions);
  }

  /**
   * Persons of an age are not admitted: nothing is knowingly collected from them, and what was is
   * erased. Nothing where the policy does not say which age.
   */
  Optional<Forbid> of(Minors minors) {
    return Ages.of(minors)
        .filter(ages -> minors.refused())
        .map(
            ages ->
                new Forbid(
                    minors.name(),
                    minors.name(),
                    new Box(Map.of(Dimension.OPERATION, Extent.of(List.of("collect")))),
                    minors.part(),
                    ages,
                    true,
                    List.of()));
  }

  /** What is left out; nothing where a statement is named that is no practice. */
  private Optional<Box> box(Exemption exemption, Promise promise) {
    if (exemption.practice().isEmpty()) {
      return Optional.of(boxes.of(boxes.forbidden(promise.verb()), exemption.scope()));
    }
    return exemption
        .practice()
        .flatMap(ref -> policy.statement(ref.id()))
        .filter(Practice.class::isInstance)
        .map(practice -> boxes.ofNamed((Practice) practice));
  }

  /** Reusing is using beyond what data was collected for: what other statements permit is not. */
  private List<Omission> firstUses(Box promised) {
    Extent apply = Extent.of(List.of("apply"));
    return permits.stream()
        .filter(permit -> !isReuse(permit))
        .filter(permit -> permit.box().overlaps(promised, terms))
        .map(
            permit ->
                new Omission(
                    permit.box().with(Dimension.OPERATION, apply),
                    List.copyOf(permit.holds().keySet()),
                    Condition.TRUE))
        .toList();
  }

  private boolean isReuse(Permit permit) {
    return policy
        .statement(permit.statement())
        .filter(s -> s instanceof Practice practice && practice.verb() == Verb.REUSE)
        .isPresent();
  }
}
