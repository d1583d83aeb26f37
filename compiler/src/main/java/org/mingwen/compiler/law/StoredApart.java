package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Verb;

/** Data of a kind that is stored is stored apart from the rest: isolation protects it. */
final class StoredApart implements Requirement {
  private static final List<String> WALLS = List.of("isolation", "biometric-separation");

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<String> kinds = new Parameters(parameters).names();
    List<Security> walls =
        situation
            .all(Security.class)
            .filter(s -> s.measures().stream().map(Ref::id).anyMatch(WALLS::contains))
            .toList();
    situation
        .all(Practice.class)
        .filter(StoredApart::stores)
        .forEach(
            practice -> {
              List<String> open =
                  situation.policy().items(practice.scope().data()).stream()
                      .filter(
                          item -> kinds.stream().anyMatch(k -> Kinds.isItem(situation, item, k)))
                      .filter(item -> walls.stream().noneMatch(w -> guards(situation, w, item)))
                      .toList();
              if (!open.isEmpty()) {
                breaches.found(
                    practice.span().firstWord(),
                    quoted(practice.name()),
                    plain(String.join(", ", open)));
              }
            });
  }

  private static boolean stores(Practice practice) {
    return practice.verb() == Verb.STORE
        || (practice.verb() == Verb.COLLECT && practice.manner().storing());
  }

  private static boolean guards(Situation situation, Security wall, String item) {
    return wall.data().isEmpty() || Kinds.covers(situation, wall.data(), item);
  }
}
