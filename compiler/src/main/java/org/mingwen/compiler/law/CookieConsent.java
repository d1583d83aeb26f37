package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Cookie;

/**
 * What is stored on a device, or read there, has the active consent of the person, unless the
 * service that was asked for strictly needs it. Parameters: purposes that no service needs.
 */
final class CookieConsent implements Requirement {
  private static final String TICKED = "pre-ticked";
  private static final String USED = "by-use";

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    for (Cookie cookie : situation.all(Cookie.class).toList()) {
      flaw(cookie, parameters, situation)
          .ifPresent(
              flaw ->
                  breaches.found(
                      cookie.label().span(), quoted(cookie.id()), word("cookie." + flaw)));
    }
  }

  private static Optional<String> flaw(Cookie cookie, List<String> unneeded, Situation situation) {
    if (cookie.necessary()) {
      return Optional.of("unneeded")
          .filter(flaw -> Kinds.isFor(situation, cookie.purposes(), unneeded));
    }
    List<Basis> bases = Basis.in(situation.jurisdiction(), cookie.bases());
    boolean consented =
        !bases.isEmpty()
            && bases.stream()
                .flatMap(basis -> basis.bases().stream())
                .allMatch(basis -> Kinds.isConsent(situation, basis.id()));
    if (!consented) {
      return Optional.of("unfounded");
    }
    return Optional.of("passive").filter(flaw -> isAskedPassively(cookie, situation));
  }

  private static boolean isAskedPassively(Cookie cookie, Situation situation) {
    return situation
        .all(Asking.class)
        .filter(asking -> asking.subjects().ids().contains(cookie.name()))
        .flatMap(asking -> asking.manners().stream())
        .anyMatch(manner -> manner.id().equals(TICKED) || manner.id().equals(USED));
  }
}
