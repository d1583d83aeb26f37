package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A block made from facts finds none: readers would see a heading over nothing. */
final class EmptyBlock implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    KnownNames names = KnownNames.of(policy);
    policy
        .publications()
        .values()
        .forEach(
            publication ->
                publication.empty().stream()
                    // Of a name that nothing has, UnknownPlaceholder speaks.
                    .filter(block -> block.narrowed().map(names::isTopic).orElse(true))
                    .forEach(
                        block ->
                            findings.accept(
                                Diagnostic.error(
                                    "empty-block", block.span(), quoted(block.span().text())))));
  }
}
