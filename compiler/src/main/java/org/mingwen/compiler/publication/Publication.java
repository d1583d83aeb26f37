package org.mingwen.compiler.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.compiler.words.Words;

/**
 * Which clause of the words publishes which statement, and what each placeholder speaks of.
 *
 * <p>A statement's address is its {@code says}, else its first inline placeholder, else its first
 * row in a block. Of several {@code says} the one marked {@code main} counts.
 */
public final class Publication {
  private final Outline outline;
  private final List<Mention> mentions;
  private final Map<Placeholder, Target> targets;
  private final Map<String, Place> places;
  private final List<Statement> unpublished;
  private final List<Ambiguity> ambiguities;

  /** The places of a statement's {@code says}, of which not exactly one is {@code main}. */
  public record Ambiguity(Statement statement, List<Placeholder> says) {
    /** Keeps its own copy of the list. */
    public Ambiguity {
      says = List.copyOf(says);
    }
  }

  /** How strongly a placeholder claims to be the address; the first is the strongest. */
  private enum Claim {
    MAIN,
    SAYS,
    INLINE,
    ROW
  }

  private record Place(Claim claim, Mention mention) {}

  private Publication(Policy policy, Words words) {
    outline = Outline.of(words);
    mentions = Mention.in(words);
    targets = new HashMap<>();
    places = new LinkedHashMap<>();
    Map<String, List<Place>> said = new LinkedHashMap<>();
    Targets resolver = new Targets(policy, outline.positions().keySet());
    for (Mention mention : mentions) {
      Target target = resolver.of(mention);
      targets.put(mention.placeholder(), target);
      claim(mention, target, said);
    }
    unpublished =
        policy.statements().stream()
            .filter(Publication::needsClause)
            .filter(statement -> !places.containsKey(statement.name()))
            .toList();
    ambiguities = ambiguities(policy, said);
  }

  /**
   * Whether readers have to be shown a statement: whatever permits, forbids, obliges or informs.
   * Channels, roles, data, purposes and parties are shown by the statements that speak of them.
   */
  private static boolean needsClause(Statement statement) {
    return statement instanceof Provision
        || statement instanceof Handler
        || statement instanceof Officer
        || statement instanceof Definition;
  }

  /**
   * What these words publish of this policy.
   *
   * @param words in any of its languages; the addresses that rules cite are those of the
   *     authoritative one
   */
  public static Publication of(Policy policy, Words words) {
    return new Publication(policy, words);
  }

  private void claim(Mention mention, Target target, Map<String, List<Place>> said) {
    if (target instanceof Target.Says says) {
      Claim claim = mention.placeholder().main() ? Claim.MAIN : Claim.SAYS;
      said.computeIfAbsent(says.statement().name(), name -> new ArrayList<>())
          .add(new Place(claim, mention));
      claim(says.statement(), new Place(claim, mention));
    } else if (target instanceof Target.Fact fact) {
      claim(fact.statement(), new Place(Claim.INLINE, mention));
    } else if (target instanceof Target.Block block) {
      block.statements().forEach(shown -> claim(shown, new Place(Claim.ROW, mention)));
    }
  }

  private void claim(Statement statement, Place place) {
    places.merge(
        statement.name(), place, (old, now) -> now.claim.compareTo(old.claim) < 0 ? now : old);
  }

  private static List<Ambiguity> ambiguities(Policy policy, Map<String, List<Place>> said) {
    List<Ambiguity> found = new ArrayList<>();
    said.forEach(
        (name, places) -> {
          long main = places.stream().filter(place -> place.claim == Claim.MAIN).count();
          if (places.size() > 1 && main != 1) {
            Statement statement = policy.statement(name).orElseThrow();
            found.add(
                new Ambiguity(
                    statement, places.stream().map(place -> place.mention.placeholder()).toList()));
          }
        });
    return List.copyOf(found);
  }

  /** The words as clauses with their numbers. */
  public Outline outline() {
    return outline;
  }

  /** Every placeholder in the order of the page. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** What a placeholder of these words speaks of. */
  public Target target(Placeholder placeholder) {
    return targets.getOrDefault(placeholder, new Target.Nothing());
  }

  /** Where a reader finds the statement of that name; empty where no clause shows it. */
  public Optional<Address> address(String statement) {
    return Optional.ofNullable(places.get(statement))
        .map(place -> new Address(place.mention.clause(), Address.anchor(statement)));
  }

  /** The address of every statement that is shown, in the order of the page. */
  public Map<String, Address> addresses() {
    Map<String, Address> addresses = new LinkedHashMap<>();
    places.forEach(
        (name, place) ->
            addresses.put(name, new Address(place.mention.clause(), Address.anchor(name))));
    return Collections.unmodifiableMap(addresses);
  }

  /** Whether this placeholder is the address of that statement, and so bears its anchor. */
  public boolean anchors(Placeholder placeholder, String statement) {
    Place place = places.get(statement);
    return place != null && place.mention.placeholder().equals(placeholder);
  }

  /** The statements that need a clause and that none shows, in the order of the policy. */
  public List<Statement> unpublished() {
    return unpublished;
  }

  /** The statements said in several places of which none, or more than one, is the main one. */
  public List<Ambiguity> ambiguities() {
    return ambiguities;
  }

  /** The placeholders that speak of nothing: unknown paths, statements and clauses, in order. */
  public List<Placeholder> unknown() {
    return mentions.stream()
        .map(Mention::placeholder)
        .filter(
            placeholder ->
                target(placeholder) instanceof Target.Nothing
                    || (target(placeholder) instanceof Target.Clause clause && !clause.exists()))
        .toList();
  }

  /** The blocks that show no statement, in order. */
  public List<Placeholder> empty() {
    return mentions.stream()
        .map(Mention::placeholder)
        .filter(p -> target(p) instanceof Target.Block block && block.statements().isEmpty())
        .toList();
  }
}
