package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Crossing;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Scale;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A gap is declared of which the policy speaks in full. Only topics of which facts alone can tell
 * that nothing is missing are looked at.
 */
final class NeedlessGap implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy
        .policy()
        .all(Gap.class)
        .filter(gap -> isFilled(gap, policy.policy()))
        .forEach(
            gap ->
                findings.accept(
                    Diagnostic.warning("needless-gap", gap.topic().span(), quoted(gap.topic().id()))
                        .hint("remove-gap")));
  }

  private static boolean isFilled(Gap gap, Policy policy) {
    Scale scale = policy.header().scale();
    return switch (gap.topic().id()) {
      case "effective-date" -> policy.header().effective().isPresent();
      case "persons" -> isSaid(scale.persons());
      case "sensitive-persons" -> isSaid(scale.sensitivePersons());
      case "critical-operator" -> isSaid(scale.criticalOperator());
      case "legal-name" -> policy.handler().filter(h -> isSaid(h.legalName())).isPresent();
      case "address" -> policy.handler().filter(h -> isSaid(h.address())).isPresent();
      case "officer" -> isNamed("officer", gap, policy);
      case "representative" -> isNamed("representative", gap, policy);
      case "complaint-authority" -> isNamed("authority", gap, policy);
      case "changes" -> holds(Changes.class, gap, policy, c -> !c.channels().isEmpty());
      case "change-notice-period" -> holds(Changes.class, gap, policy, c -> c.notice().isPresent());
      case "court" -> holds(Disputes.class, gap, policy, d -> isSaid(d.court()));
      case "applicable-law" -> holds(Disputes.class, gap, policy, d -> isSaid(d.law()));
      case "disputes" ->
          holds(Disputes.class, gap, policy, d -> isSaid(d.court()) && isSaid(d.law()));
      case "rights-deadline" -> holds(Right.class, gap, policy, r -> r.deadline().isPresent());
      case "rights-verification" -> holds(Right.class, gap, policy, r -> isSaid(r.verification()));
      case "rights-fee" -> holds(Right.class, gap, policy, r -> isSaid(r.fee()));
      case "cookie-lifetimes" -> holds(Cookie.class, gap, policy, c -> isSaid(c.lifetime()));
      default -> isFilledByPractices(gap, policy);
    };
  }

  private static boolean isFilledByPractices(Gap gap, Policy policy) {
    Predicate<Practice> exports = p -> p.verb() == Verb.EXPORT;
    Predicate<Practice> automates = p -> p.verb().automates();
    return switch (gap.topic().id()) {
      case "export-mechanism" ->
          all(gap, policy, exports, p -> isSaid(p.crossing().flatMap(Crossing::mechanism)));
      case "export-importer" ->
          all(gap, policy, exports, p -> isSaid(p.crossing().flatMap(Crossing::importer)));
      case "export-rights" ->
          all(gap, policy, exports, p -> isSaid(p.crossing().flatMap(Crossing::exercise)));
      case "logic" ->
          all(gap, policy, automates, p -> p.automation().flatMap(Automation::logic).isPresent());
      case "human-review" ->
          all(gap, policy, automates, p -> isSaid(p.automation().flatMap(Automation::review)));
      default -> false;
    };
  }

  private static <T> boolean isSaid(Optional<Stated<T>> stated) {
    return stated.flatMap(Stated::value).isPresent();
  }

  private static boolean isNamed(String role, Gap gap, Policy policy) {
    return here(policy.all(Officer.class), gap)
        .anyMatch(
            officer ->
                officer.role().equals(role)
                    && isSaid(officer.legalName())
                    && (!officer.channels().isEmpty() || isSaid(officer.link())));
  }

  private static <T extends Statement> boolean holds(
      Class<T> kind, Gap gap, Policy policy, Predicate<T> filled) {
    List<T> all = here(policy.all(kind), gap).toList();
    return !all.isEmpty() && all.stream().allMatch(filled);
  }

  private static boolean all(
      Gap gap, Policy policy, Predicate<Practice> which, Predicate<Practice> filled) {
    List<Practice> all = here(policy.all(Practice.class), gap).filter(which).toList();
    return !all.isEmpty() && all.stream().allMatch(filled);
  }

  /** What holds where the gap is: a gap of the whole policy is not filled by one part. */
  private static <T extends Statement> Stream<T> here(Stream<T> statements, Gap gap) {
    return statements.filter(
        s -> s.part().isEmpty() || (!gap.part().isEmpty() && s.part().containsAll(gap.part())));
  }
}
