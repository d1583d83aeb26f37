package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A promise or a practice excepts a statement that reaches nothing: only practices can be excepted
 * by name.
 */
final class ExceptedStatement implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Stream.concat(
            policy.policy().all(Promise.class).map(Promise::exemptions),
            policy.policy().all(Practice.class).map(Practice::exemptions))
        .flatMap(List::stream)
        .flatMap(exemption -> exemption.practice().stream())
        .distinct()
        .filter(ref -> !isPractice(policy, ref))
        .forEach(
            ref ->
                findings.accept(
                    Diagnostic.error("excepted-statement", ref.span(), quoted(ref.id()))
                        .hint("except-practice")));
  }

  private static boolean isPractice(PublishedPolicy policy, Ref ref) {
    return policy.policy().statement(ref.id()).filter(Practice.class::isInstance).isPresent();
  }
}
