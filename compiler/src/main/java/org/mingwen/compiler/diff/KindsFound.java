package org.mingwen.compiler.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Dimension;

/**
 * Gathers kinds that came under a term of a statement, or left it: each once for all statements.
 */
final class KindsFound {
  private final Both both;
  private final Map<Key, Ways> found = new LinkedHashMap<>();

  private record Key(Side side, Dimension dimension, String term) {}

  private static final class Ways {
    final SortedSet<String> parents = new TreeSet<>();
    final SortedSet<String> wider = new TreeSet<>();
    boolean broadens;
    boolean narrows;
    final SortedSet<String> statements = new TreeSet<>();
  }

  KindsFound(Both both) {
    this.both = both;
  }

  /**
   * A term that a statement reaches on one side, for it is a kind of others that it reaches on
   * both.
   *
   * @param parents what it is a kind of there
   */
  void add(
      Side side, Dimension dimension, String term, SortedSet<String> parents, Shape statement) {
    Ways ways = found.computeIfAbsent(new Key(side, dimension, term), key -> new Ways());
    ways.parents.addAll(parents);
    // more permitted broadens, more promised narrows; on the earlier side it is what there was
    boolean more = (side == Side.AFTER) != statement.promise();
    ways.broadens |= more;
    ways.narrows |= !more;
    ways.statements.add(statement.name());
    if (side == Side.AFTER && more) {
      ways.wider.add(statement.name());
    }
  }

  /**
   * Adds them all.
   *
   * @param again the statements for which consent has to be asked again
   */
  void into(Found changes, Set<String> again) {
    found.forEach(
        (key, ways) -> {
          Effect effect =
              ways.broadens && ways.narrows
                  ? Effect.MIXED
                  : ways.broadens ? Effect.BROADENS : Effect.NARROWS;
          String declared = Space.declared(key.dimension(), key.term());
          boolean own = both.policy(key.side()).statement(declared).isPresent();
          Optional<String> name = Optional.of(own ? declared : ways.statements.first());
          Optional<String> across =
              both.across(key.side(), name.orElseThrow()).stream().findFirst();
          changes.add(
              new Change(
                  key.side() == Side.AFTER ? ChangeKind.KIND_ADDED : ChangeKind.KIND_REMOVED,
                  effect,
                  key.side() == Side.AFTER ? across : name,
                  key.side() == Side.AFTER ? name : across,
                  List.of(
                      Operands.terms(key.dimension(), key.side(), List.of(key.term())),
                      Operands.terms(key.dimension(), key.side(), List.copyOf(ways.parents))),
                  Collections.disjoint(ways.wider, again)
                      ? Found.consequence(effect)
                      : Consequence.ASK_AGAIN));
        });
  }
}
