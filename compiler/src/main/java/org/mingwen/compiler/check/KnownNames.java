package org.mingwen.compiler.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.Properties;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * The names that words can speak of: what the policy declares and what the vocabulary has.
 *
 * @param statements the names of statements
 * @param paths what a placeholder can ask for, the terms of the vocabulary left aside
 * @param termsByKind the ids of data, items and purposes
 * @param topics what can follow {@code for} in a block
 */
record KnownNames(
    Set<String> statements,
    Set<String> paths,
    Map<String, Set<String>> termsByKind,
    Set<String> topics) {

  static KnownNames of(PublishedPolicy published) {
    Set<String> statements = new TreeSet<>();
    Set<String> paths = new TreeSet<>();
    Set<String> items = ids(published, ConceptKind.ITEM);
    Set<String> purposes = ids(published, ConceptKind.PURPOSE);
    Set<String> topics = new TreeSet<>();
    for (ConceptKind kind : ConceptKind.values()) {
      topics.addAll(ids(published, kind));
    }
    Set<String> groups = new TreeSet<>();
    for (Statement statement : published.policy().statements()) {
      statements.add(statement.name());
      topics.add(statement.name());
      topics.add(statement.name().substring(statement.name().indexOf('.') + 1));
      if (Properties.of(statement).contains("")) {
        paths.add(statement.name());
      }
      Properties.of(statement).stream()
          .filter(property -> !property.isEmpty())
          .forEach(property -> paths.add(statement.name() + "." + property));
      if (statement instanceof Item item) {
        items.add(item.id());
      } else if (statement instanceof Purpose purpose) {
        purposes.add(purpose.id());
      } else if (statement instanceof DataGroup group) {
        groups.add(group.id());
      }
    }
    Properties.OF_POLICY.forEach(property -> paths.add("policy." + property));
    for (BlockKind kind : BlockKind.values()) {
      paths.add(kind.word());
    }
    groups.addAll(items);
    topics.addAll(groups);
    topics.add("any");
    topics.add("party");
    return new KnownNames(
        statements, paths, Map.of("item", items, "data", groups, "purpose", purposes), topics);
  }

  private static Set<String> ids(PublishedPolicy published, ConceptKind kind) {
    Set<String> ids = new TreeSet<>();
    for (Concept concept : published.vocabulary().terms(kind).all()) {
      ids.add(concept.id());
    }
    return ids;
  }

  boolean isTerm(String kind, String id) {
    return terms(kind).contains(id);
  }

  Set<String> terms(String kind) {
    return termsByKind.getOrDefault(kind, Set.of());
  }

  boolean isTopic(String name) {
    return topics.contains(name);
  }
}
