package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Ref;

/**
 * An item of the policy's own that is a kind of something sensitive is declared sensitive itself.
 */
final class SensitivityDeclared implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    situation
        .all(Item.class)
        .filter(item -> item.sensitive().isEmpty() && item.notPersonal().isEmpty())
        .forEach(
            item ->
                item.parents().stream()
                    .map(Ref::id)
                    .filter(kind -> Kinds.sensitive(situation, kind))
                    .findFirst()
                    .ifPresent(
                        kind ->
                            breaches.found(
                                item.span().firstWord(), quoted(item.id()), quoted(kind))));
  }
}
