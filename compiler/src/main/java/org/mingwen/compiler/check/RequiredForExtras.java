package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * People have to give data that only serves to improve products, to develop new ones or to
 * advertise. Where Chinese law forbids it, for what rests on consent and for apps, its rules report
 * it.
 */
final class RequiredForExtras implements Check {
  private static final List<String> EXTRAS = List.of("improve", "new-product", "marketing");

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    facts
        .policy()
        .all(Practice.class)
        .filter(practice -> practice.necessity().filter(Necessity::required).isPresent())
        .filter(practice -> isExtra(facts, practice) && !isReportedByLaw(facts, practice))
        .forEach(
            practice ->
                findings.accept(
                    Diagnostic.warning(
                            "required-for-extras", Facts.place(practice), quoted(practice.name()))
                        .hint("make-optional")));
  }

  private static boolean isExtra(Facts facts, Practice practice) {
    List<String> purposes = practice.scope().purposes().ids();
    return !purposes.isEmpty()
        && purposes.stream().allMatch(p -> facts.isWithin(Dimension.PURPOSE, p, EXTRAS));
  }

  private static boolean isReportedByLaw(Facts facts, Practice practice) {
    return facts.lawAsks("not-forced", practice)
        && (practice.bases().stream().anyMatch(facts::isConsent)
            || facts.policy().header().offeredAs().stream()
                .anyMatch(form -> form.id().equals("app") || form.id().equals("mini-program")));
  }
}
