package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** Consent is said to be asked for something that rests on no consent anywhere. */
final class ConsentAsked implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    policy
        .policy()
        .all(Asking.class)
        .flatMap(asking -> asking.subjects().refs().stream())
        .filter(ref -> restsOnOther(facts, ref))
        .forEach(
            ref ->
                findings.accept(
                    Diagnostic.warning("asks-without-consent", ref.span(), quoted(ref.id()))
                        .hint("name-consent", quoted(ref.id()))
                        .note("other-here", facts.place(ref.id()))));
  }

  private static boolean restsOnOther(Facts facts, Ref ref) {
    return facts
        .policy()
        .statement(ref.id())
        .flatMap(ConsentAsked::bases)
        .filter(bases -> !bases.isEmpty() && bases.stream().noneMatch(b -> b.bases().isEmpty()))
        .filter(bases -> bases.stream().noneMatch(facts::isConsent))
        .isPresent();
  }

  private static Optional<List<Basis>> bases(Statement statement) {
    if (statement instanceof Practice practice) {
      return Optional.of(practice.bases());
    }
    return statement instanceof Cookie cookie ? Optional.of(cookie.bases()) : Optional.empty();
  }
}
