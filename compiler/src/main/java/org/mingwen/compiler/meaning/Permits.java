package org.mingwen.compiler.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * What practices and cookies permit. What is only said to be possible ({@code may}) permits
 * nothing.
 */
final class Permits {
  private final Policy policy;
  private final Boxes boxes;
  private final Terms terms;
  private final Holds holds;
  private final boolean asTold;
  private final List<Exclusion> inParts;

  /**
   * @param asTold whether what permits nothing is told too: see {@link Told}
   */
  Permits(Policy policy, Boxes boxes, Terms terms, Vocabulary vocabulary, boolean asTold) {
    this.policy = policy;
    this.boxes = boxes;
    this.terms = terms;
    this.holds = new Holds(policy, vocabulary, asTold);
    this.asTold = asTold;
    this.inParts =
        policy
            .all(Exclusion.class)
            .filter(exclusion -> !asTold && !exclusion.part().isEmpty())
            .toList();
  }

  List<Permit> of(Practice practice) {
    SortedMap<String, Condition> where = where(practice);
    if (where.isEmpty()) {
      return List.of();
    }
    if (practice.verb() == Verb.SHARE) {
      return shared(practice, where);
    }
    List<String> operations = Boxes.permitted(practice.verb(), practice.storing());
    return List.of(permit(practice, practice.name(), operations, practice.scope(), where));
  }

  private SortedMap<String, Condition> where(Practice practice) {
    SortedMap<String, Condition> where = new TreeMap<>();
    if (!practice.may() || asTold) {
      where =
          holds.of(
              practice.name(),
              practice.part(),
              practice.bases(),
              boxes.writtenOut(practice.condition()),
              practice.refusal().isPresent());
    }
    if (practice.may()) {
      where.replaceAll((jurisdiction, c) -> Condition.all(List.of(Told.ONLY, c)));
    }
    return where;
  }

  /** A cookie that says which data it carries lets them be collected, stored and used. */
  Optional<Permit> of(Cookie cookie) {
    SortedMap<String, Condition> where =
        holds.of(
            cookie.name(),
            cookie.part(),
            cookie.bases(),
            Condition.TRUE,
            cookie.refusal().isPresent());
    if (where.isEmpty() || cookie.data().isEmpty()) {
      return Optional.empty();
    }
    Scope scope = new Scope(cookie.data(), cookie.purposes(), Refs.NONE, Refs.NONE, List.of());
    Box box = boxes.of(Boxes.permitted(Verb.COLLECT, true), scope);
    return Optional.of(
        new Permit(cookie.name(), cookie.name(), box, where, excluded(box, where), List.of()));
  }

  /**
   * Sharing is entrusting to a recipient who is a processor, and providing to any other. To a kind
   * of recipients it is both: entrusting to those of them who are processors.
   */
  private List<Permit> shared(Practice practice, SortedMap<String, Condition> where) {
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
    shared(practice, "entrust", processors, alone, where).ifPresent(permits::add);
    shared(practice, "provide", others, alone, where).ifPresent(permits::add);
    return permits;
  }

  private Optional<Permit> shared(
      Practice practice,
      String operation,
      List<Ref> recipients,
      boolean alone,
      SortedMap<String, Condition> where) {
    return recipients.isEmpty()
        ? Optional.empty()
        : Optional.of(
            permit(
                practice,
                alone ? practice.name() : practice.name() + "/" + operation,
                List.of(operation),
                to(recipients, practice.scope()),
                where));
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
      SortedMap<String, Condition> where) {
    Box box = boxes.of(operations, scope).with(Dimension.ABOUT, boxes.about(practice));
    return new Permit(
        rule,
        practice.name(),
        box,
        where,
        Stream.concat(
                practice.exemptions().stream().flatMap(e -> leftOut(e, box).stream()),
                excluded(box, where).stream())
            .toList(),
        practice.safeguards().stream().map(Ref::id).toList());
  }

  /** What an exception takes from a permit; nothing where a statement is named that is none. */
  private Optional<Omission> leftOut(Exemption exemption, Box permit) {
    Optional<Box> box =
        exemption.practice().isEmpty()
            ? Optional.of(elsewhere(boxes.any(exemption.scope()), permit))
            : exemption
                .practice()
                .flatMap(ref -> policy.statement(ref.id()))
                .filter(Practice.class::isInstance)
                .map(practice -> boxes.ofNamed((Practice) practice));
    return box.map(
        b -> new Omission(b, exemption.jurisdictions(), boxes.writtenOut(exemption.condition())));
  }

  /**
   * "In the US, except identity data in China" leaves identity data out of the US: a place that the
   * permit does not reach says where that data is instead.
   */
  private Box elsewhere(Box leftOut, Box permit) {
    Extent place = leftOut.in(Dimension.PLACE);
    return place.overlaps(permit.in(Dimension.PLACE), terms.of(Dimension.PLACE))
        ? leftOut
        : leftOut.with(Dimension.PLACE, Extent.ANY);
  }

  /** What one jurisdiction's part says the policy does not speak of. */
  private List<Omission> excluded(Box box, SortedMap<String, Condition> where) {
    return inParts.stream()
        .filter(exclusion -> new HashSet<>(where.keySet()).removeAll(exclusion.part()))
        .map(
            exclusion ->
                new Omission(
                    new Box(Map.of(Dimension.DATA, boxes.data(exclusion.data()))),
                    exclusion.part(),
                    Condition.TRUE))
        .filter(omission -> omission.box().overlaps(box, terms))
        .toList();
  }
}
