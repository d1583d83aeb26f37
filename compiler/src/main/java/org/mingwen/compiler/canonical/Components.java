package org.mingwen.compiler.canonical;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Table;

/** The table of every component of the model's records: see the package's description. */
final class Components {
  private static final Map<String, Fact> FACTS =
      Table.resource(Components.class, "components.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text("record") + " " + row.text("component"), Fact::of));

  private static final Set<String> RECORDS =
      FACTS.keySet().stream()
          .map(key -> key.substring(0, key.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  /** Terms of the vocabulary are written whole. */
  private static final Fact OF_TERMS = new Fact(Bears.ORDER, List.of(), 1);

  /** Reflection is slow, and a site has thousands of records of few classes. */
  private static final Map<Class<?>, List<Component>> BY_RECORD = new ConcurrentHashMap<>();

  private Components() {}

  /** What a component is to the meaning of a policy. */
  enum Bears {
    MEANING,
    ORDER,
    DEFINITION,
    PRESENCE,
    WORDS,
    NONE;

    static Bears of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * What the table says of a component.
   *
   * @param bears what it is to the meaning
   * @param terms the kinds of built-in terms it may name
   * @param since the first format that can say it
   */
  record Fact(Bears bears, List<ConceptKind> terms, int since) {
    Fact {
      terms = List.copyOf(terms);
    }

    private static Fact of(Table.Row row) {
      List<ConceptKind> terms =
          row.list("terms").stream()
              .map(word -> ConceptKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
              .toList();
      return new Fact(Bears.of(row.text("bears")), terms, Integer.parseInt(row.text("since")));
    }
  }

  /**
   * A component with what the table says of it.
   *
   * @param of the component
   * @param fact its row
   */
  record Component(RecordComponent of, Fact fact) {
    String name() {
      return of.getName();
    }

    /** Its value in a record. */
    Object value(Object record) {
      try {
        return of.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + this, e);
      }
    }
  }

  /** The components of a record's class, in its order. */
  static List<Component> of(Class<?> record) {
    return BY_RECORD.computeIfAbsent(
        record,
        type ->
            Stream.of(type.getRecordComponents())
                .map(component -> new Component(component, fact(type, component.getName())))
                .toList());
  }

  /** The rows of the table by record and component. */
  static Map<String, Fact> all() {
    return FACTS;
  }

  /** The records of the table. */
  static Set<String> records() {
    return RECORDS;
  }

  /** How the table names a record, and a tree the case of a sealed kind: {@code data-group}. */
  static String word(Class<?> record) {
    return record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Fact fact(Class<?> record, String component) {
    if (record.getPackage().equals(Concept.class.getPackage())) {
      return OF_TERMS;
    }
    return Optional.ofNullable(FACTS.get(word(record) + " " + component))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "components.tsv has no row " + word(record) + " " + component));
  }
}
