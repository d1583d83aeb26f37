package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.AgeBand;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What is said of minors does not fit together: the same is said of two ages that begin alike, or
 * those whose guardians are asked are not admitted at all.
 */
final class TwoAges implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    List<Minors> before = new ArrayList<>();
    policy
        .policy()
        .all(Minors.class)
        .filter(minors -> minors.ages().flatMap(Stated::value).isPresent())
        .forEach(
            minors -> {
              before.stream()
                  .filter(other -> Facts.meet(minors.part(), other.part()))
                  .forEach(other -> compare(other, minors, findings));
              before.add(minors);
            });
  }

  private static void compare(Minors one, Minors other, Consumer<Diagnostic> findings) {
    AgeBand first = ages(one);
    AgeBand second = ages(other);
    if (one.refused() != other.refused()) {
      Minors admitted = one.refused() ? other : one;
      Minors refused = one.refused() ? one : other;
      // A part may refuse those whose guardians are asked elsewhere.
      boolean onlyThere = admitted.part().isEmpty() && !refused.part().isEmpty();
      if (overlap(first, second) && !onlyThere) {
        findings.accept(
            Diagnostic.error(
                    "refused-minors",
                    Facts.place(admitted),
                    quoted(admitted.name()),
                    quoted(refused.name()))
                .hint("refuse-or-ask")
                .note("refused-here", Facts.place(refused)));
      }
    } else if (first.from().equals(second.from())
        && !first.under().equals(second.under())
        && (one.refused() || (!one.bases().isEmpty() && bases(one).equals(bases(other))))) {
      findings.accept(
          Diagnostic.error("two-ages", Facts.place(other), plain(end(first)), plain(end(second)))
              .hint("one-age")
              .note("other-here", Facts.place(one)));
    }
  }

  private static AgeBand ages(Minors minors) {
    return minors.ages().flatMap(Stated::value).orElseThrow();
  }

  private static boolean overlap(AgeBand one, AgeBand other) {
    return one.from().orElse(0) < other.under().orElse(Integer.MAX_VALUE)
        && other.from().orElse(0) < one.under().orElse(Integer.MAX_VALUE);
  }

  private static String end(AgeBand band) {
    return band.under().isPresent() ? String.valueOf(band.under().getAsInt()) : "…";
  }

  private static Set<String> bases(Minors minors) {
    return minors.bases().stream()
        .flatMap(basis -> basis.bases().stream())
        .map(ref -> ref.id())
        .collect(Collectors.toSet());
  }
}
