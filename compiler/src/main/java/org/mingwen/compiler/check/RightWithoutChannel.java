package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A right is offered without a way to exercise it. Where a law asks for it, its rule reports it.
 */
final class RightWithoutChannel implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    facts
        .policy()
        .all(Right.class)
        .filter(right -> right.channels().isEmpty())
        .filter(right -> !facts.lawAsks("right-channel", right))
        .forEach(
            right ->
                findings.accept(
                    Diagnostic.warning(
                            "right-without-channel", right.kind().span(), quoted(right.kind().id()))
                        .hint("law.right-channel", quoted(right.kind().id()))));
  }
}
