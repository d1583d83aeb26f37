package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Right;

/** Exercising a right costs no more than the law permits ({@code allow}). */
final class RightFee implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    List<String> permitted = settings.values("allow");
    RightsNamed.in(situation, settings)
        .forEach(
            right ->
                fee(right)
                    .filter(fee -> !permitted.contains(fee.id()))
                    .forEach(
                        fee ->
                            breaches.found(
                                fee.span(), quoted(right.kind().id()), quoted(fee.id()))));
  }

  private static Stream<Ref> fee(Right right) {
    return right.fee().flatMap(fee -> fee.value()).stream();
  }
}
