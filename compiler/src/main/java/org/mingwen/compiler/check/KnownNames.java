package org.mingwen.compiler.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.Properties;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * The names that words can speak of: what the policy declares and what the vocabulary has. They are
 * gathered when they are first asked for, since a large policy without a mistake needs none.
 */
final class KnownNames {
  private static final Set<String> OTHER_TOPICS = Set.of("any", "party");

  private final PublishedPolicy published;
  private final Map<String, Set<String>> terms = new HashMap<>();
  private Set<String> paths;
  private Set<String> topics;

  private KnownNames(PublishedPolicy published) {
    this.published = published;
  }

  static KnownNames of(PublishedPolicy published) {
    return new KnownNames(published);
  }

  /** The names of statements. */
  Set<String> statements() {
    Set<String> statements = new TreeSet<>();
    published.policy().statements().forEach(statement -> statements.add(statement.name()));
    return statements;
  }

  /** What a placeholder can ask for, the terms of the vocabulary left aside. */
  Set<String> paths() {
    if (paths == null) {
      paths = new TreeSet<>();
      for (Statement statement : published.policy().statements()) {
        for (String property : Properties.of(statement)) {
          paths.add(property.isEmpty() ? statement.name() : statement.name() + "." + property);
        }
      }
      Properties.OF_POLICY.forEach(property -> paths.add("policy." + property));
      for (BlockKind kind : BlockKind.values()) {
        paths.add(kind.word());
      }
    }
    return paths;
  }

  /** The ids of {@code data}, {@code item} or {@code purpose}. */
  Set<String> terms(String kind) {
    return terms.computeIfAbsent(kind, this::gatherTerms);
  }

  private Set<String> gatherTerms(String kind) {
    boolean purposes = kind.equals("purpose");
    Set<String> ids = ids(purposes ? ConceptKind.PURPOSE : ConceptKind.ITEM);
    for (Statement statement : published.policy().statements()) {
      if (purposes && statement instanceof Purpose purpose) {
        ids.add(purpose.id());
      } else if (!purposes && statement instanceof Item item) {
        ids.add(item.id());
      } else if (kind.equals("data") && statement instanceof DataGroup group) {
        ids.add(group.id());
      }
    }
    return ids;
  }

  /** What can follow {@code for} in a block. */
  Set<String> topics() {
    if (topics == null) {
      topics = new TreeSet<>(OTHER_TOPICS);
      for (ConceptKind kind : ConceptKind.values()) {
        topics.addAll(ids(kind));
      }
      for (Statement statement : published.policy().statements()) {
        String name = statement.name();
        topics.add(name);
        topics.add(name.substring(name.indexOf('.') + 1));
        if (statement instanceof Officer officer) {
          topics.add(officer.role());
        }
      }
      Stream.of(Verb.values()).forEach(verb -> topics.add(verb.word()));
    }
    return topics;
  }

  private Set<String> ids(ConceptKind kind) {
    Set<String> ids = new TreeSet<>();
    for (Concept concept : published.vocabulary().terms(kind).all()) {
      ids.add(concept.id());
    }
    return ids;
  }

  boolean isTerm(String kind, String id) {
    return terms(kind).contains(id);
  }

  boolean isTopic(String name) {
    return topics().contains(name);
  }
}
