package org.mingwen.compiler.canonical;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.compiler.vocabulary.Item;
import org.mingwen.compiler.vocabulary.Terms;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.source.Span;

/**
 * The built-in terms on which a policy relies: those that it names, whatever is a kind of them, and
 * whatever these are kinds of.
 */
public final class VocabularyTrees {
  private static final String USED = "used";
  private static final String TERMS = "terms";

  private VocabularyTrees() {}

  /** These terms with everything the vocabulary says of them, by kind and id. */
  public static SortedMap<String, Object> whole(PublishedPolicy policy) {
    SortedMap<String, Object> tree = new TreeMap<>();
    UsedTerms.of(policy)
        .forEach(
            (kind, used) -> {
              SortedMap<String, Object> terms = new TreeMap<>();
              for (Concept concept : reliedOn(policy.vocabulary().terms(kind), used)) {
                terms.put(concept.id(), TreeWriter.whole().fields(concept));
              }
              SortedMap<String, Object> part = new TreeMap<>();
              part.put(USED, List.copyOf(used));
              part.put(TERMS, terms);
              tree.put(kind.word(), part);
            });
    return tree;
  }

  /**
   * A vocabulary in which the terms of such a tree say what they said then. A term of today that
   * they do not name is no kind of one that was named.
   *
   * @param today the vocabulary of today, which fills in whatever the policy did not rely on
   * @return {@code today} itself where nothing changed since
   * @throws CanonicalException if there is no such vocabulary
   */
  public static Vocabulary read(Map<String, Object> tree, Vocabulary today, Span place) {
    TreeReader reader = new TreeReader(place);
    Map<ConceptKind, List<Concept>> other = new EnumMap<>(ConceptKind.class);
    try {
      for (Map.Entry<String, Object> entry : tree.entrySet()) {
        ConceptKind kind = kind(entry.getKey());
        Map<String, Object> part = CanonicalException.map(entry.getValue());
        List<Concept> then = new ArrayList<>();
        JsonTree.map(part, TERMS).forEach((id, term) -> then.add(concept(reader, id, term)));
        List<String> used = reader.texts(CanonicalException.present(part.get(USED), USED));
        List<Concept> joined = joined(reader, today.terms(kind), then, used);
        if (!joined.isEmpty()) {
          other.put(kind, joined);
        }
      }
      return other.isEmpty() ? today : today.with(other);
    } catch (IllegalArgumentException e) {
      throw new CanonicalException(String.valueOf(e.getMessage()));
    }
  }

  private static Concept concept(TreeReader reader, String id, Object tree) {
    Concept concept = reader.read(tree, Concept.class);
    if (!concept.id().equals(id)) {
      throw new CanonicalException(id + " is " + concept.id());
    }
    return concept;
  }

  private static ConceptKind kind(String word) {
    for (ConceptKind kind : ConceptKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new CanonicalException("no kind of terms is " + word);
  }

  /** The terms of then, and those of today that have to forget some of their parents. */
  private static List<Concept> joined(
      TreeReader reader, Terms<? extends Concept> today, List<Concept> then, List<String> used) {
    SortedMap<String, List<String>> parents = new TreeMap<>();
    then.forEach(concept -> parents.put(concept.id(), concept.parents()));
    SortedSet<String> closed = new TreeSet<>();
    Hierarchy hierarchy = Hierarchy.of(parents);
    used.forEach(id -> closed.addAll(hierarchy.down(id)));
    List<Concept> joined = new ArrayList<>(then);
    for (Concept concept : today.all()) {
      List<String> left = new ArrayList<>(concept.parents());
      if (!parents.containsKey(concept.id()) && left.removeAll(closed)) {
        Map<String, Object> tree = TreeWriter.whole().fields(concept);
        tree.put("parents", left);
        joined.add(reader.read(tree, Concept.class));
      }
    }
    joined.removeIf(concept -> today.find(concept.id()).equals(Optional.of(concept)));
    return joined;
  }

  /**
   * What bears meaning of the terms on which a policy relies: what they are kinds of, what is a
   * kind of them, where they are sensitive and what the law makes of them, and what the governing
   * text calls them; not the codes that others give them.
   *
   * @return by kind and id: {@code item email}
   */
  public static SortedMap<String, Map<String, Object>> meanings(PublishedPolicy policy) {
    SortedMap<String, Map<String, Object>> meanings = new TreeMap<>();
    UsedTerms.of(policy)
        .forEach(
            (kind, used) -> {
              for (Concept concept : reliedOn(policy.vocabulary().terms(kind), used)) {
                meanings.put(kind.word() + " " + concept.id(), meaning(policy, concept));
              }
            });
    return meanings;
  }

  private static Map<String, Object> meaning(PublishedPolicy policy, Concept concept) {
    Map<String, Object> tree = TreeWriter.whole().fields(concept);
    tree.remove("categories");
    tree.remove("dpv");
    tree.remove("labels");
    concept.label(policy.authoritative()).ifPresent(label -> tree.put("label", label));
    if (concept instanceof Item item) {
      List<String> sensitive =
          policy.vocabulary().jurisdictions().ids().stream().filter(item::sensitiveIn).toList();
      tree.put("sensitive", sensitive);
    }
    return tree;
  }

  /**
   * The terms that say something else after than before, of those on which the policy relied before
   * and relies after; and those that came to be, or ceased to be, a kind of one that it named both
   * times.
   *
   * @return by kind and id, sorted: {@code item email}
   */
  public static List<String> changed(PublishedPolicy before, PublishedPolicy after) {
    if (before.vocabulary() == after.vocabulary()) {
      return List.of();
    }
    SortedSet<String> changed = new TreeSet<>();
    Map<ConceptKind, SortedSet<String>> had = UsedTerms.of(before);
    Map<ConceptKind, SortedSet<String>> has = UsedTerms.of(after);
    SortedMap<String, Map<String, Object>> old = meanings(before);
    SortedMap<String, Map<String, Object>> now = meanings(after);
    for (ConceptKind kind : ConceptKind.values()) {
      SortedSet<String> both = new TreeSet<>(had.getOrDefault(kind, new TreeSet<>()));
      both.retainAll(has.getOrDefault(kind, new TreeSet<>()));
      SortedSet<String> ids = ids(before.vocabulary().terms(kind), both);
      ids.addAll(ids(after.vocabulary().terms(kind), both));
      for (String id : ids) {
        String key = kind.word() + " " + id;
        // A term that another one only now is a kind of says itself what it said.
        if (!now.getOrDefault(key, Map.of()).equals(old.getOrDefault(key, Map.of()))
            && !before
                .vocabulary()
                .terms(kind)
                .find(id)
                .equals(after.vocabulary().terms(kind).find(id))) {
          changed.add(key);
        }
      }
    }
    return List.copyOf(changed);
  }

  /** The hash of {@link #meanings}. */
  public static String hash(PublishedPolicy policy) {
    return Sha256.of(meanings(policy));
  }

  private static List<Concept> reliedOn(Terms<? extends Concept> terms, SortedSet<String> used) {
    return ids(terms, used).stream()
        .flatMap(id -> terms.find(id).stream())
        .map(Concept.class::cast)
        .toList();
  }

  private static SortedSet<String> ids(Terms<? extends Concept> terms, SortedSet<String> used) {
    SortedSet<String> ids = new TreeSet<>();
    for (String id : used) {
      ids.addAll(terms.hierarchy().down(id));
    }
    for (String id : List.copyOf(ids)) {
      ids.addAll(terms.hierarchy().ancestors(id));
    }
    return ids;
  }
}
