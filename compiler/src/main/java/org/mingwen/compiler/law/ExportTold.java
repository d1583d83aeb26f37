package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.List;
import org.mingwen.compiler.model.Crossing;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;

/**
 * What is told of an export. Parameters: facts of {@link #says}; with {@code exempt} first, only of
 * exports for which a mechanism is claimed that frees them of any.
 */
final class ExportTold implements Requirement {
  private static final String EXEMPT = "cn-exempt-";

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    boolean exempt = parameters.get(0).equals("exempt");
    Export.all(situation)
        .filter(
            export ->
                !exempt || export.mechanisms().stream().anyMatch(m -> m.id().startsWith(EXEMPT)))
        .forEach(
            export ->
                parameters.stream()
                    .skip(exempt ? 1 : 0)
                    .filter(fact -> !says(export, fact, situation))
                    .forEach(
                        fact ->
                            breaches.found(
                                export.practice().span().firstWord(),
                                quoted(export.practice().name()),
                                word("told." + fact))));
  }

  private static boolean says(Export export, String fact, Situation situation) {
    Practice practice = export.practice();
    return switch (fact) {
      case "importer" -> practice.importer().isPresent();
      case "importer-contact" ->
          practice.importer().filter(stated -> !stated.isGap()).isEmpty()
              || export.importer().flatMap(Party::contact).isPresent();
      case "exercise" -> practice.crossing().flatMap(Crossing::exercise).isPresent();
      case "copy" ->
          practice.crossing().flatMap(Crossing::exercise).isPresent() || isAdequate(export);
      case "purpose" -> !practice.scope().purposes().isEmpty();
      case "items" -> !practice.scope().data().isAny();
      case "separate-consent" ->
          Practised.bases(situation, practice).stream()
              .noneMatch(basis -> basis.id().equals("consent"));
      default -> throw new IllegalStateException("nobody tells " + fact);
    };
  }

  /** An adequacy decision is public; there is nothing to ask a copy of. */
  private static boolean isAdequate(Export export) {
    return export.isGap()
        || export.mechanisms().stream()
            .anyMatch(m -> m.id().equals("eu-adequacy") || m.id().equals("eu-us-dpf"));
  }
}
