package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.Target;

/**
 * What is collected, or handed to others, is shown as a list. Parameters: sorts of disclosures, and
 * {@code collected} ({@code collected/provided}), then what the list says: {@code table} for being
 * one at all, {@code occasion}, {@code method}.
 */
final class DisclosuresListed implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<String> names = new Parameters(parameters).names();
    Optional<Set<String>> inTables =
        situation.published().publication().map(DisclosuresListed::inTables);
    Parameters.alternatives(names.get(0)).stream()
        .flatMap(sort -> practices(situation, sort))
        .distinct()
        .forEach(
            practice ->
                names.stream()
                    .skip(1)
                    .filter(fact -> !says(practice, fact, inTables))
                    .forEach(
                        fact ->
                            breaches.found(
                                practice.span().firstWord(),
                                quoted(practice.name()),
                                word("told." + fact))));
  }

  private static Stream<Practice> practices(Situation situation, String sort) {
    return sort.equals("collected")
        ? Practised.collecting(situation)
        : Disclosure.all(situation, sort).map(Disclosure::practice);
  }

  private static boolean says(Practice practice, String fact, Optional<Set<String>> inTables) {
    return switch (fact) {
      case "table" -> inTables.map(shown -> shown.contains(practice.name())).orElse(true);
      case "occasion" -> practice.occasion().isPresent();
      case "method" -> !practice.manner().methods().isEmpty();
      default -> throw new IllegalStateException("no list says " + fact);
    };
  }

  /** The names of the statements that some block shows. */
  private static Set<String> inTables(Publication publication) {
    return publication.mentions().stream()
        .map(mention -> publication.target(mention.placeholder()))
        .filter(Target.Block.class::isInstance)
        .flatMap(target -> ((Target.Block) target).statements().stream())
        .map(Statement::name)
        .collect(Collectors.toSet());
  }
}
