package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.List;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Practice;

/**
 * How long cookies last and who reads them is told. Parameters: items that come of cookies, so that
 * whoever collects them has some.
 */
final class CookieTold implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<Cookie> cookies = situation.all(Cookie.class).toList();
    for (Cookie cookie : cookies) {
      if (cookie.lifetime().isEmpty()) {
        breaches.found(cookie.label().span(), quoted(cookie.id()), word("told.lifetime"));
      }
      if (cookie.sources().isEmpty()) {
        breaches.found(cookie.label().span(), quoted(cookie.id()), word("told.reader"));
      }
    }
    if (cookies.isEmpty()) {
      Practised.collecting(situation)
          .filter(practice -> collects(practice, parameters, situation))
          .forEach(
              practice ->
                  breaches.found(
                      practice.span().firstWord(), quoted(practice.name()), word("told.cookies")));
    }
  }

  private static boolean collects(Practice practice, List<String> items, Situation situation) {
    return situation.policy().items(practice.scope().data()).stream().anyMatch(items::contains);
  }
}
