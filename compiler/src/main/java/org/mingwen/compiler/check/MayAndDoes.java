package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Something is said to be possible ({@code may}) that another statement says is done: readers
 * cannot tell which holds. Who says that data is stored abroad says that it goes there.
 */
final class MayAndDoes implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    List<Practice> plain = facts.policy().all(Practice.class).filter(p -> !p.may()).toList();
    facts
        .policy()
        .all(Practice.class)
        .filter(Practice::may)
        .forEach(
            may ->
                plain.stream()
                    .filter(does -> saysIt(facts, may, does))
                    .findFirst()
                    .ifPresent(does -> findings.accept(finding(may, does))));
  }

  private static boolean saysIt(Facts facts, Practice may, Practice does) {
    boolean stored = may.verb() == Verb.EXPORT && does.verb() == Verb.STORE;
    return (stored || may.verb() == does.verb())
        && Facts.meet(may.part(), does.part())
        && !(stored && does.scope().places().isEmpty())
        && box(facts, does, stored)
            .contains(box(facts, may, stored), facts.published().meaning().terms());
  }

  private static Box box(Facts facts, Practice practice, boolean stored) {
    Scope scope = practice.scope();
    return new Box(
        Map.of(
            Dimension.DATA,
                scope.data().isAny() ? Extent.ANY : Extent.of(facts.items(scope.data())),
            Dimension.PURPOSE, stored ? Extent.ANY : extent(scope.purposes()),
            Dimension.RECIPIENT, extent(scope.recipients()),
            Dimension.PLACE, extent(scope.places()),
            Dimension.FORM,
                scope.forms().isEmpty()
                    ? Extent.ANY
                    : Extent.of(scope.forms().stream().map(f -> f.word()).toList())));
  }

  private static Extent extent(Refs refs) {
    return refs.isEmpty() || refs.isAny() ? Extent.ANY : Extent.of(refs.ids());
  }

  private static Diagnostic finding(Practice may, Practice does) {
    return Diagnostic.warning(
            "may-and-does", Facts.place(may), quoted(may.name()), quoted(does.name()))
        .hint("may-or-does")
        .note("said-plainly", Facts.place(does));
  }
}
