package org.mingwen.compiler.pins;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.canonical.CanonicalException;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.canonical.JsonTree;
import org.mingwen.compiler.canonical.MeaningReader;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Mention;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;

/**
 * The policy as it was for a clause when somebody accepted that: what the clause speaks of is as
 * its pin keeps it, everything else as it is today. So what has changed can be said in the same
 * sentences as a change from one version to another.
 *
 * @param policy the policy
 * @param statements the statements that the pin kept, by their present names
 */
public record AcceptedFacts(Policy policy, Set<String> statements) {
  private static final String SAYS = "{{says ";

  /** Keeps its own copy. */
  public AcceptedFacts {
    statements = Set.copyOf(statements);
  }

  /**
   * The policy as it was for a clause.
   *
   * @param now the policy as it is
   * @param clause a clause of it
   * @return empty where nothing was ever accepted, where the same facts were, or where they cannot
   *     be read any more
   */
  public static Optional<AcceptedFacts> of(PublishedPolicy now, Acceptable clause, Pins pins) {
    Optional<String> kept =
        clause
            .pin()
            .map(Pin::facts)
            .filter(hash -> !hash.equals(SpokenFacts.hash(clause.facts())))
            .map(hash -> pins.facts().get(hash));
    try {
      return kept.map(json -> new Reading(now, clause.id()).read(json));
    } catch (CanonicalException
        | IllegalArgumentException
        | IllegalStateException
        | NoSuchElementException
        | ClassCastException e) {
      // The page says that something has changed, and cannot say what.
      return Optional.empty();
    }
  }

  /** Reads the facts of one clause. */
  private static final class Reading {
    private final PublishedPolicy now;
    private final Policy policy;
    private final FormerNames former;
    private final Map<String, Target> targets = new HashMap<>();
    private final PhrasesByText phrases;
    private final SortedMap<String, Statement> statements = new TreeMap<>();
    private Header header;

    Reading(PublishedPolicy now, String clause) {
      this.now = now;
      this.policy = now.policy();
      this.former = FormerNames.of(now);
      this.header = policy.header();
      Publication publication = now.publication().orElseThrow();
      for (Mention mention : publication.mentions()) {
        if (mention.clause().equals(clause)) {
          Target target = publication.target(mention.placeholder());
          targets.put(SpokenFacts.key(mention), target);
        }
      }
      this.phrases = PhrasesByText.of(policy);
    }

    AcceptedFacts read(String json) {
      SortedMap<String, Object> facts = JsonTree.read(json.getBytes(StandardCharsets.UTF_8));
      if (!former.isEmpty()) {
        facts = former.back().facts(facts);
      }
      facts.forEach(
          (token, tree) -> {
            if (token.startsWith(SAYS)) {
              JsonTree.map(tree).forEach(this::statement);
            }
          });
      facts.forEach(
          (token, tree) -> {
            if (!token.startsWith(SAYS)) {
              value(targets.get(token), tree);
            }
          });
      return new AcceptedFacts(before(), statements.keySet());
    }

    private void statement(String name, Object meaning) {
      Optional<Statement> known =
          Optional.ofNullable(statements.get(name)).or(() -> policy.statement(name));
      statements.put(
          name,
          MeaningReader.statement(
              name, JsonTree.map(meaning), known, text -> phrases.near(name, text)));
    }

    /** What a placeholder said that stands in the clause no more, nobody can tell. */
    private void value(Target target, Object tree) {
      if (target instanceof Target.Fact fact) {
        Statement statement = fact.statement();
        // Of a statement that is said as a whole, its parts are known.
        Map<String, Object> meaning =
            new TreeMap<>(
                statements.containsKey(statement.name())
                    ? FactTrees.meaning(now, statements.get(statement.name()))
                    : FactTrees.meaning(now, statement));
        PropertyValues.put(meaning, statement, fact.property(), tree);
        statement(statement.name(), meaning);
      } else if (target instanceof Target.OfPolicy property) {
        Map<String, Object> meaning = new TreeMap<>(FactTrees.meaning(header));
        PropertyValues.put(meaning, header, property.property(), tree);
        header = MeaningReader.header(meaning, header, text -> phrases.near("policy", text));
      }
    }

    private Policy before() {
      List<Statement> all = new ArrayList<>();
      for (Statement statement : policy.statements()) {
        all.add(statements.getOrDefault(statement.name(), statement));
      }
      statements.forEach(
          (name, statement) -> {
            if (policy.statement(name).isEmpty()) {
              all.add(statement);
            }
          });
      return new Policy(header, all);
    }
  }
}
