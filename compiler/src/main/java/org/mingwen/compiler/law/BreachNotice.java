package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Ref;
import org.mingwen.dsl.source.Span;

/**
 * The policy says whom it tells of a leak ({@code to}) and what the notice says ({@code saying});
 * several statements count together.
 */
final class BreachNotice implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    List<Breach> notices = situation.all(Breach.class).toList();
    List<String> told =
        notices.stream().flatMap(notice -> notice.audiences().stream()).map(Ref::id).toList();
    List<String> said =
        notices.stream().flatMap(notice -> notice.contents().stream()).map(Ref::id).toList();
    List<String> missing = new ArrayList<>(settings.values("to"));
    missing.removeAll(told);
    settings.values("saying").stream().filter(word -> !said.contains(word)).forEach(missing::add);
    if (!missing.isEmpty()) {
      Span place =
          notices.isEmpty()
              ? situation.policy().header().span()
              : notices.get(0).span().firstWord();
      breaches.found(place, plain(String.join(", ", missing)));
    }
  }
}
