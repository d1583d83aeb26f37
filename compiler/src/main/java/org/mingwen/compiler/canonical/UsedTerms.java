package org.mingwen.compiler.canonical;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.canonical.Components.Component;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Item;
import org.mingwen.compiler.vocabulary.Jurisdiction;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.compiler.words.Words;

/**
 * Which built-in terms a policy names, in its facts or in its words. Who says {@code sensitive}
 * names every item that the law of some jurisdiction makes sensitive.
 */
final class UsedTerms {
  private static final String SENSITIVE = "sensitive";

  private final Vocabulary vocabulary;
  private final Map<ConceptKind, SortedSet<String>> used = new EnumMap<>(ConceptKind.class);

  private UsedTerms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The ids by kind; kinds of which none is named are not there. */
  static Map<ConceptKind, SortedSet<String>> of(PublishedPolicy policy) {
    UsedTerms terms = new UsedTerms(policy.vocabulary());
    terms.record(policy.policy().header());
    policy.policy().statements().forEach(terms::record);
    policy.words().values().forEach(terms::words);
    terms.borders();
    return Collections.unmodifiableMap(terms.used);
  }

  private void record(Object record) {
    for (Component component : Components.of(record.getClass())) {
      value(component.value(record), component.fact().terms());
    }
  }

  private void value(Object value, List<ConceptKind> kinds) {
    if (value instanceof String id) {
      name(id, kinds);
    } else if (value instanceof Ref ref) {
      name(ref.id(), kinds);
    } else if (value instanceof Enum<?> constant) {
      name(TreeWriter.word(constant), kinds);
    } else if (value instanceof Refs refs) {
      value(refs.refs(), kinds);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(one -> value(one, kinds));
    } else if (value instanceof Stated<?> stated) {
      value(stated.value(), kinds);
    } else if (value instanceof Collection<?> values) {
      values.forEach(one -> value(one, kinds));
    } else if (value instanceof Record record && isOfModel(record)) {
      record(record);
    }
  }

  /** Phrases, dates and lengths of time name nothing. */
  private static boolean isOfModel(Record record) {
    return Components.records().contains(Components.word(record.getClass()));
  }

  private void name(String id, List<ConceptKind> kinds) {
    for (ConceptKind kind : kinds) {
      if (vocabulary.terms(kind).contains(id)) {
        used.computeIfAbsent(kind, key -> new TreeSet<>()).add(id);
      }
    }
    if (id.equals(SENSITIVE) && kinds.contains(ConceptKind.ITEM)) {
      for (Item item : vocabulary.items().all()) {
        if (vocabulary.jurisdictions().ids().stream().anyMatch(item::sensitiveIn)) {
          name(item.id(), kinds);
        }
      }
    }
  }

  /** {@code {{item.email}}} and {@code {{purpose.login}}}. */
  private void words(Words words) {
    for (Placeholder placeholder : words.placeholders()) {
      int dot = placeholder.path().lastIndexOf('.');
      String id = placeholder.path().substring(dot + 1);
      switch (placeholder.path().substring(0, Math.max(dot, 0)).toLowerCase(Locale.ROOT)) {
        case "item", "data" -> name(id, List.of(ConceptKind.ITEM));
        case "purpose" -> name(id, List.of(ConceptKind.PURPOSE));
        default -> {}
      }
    }
  }

  /** Where a jurisdiction's border is decides what leaves it. */
  private void borders() {
    for (String id : List.copyOf(used.getOrDefault(ConceptKind.JURISDICTION, new TreeSet<>()))) {
      Jurisdiction law = vocabulary.jurisdictions().find(id).orElseThrow();
      name(law.place(), List.of(ConceptKind.PLACE));
    }
  }
}
