package org.mingwen.compiler.law;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Verb;

/**
 * What the law of California calls selling and sharing (Civ. Code 1798.140(ad), (ah)): giving data
 * for money, and giving it to others for advertising across contexts, with or without money.
 */
final class Sale {
  private static final String SALE = "sell-data";
  private static final List<String> ADVERTISING = List.of("ads");

  /** Uses of sensitive data that a service does not need (11 CCR 7027(m) lists those it may). */
  private static final List<String> BEYOND_SERVICE =
      List.of("marketing", "recommend", "new-product", "research", "sell-data");

  private Sale() {}

  /** Whether data is sold or shared. */
  static boolean happens(Situation situation) {
    return isAdvertising(situation)
        || Practised.in(situation)
            .anyMatch(
                practice ->
                    practice.verb() == Verb.SELL
                        || Kinds.isFor(situation, practice.scope().purposes(), List.of(SALE)));
  }

  /** Whether data is shared for advertising: handed to others, or read by their cookies. */
  static boolean isAdvertising(Situation situation) {
    return Disclosure.all(situation, "provided")
            .anyMatch(
                disclosure ->
                    disclosure.kinds().contains("ads")
                        || Kinds.isFor(
                            situation, disclosure.practice().scope().purposes(), ADVERTISING))
        || situation.all(Cookie.class).anyMatch(cookie -> isAdvertising(cookie, situation));
  }

  private static boolean isAdvertising(Cookie cookie, Situation situation) {
    return Kinds.isFor(situation, cookie.purposes(), ADVERTISING)
        && cookie.sources().ids().stream().anyMatch(id -> situation.policy().party(id).isPresent());
  }

  /** Whether sensitive data is used for more than the service that was asked for. */
  static boolean exceedsService(Situation situation) {
    return Stream.concat(
            situation.all(Practice.class).filter(p -> isBeyond(p, situation)),
            Disclosure.all(situation, "provided")
                .filter(d -> d.verb() == Verb.SELL || d.kinds().contains("ads"))
                .map(Disclosure::practice))
        .anyMatch(
            practice ->
                situation.policy().items(practice.scope().data()).stream()
                    .anyMatch(item -> Kinds.sensitive(situation, item)));
  }

  private static boolean isBeyond(Practice practice, Situation situation) {
    return Kinds.isFor(situation, practice.scope().purposes(), BEYOND_SERVICE);
  }
}
