package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Ref;

/**
 * Who admits persons of the ages of a rule ({@code from=}, {@code under=}: numbers of law) offers
 * them what it names: guardian consent, rules of their own, a check of the guardian, a contact. A
 * policy that says nothing of those ages is a breach where the rule says so: always ({@code
 * silence=breach}), or where it speaks of others ({@code silence=partly}).
 */
final class MinorsGuarded implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    if (Practised.collecting(situation).findAny().isEmpty()) {
      return;
    }
    Ages ages = new Ages(situation);
    int from = settings.value("from").map(id -> LegalNumber.named(id).value()).orElse(0);
    int under = LegalNumber.named(settings.value("under").orElseThrow()).value();
    Set<Minors> admitted = new LinkedHashSet<>();
    boolean silent = false;
    for (int age : IntStream.range(from, under).filter(a -> !ages.areRefused(a)).toArray()) {
      admitted.addAll(ages.admitted(age));
      silent |= ages.admitted(age).isEmpty();
    }
    for (Minors minors : admitted) {
      settings.names().stream()
          .filter(need -> !isMet(situation, minors, need))
          .forEach(need -> found(breaches, minors, need));
    }
    List<String> silence = settings.values("silence");
    if (silent
        && (silence.contains("breach") || (silence.contains("partly") && ages.areSpokenOf()))) {
      breaches.found(
          situation.policy().header().span(),
          quoted(situation.policy().id()),
          word("need." + settings.names().get(0)));
    }
  }

  private static void found(Breaches breaches, Minors minors, String need) {
    breaches.found(minors.span().firstWord(), quoted(minors.name()), word("need." + need));
  }

  private static boolean isMet(Situation situation, Minors minors, String need) {
    return switch (need) {
      case "guardian-consent" -> isOn(situation, minors, List.of(need));
      case "own-or-guardian-consent" ->
          isOn(
              situation,
              minors,
              List.of("consent", "separate-consent", "written-consent", "guardian-consent"));
      case "child-rules" -> minors.rules().isPresent() || isDone(minors, need);
      case "child-contact" ->
          !minors.channels().isEmpty()
              || isDone(minors, "child-staff")
              || situation.all(Officer.class).anyMatch(o -> o.role().equals("officer"));
      default -> isDone(minors, need);
    };
  }

  /** Whether it rests on one of these; a marked gap is not a breach. */
  private static boolean isOn(Situation situation, Minors minors, List<String> consents) {
    List<Basis> bases = Basis.in(situation.jurisdiction(), minors.bases());
    return bases.stream()
        .anyMatch(
            basis ->
                basis.bases().isEmpty()
                    || basis.bases().stream().map(Ref::id).anyMatch(consents::contains));
  }

  private static boolean isDone(Minors minors, String safeguard) {
    return minors.safeguards().stream().anyMatch(done -> done.id().equals(safeguard));
  }
}
