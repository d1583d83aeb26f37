package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.compiler.backend.site.page.PolicyPage.Card;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The summary at the head of a policy, made from its facts: a card for each question. */
final class Summary {
  private final Edition edition;
  private final Policy policy;
  private final Names names;
  private final PromiseCells promises;

  Summary(Edition edition) {
    this.edition = edition;
    this.policy = edition.policy();
    this.names = edition.names();
    this.promises = new PromiseCells(policy, edition.tongue(), edition.names(), edition.sayings());
  }

  /** What is collected, why, who gets it, how long, and the rights. */
  List<Card> cards() {
    return List.of(
        card("collected", collected()),
        card("used", purposes()),
        card("shared", recipients()),
        card("retention", retention()),
        card("rights", rights()));
  }

  private Card card(String kind, List<Wording> items) {
    Wording none = Names.kinded(Kind.UNKNOWN, Wording.of(edition.tongue().text("card.none")));
    return new Card(
        kind, edition.tongue().text("card." + kind), items.isEmpty() ? List.of(none) : items);
  }

  private List<Wording> collected() {
    Map<String, Wording> found = new LinkedHashMap<>();
    practices(Verb.COLLECT)
        .forEach(
            practice -> {
              for (String id : practice.scope().data().ids()) {
                found.putIfAbsent(id, linked(practice, data(id)));
              }
            });
    return List.copyOf(found.values());
  }

  private Wording data(String id) {
    return names.sensitive(id) ? Names.kinded(Kind.SENSITIVE, names.data(id)) : names.data(id);
  }

  private List<Wording> purposes() {
    Map<String, Wording> found = new LinkedHashMap<>();
    Stream.concat(practices(Verb.COLLECT), practices(Verb.USE))
        .forEach(
            practice -> {
              for (String id : practice.scope().purposes().ids()) {
                found.putIfAbsent(id, linked(practice, names.purpose(id)));
              }
            });
    return List.copyOf(found.values());
  }

  private List<Wording> recipients() {
    List<Wording> found = new ArrayList<>();
    policy
        .all(Promise.class)
        .filter(promise -> promise.verb() == Verb.SELL)
        .forEach(promise -> found.add(linked(promise, promise(promise))));
    Map<String, Wording> parties = new LinkedHashMap<>();
    policy
        .all(Practice.class)
        .filter(practice -> practice.verb().discloses())
        .forEach(
            practice -> {
              Refs recipients = practice.scope().recipients();
              for (Ref ref : recipients.refs()) {
                parties.putIfAbsent(ref.id(), linked(practice, names.recipient(ref.id())));
              }
            });
    found.addAll(parties.values());
    return found;
  }

  /** A promise in a few words; a reader must not take one with limits for one without. */
  private Wording promise(Promise promise) {
    Wording sentence = promises.sentence(promise);
    boolean limited =
        !promise.exemptions().isEmpty()
            || !promise.condition().equals(Condition.TRUE)
            || !promise.part().isEmpty()
            || !promise.scope().purposes().isEmpty()
            || !promise.scope().forms().isEmpty();
    return limited ? edition.tongue().say("card.limited", sentence) : sentence;
  }

  private List<Wording> retention() {
    return policy
        .all(Gap.class)
        .filter(gap -> gap.topic().id().equals("retention"))
        .map(gap -> linked(gap, edition.tongue().unknown()))
        .toList();
  }

  private List<Wording> rights() {
    Set<String> everywhere =
        policy
            .all(Right.class)
            .filter(right -> right.part().isEmpty())
            .map(right -> right.kind().id())
            .collect(Collectors.toSet());
    return policy
        .all(Right.class)
        .filter(right -> right.part().isEmpty() || !everywhere.contains(right.kind().id()))
        .map(right -> linked(right, right(right)))
        .toList();
  }

  private Wording right(Right right) {
    Wording kind = names.concept(ConceptKind.RIGHT, right.kind().id());
    return right.part().isEmpty()
        ? kind
        : edition.tongue().say("card.in", kind, names.jurisdictions(right.part()));
  }

  private Stream<Practice> practices(Verb verb) {
    return policy.all(Practice.class).filter(practice -> practice.verb() == verb);
  }

  private Wording linked(Statement statement, Wording wording) {
    return edition
        .publication()
        .address(statement.name())
        .map(Address::anchor)
        .map(anchor -> Names.linked("#" + anchor, wording))
        .orElse(wording);
  }
}
