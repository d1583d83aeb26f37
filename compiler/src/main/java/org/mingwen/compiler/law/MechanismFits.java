package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;

/**
 * A mechanism holds only with what belongs to it. Parameters: {@code mechanism=need}, where a need
 * is written as authors write it, {@code to us}, {@code with contract}, {@code on hr}, {@code
 * effect}; of one mechanism every need, of {@code with contract/supervision} one.
 */
final class MechanismFits implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Export.all(situation)
        .forEach(
            export ->
                export
                    .mechanisms()
                    .forEach(
                        mechanism ->
                            parameters.stream()
                                .map(parameter -> parameter.split("=", 2))
                                .filter(pair -> pair[0].equals(mechanism.id()))
                                .filter(pair -> !has(export.practice(), pair[1], situation))
                                .forEach(
                                    pair ->
                                        breaches.found(
                                            mechanism.span(),
                                            quoted(mechanism.id()),
                                            quoted(Parameters.alternatives(pair[1]).get(0))))));
  }

  private static boolean has(Practice practice, String need, Situation situation) {
    String[] words = need.split(" ", 2);
    List<String> ids = Parameters.alternatives(words[words.length - 1]);
    return switch (words[0]) {
      case "to" -> isAmong(practice.scope().places().refs(), ids);
      case "with" -> isAmong(practice.safeguards(), ids);
      case "on" -> {
        List<Ref> bases = Practised.bases(situation, practice);
        yield bases.isEmpty() || isAmong(bases, ids);
      }
      case "effect" -> practice.effect().isPresent();
      default -> throw new IllegalStateException("no mechanism needs " + need);
    };
  }

  private static boolean isAmong(List<Ref> refs, List<String> ids) {
    return refs.stream().map(Ref::id).anyMatch(ids::contains);
  }
}
