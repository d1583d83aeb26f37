package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.List;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.vocabulary.Mechanism;

/** An export does not rest on a mechanism that this law has given up. */
final class MechanismValid implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Export.all(situation)
        .forEach(
            export ->
                export.mechanisms(situation).stream()
                    .filter(Mechanism::isVoid)
                    .forEach(
                        mechanism ->
                            breaches.found(
                                place(export, mechanism).span(),
                                quoted(mechanism.id()),
                                word("void." + mechanism.id()))));
  }

  private static Ref place(Export export, Mechanism mechanism) {
    return export.mechanisms().stream()
        .filter(ref -> ref.id().equals(mechanism.id()))
        .findFirst()
        .orElseThrow();
  }
}
