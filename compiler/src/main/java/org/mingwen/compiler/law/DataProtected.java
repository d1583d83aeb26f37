package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.SortedSet;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Security;

/**
 * Data that a rule names ({@code data=}) is protected where it is collected: by one of the measures
 * that the rule names, or by any where it names none.
 */
final class DataProtected implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    List<Security> measures =
        situation.all(Security.class).filter(s -> isOf(s, settings.names())).toList();
    Practised.collecting(situation)
        .filter(Practice::storing)
        .forEach(
            practice -> {
              SortedSet<String> items =
                  Practised.items(situation, practice.scope().data(), settings.values("data"));
              items.removeIf(item -> measures.stream().anyMatch(m -> covers(situation, m, item)));
              items.stream()
                  .findFirst()
                  .ifPresent(
                      item ->
                          breaches.found(
                              practice.span().firstWord(), quoted(practice.name()), quoted(item)));
            });
  }

  private static boolean isOf(Security security, List<String> measures) {
    return measures.isEmpty()
        || security.measures().stream().anyMatch(measure -> measures.contains(measure.id()));
  }

  private static boolean covers(Situation situation, Security measure, String item) {
    return measure.data().isEmpty() || Kinds.covers(situation, measure.data(), item);
  }
}
