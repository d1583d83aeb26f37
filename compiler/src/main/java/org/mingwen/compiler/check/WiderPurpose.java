package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Data is handed on for a purpose that is wider than, or has nothing to do with, those for which it
 * is collected or used: PIPL 6(1), GDPR 5(1)(b). Where the law itself demands the disclosure, it
 * sets the purpose too. The basic functions of a service belong together: what is collected for one
 * may be handed on for another.
 */
final class WiderPurpose implements Check {
  private static final Set<String> SET_BY_LAW =
      Set.of(
          "legal-obligation",
          "statutory-duty",
          "emergency",
          "other-law",
          "news-public-interest",
          "public-interest",
          "vital-interest",
          "national-security",
          "criminal-procedure");

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    Collected collected = Collected.of(facts);
    facts
        .policy()
        .all(Practice.class)
        .filter(practice -> practice.verb().discloses() && !isSetByLaw(practice))
        .filter(practice -> !practice.scope().data().isAny() && !isAnonymous(practice))
        .forEach(practice -> check(facts, collected, practice, findings));
  }

  private static void check(
      Facts facts, Collected collected, Practice practice, Consumer<Diagnostic> findings) {
    List<String> beyond = new ArrayList<>();
    for (String purpose : practice.scope().purposes().ids()) {
      List<String> items =
          facts.items(practice.scope().data()).stream()
              .filter(collected::has)
              .filter(item -> !isRelated(facts, collected, item, purpose))
              .toList();
      if (!items.isEmpty()) {
        beyond.add(purpose + " (" + String.join(", ", items) + ")");
      }
    }
    if (!beyond.isEmpty()) {
      findings.accept(
          Diagnostic.warning(
                  "wider-purpose",
                  Facts.place(practice),
                  quoted(practice.name()),
                  plain(String.join(", ", beyond)))
              .hint("collect-for-it"));
    }
  }

  private static boolean isRelated(Facts facts, Collected collected, String item, String purpose) {
    return purpose.equals("any")
        || facts.isWithin(Dimension.PURPOSE, purpose, List.of("legal"))
        || collected.isFor(item, purpose)
        || (isBasic(facts, purpose)
            && collected.purposesOf(item).stream().anyMatch(own -> isBasic(facts, own)));
  }

  private static boolean isBasic(Facts facts, String purpose) {
    return facts.isWithin(Dimension.PURPOSE, purpose, List.of("service-core"))
        || facts
            .policy()
            .statement("purpose." + purpose)
            .filter(Purpose.class::isInstance)
            .flatMap(own -> ((Purpose) own).function())
            .filter(Purpose.Function.BASIC::equals)
            .isPresent();
  }

  private static boolean isSetByLaw(Practice practice) {
    return practice.bases().stream()
        .flatMap(basis -> basis.bases().stream())
        .anyMatch(ref -> SET_BY_LAW.contains(ref.id()));
  }

  private static boolean isAnonymous(Practice practice) {
    return !practice.scope().forms().isEmpty()
        && practice.scope().forms().stream()
            .allMatch(form -> form == Form.ANONYMISED || form == Form.AGGREGATED);
  }
}
