package org.mingwen.compiler.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Verb;

/** What has to be so for a rule of law to apply at all, as far as a policy tells it. */
final class Circumstance {
  private static final Map<String, Circumstance> ALL = new HashMap<>();

  /** Something rests on consent. */
  static final Circumstance CONSENT =
      of(
          "consent",
          s ->
              Stream.concat(
                      s.all(Practice.class).map(p -> p.basesIn(s.jurisdiction())),
                      s.all(Cookie.class).map(c -> Basis.in(s.jurisdiction(), c.bases())))
                  .flatMap(List::stream)
                  .flatMap(basis -> basis.bases().stream())
                  .anyMatch(basis -> Kinds.isConsent(s, basis.id())));

  /** People have accounts. */
  static final Circumstance ACCOUNTS =
      of(
          "accounts",
          s ->
              forPurposes(s, "account-register", "account-manage", "login")
                  || s.all(Right.class)
                      .anyMatch(right -> right.kind().id().equals("cancel-account")));

  /** Goods or services are sold online. */
  static final Circumstance SHOP =
      of(
          "shop",
          s ->
              forPurposes(s, "order", "payment", "after-sale")
                  || s.policy()
                      .header()
                      .appType()
                      .filter(t -> t.id().endsWith("shopping"))
                      .isPresent());

  /** The service is an app or a mini-program. */
  static final Circumstance APP =
      of(
          "app",
          s ->
              s.policy().header().offeredAs().stream()
                  .anyMatch(form -> form.id().equals("app") || form.id().endsWith("-program")));

  /** What people see is chosen by what is known of them. */
  static final Circumstance PERSONALISED =
      of("personalised", s -> Personalisation.of(s).findAny().isPresent());

  /** A machine decides or judges. */
  static final Circumstance AUTOMATED =
      of("automated", s -> s.all(Practice.class).anyMatch(practice -> practice.verb().automates()));

  /** A machine decides with a major effect on the person. */
  static final Circumstance MAJOR =
      of(
          "major",
          s ->
              s.all(Practice.class)
                  .flatMap(practice -> practice.automation().stream())
                  .anyMatch(automation -> automation.major()));

  /** Data of minors is processed. */
  static final Circumstance MINORS =
      of("minors", s -> s.all(Minors.class).anyMatch(minors -> !minors.refused()));

  /** Images or templates of faces are processed. */
  static final Circumstance FACE = of("face", s -> ofItems(s, "face-image", "face-feature"));

  /** Biometric data is processed. */
  static final Circumstance BIOMETRIC = of("biometric", s -> ofItems(s, "biometric"));

  /** Data is sold, or shared for advertising, as the law of California understands it. */
  static final Circumstance SOLD = of("sold", Sale::happens);

  /** Data is shared for advertising. */
  static final Circumstance ADVERTISED = of("advertised", Sale::isAdvertising);

  /** Sensitive data is used for more than the service that was asked for. */
  static final Circumstance EXCEEDED = of("exceeded", Sale::exceedsService);

  /** The service is offered on the internet. */
  static final Circumstance ONLINE =
      of(
          "online",
          s ->
              s.policy().header().offeredAs().stream()
                  .anyMatch(form -> form.id().equals("website") || form.id().equals("app")));

  /** Tags of people are made or used. */
  static final Circumstance TAGS = of("tags", s -> ofItems(s, "user-tag"));

  /** Data is handed to others. */
  static final Circumstance DISCLOSED =
      of("disclosed", s -> s.all(Practice.class).anyMatch(practice -> practice.verb().discloses()));

  /** Data leaves the country. */
  static final Circumstance EXPORTED =
      of(
          "exported",
          s -> s.all(Practice.class).anyMatch(practice -> practice.verb() == Verb.EXPORT));

  /** Sensitive data is processed. */
  static final Circumstance SENSITIVE =
      of(
          "sensitive",
          s ->
              items(s)
                  .anyMatch(
                      data ->
                          s.policy().items(data).stream().anyMatch(i -> Kinds.sensitive(s, i))));

  private final Predicate<Situation> predicate;

  private Circumstance(Predicate<Situation> predicate) {
    this.predicate = predicate;
  }

  private static Circumstance of(String name, Predicate<Situation> predicate) {
    Circumstance circumstance = new Circumstance(predicate);
    ALL.put(name, circumstance);
    return circumstance;
  }

  /** The circumstance of that name, which exists. */
  static Circumstance of(String name) {
    Circumstance circumstance = ALL.get(name);
    if (circumstance == null) {
      throw new IllegalStateException("there is no circumstance " + name);
    }
    return circumstance;
  }

  /** Whether the policy tells that it is so. */
  boolean arises(Situation situation) {
    return predicate.test(situation);
  }

  private static boolean forPurposes(Situation s, String... kinds) {
    return s.all(Practice.class)
        .anyMatch(practice -> Kinds.isFor(s, practice.scope().purposes(), List.of(kinds)));
  }

  private static boolean ofItems(Situation s, String... kinds) {
    return items(s)
        .flatMap(data -> s.policy().items(data).stream())
        .anyMatch(item -> Stream.of(kinds).anyMatch(kind -> Kinds.isItem(s, item, kind)));
  }

  private static Stream<Refs> items(Situation s) {
    return s.all(Practice.class).map(practice -> practice.scope().data());
  }
}
