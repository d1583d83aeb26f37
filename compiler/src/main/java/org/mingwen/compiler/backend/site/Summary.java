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
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The summary at the head of a policy, made from its facts: a card for each question. */
final class Summary {
  private final Edition edition;
  private final Policy policy;
  private final Names names;
  private final Tongue tongue;
  private final Sayings sayings;
  private final Links links;
  private final PromiseCells promises;

  Summary(Edition edition) {
    this.edition = edition;
    this.policy = edition.policy();
    this.names = edition.names();
    this.tongue = edition.tongue();
    this.sayings = edition.sayings();
    this.links = edition.links();
    this.promises = new PromiseCells(policy, tongue, names, sayings);
  }

  /**
   * What is collected, why, who gets it, how long, and the rights; what machines decide, cookies
   * and minors where the policy speaks of them.
   */
  List<Card> cards() {
    List<Card> cards = new ArrayList<>();
    cards.add(card("collected", collected()));
    cards.add(card("used", purposes()));
    cards.add(card("shared", recipients()));
    cards.add(card("retention", retention()));
    spoken("automated", automated(), cards);
    spoken("cookies", cookies(), cards);
    spoken("minors", minors(), cards);
    cards.add(card("rights", rights()));
    return cards;
  }

  private void spoken(String kind, List<Wording> items, List<Card> cards) {
    if (!items.isEmpty()) {
      cards.add(card(kind, items));
    }
  }

  private Card card(String kind, List<Wording> items) {
    Wording none = Names.kinded(Kind.UNKNOWN, Wording.of(tongue.text("card.none")));
    return new Card(kind, tongue.text("card." + kind), items.isEmpty() ? List.of(none) : items);
  }

  private List<Wording> collected() {
    Map<String, Wording> found = new LinkedHashMap<>();
    practices(Verb.COLLECT)
        .forEach(
            practice -> {
              for (String id : practice.scope().data().ids()) {
                found.putIfAbsent(id, links.to(practice, data(id)));
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
                found.putIfAbsent(id, links.to(practice, names.purpose(id)));
              }
            });
    return List.copyOf(found.values());
  }

  private List<Wording> recipients() {
    List<Wording> found = new ArrayList<>();
    policy
        .all(Promise.class)
        .filter(promise -> promise.verb() == Verb.SELL)
        .forEach(promise -> found.add(links.to(promise, promise(promise))));
    Map<String, Wording> parties = new LinkedHashMap<>();
    policy
        .all(Practice.class)
        .filter(practice -> practice.verb().discloses())
        .forEach(
            practice -> {
              Refs recipients = practice.scope().recipients();
              for (Ref ref : recipients.refs()) {
                parties.putIfAbsent(ref.id(), links.to(practice, names.recipient(ref.id())));
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
    return limited ? tongue.say("card.limited", sentence) : sentence;
  }

  private List<Wording> retention() {
    return policy.statements().stream().flatMap(this::kept).toList();
  }

  private Stream<Wording> kept(Statement statement) {
    if (statement instanceof Retention retention) {
      Wording period =
          retention.limits().isEmpty()
              ? tongue.unknown()
              : sayings.periods().limits(retention.limits());
      Wording data = links.to(retention, sayings.dataOrAny(retention.data()));
      return Stream.of(in(retention.part(), tongue.say("labelled", data, period)));
    } else if (statement instanceof Gap gap && gap.topic().id().equals("retention")) {
      return Stream.of(links.to(gap, tongue.unknown()));
    }
    return Stream.empty();
  }

  private List<Wording> automated() {
    return policy
        .all(Practice.class)
        .filter(practice -> practice.verb().automates())
        .map(practice -> links.to(practice, in(practice.part(), edition.acts().of(practice))))
        .toList();
  }

  private List<Wording> cookies() {
    return policy
        .all(Cookie.class)
        .map(cookie -> links.to(cookie, in(cookie.part(), names.phrase(cookie.label()))))
        .toList();
  }

  private List<Wording> minors() {
    return policy
        .all(Minors.class)
        .map(one -> links.to(one, in(one.part(), sayings.minors(one))))
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
        .map(right -> links.to(right, right(right)))
        .toList();
  }

  private Wording right(Right right) {
    Wording kind = names.concept(ConceptKind.RIGHT, right.kind().id());
    return in(right.part(), kind);
  }

  /** What is said, with the jurisdictions for which alone it is. */
  private Wording in(List<String> part, Wording said) {
    return part.isEmpty() ? said : tongue.say("card.in", said, names.jurisdictions(part));
  }

  private Stream<Practice> practices(Verb verb) {
    return policy.all(Practice.class).filter(practice -> practice.verb() == verb);
  }
}
