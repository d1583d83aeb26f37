package org.mingwen.compiler.canonical;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingwen.compiler.canonical.Components.Bears;
import org.mingwen.compiler.canonical.Components.Component;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.output.Json;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.dsl.source.Span;

/**
 * Writes values of the model as trees. What is not written by an author is not there: empty lists
 * and options, conditions that are always true, what is false. Keys are sorted.
 */
final class TreeWriter {
  /** The key of a value that is one of several sorts: which one it is. */
  static final String SORT = "is";

  /** The key of a gap that the author marked with {@code unknown}. */
  static final String UNKNOWN = "unknown";

  /** The keys of a list that its source leaves open. */
  static final String OPEN = "open";

  static final String REFS = "refs";

  private static final Comparator<Object> BY_BYTES =
      Comparator.comparing(value -> Json.write(Map.of("", value)), Arrays::compare);

  private final boolean meaningOnly;
  private final boolean sorted;
  private final boolean withLabel;
  private final Predicate<Component> sayable;

  private TreeWriter(
      boolean meaningOnly, boolean sorted, boolean withLabel, Predicate<Component> sayable) {
    this.meaningOnly = meaningOnly;
    this.sorted = sorted;
    this.withLabel = withLabel;
    this.sayable = sayable;
  }

  /** Writes everything but places, in the author's order. */
  static TreeWriter whole() {
    return new TreeWriter(false, false, true, component -> true);
  }

  /** Writes everything but places and the components that cannot be said. */
  static TreeWriter whole(Predicate<Component> sayable) {
    return new TreeWriter(false, false, true, sayable);
  }

  /**
   * Writes what bears meaning; sets are sorted.
   *
   * @param withLabel whether a label is among it
   */
  static TreeWriter meaning(boolean withLabel) {
    return new TreeWriter(true, true, withLabel, component -> true);
  }

  /** Writes what bears meaning, and labels, in the author's order. */
  static TreeWriter meaningInOrder() {
    return new TreeWriter(true, false, true, component -> true);
  }

  /** A record's components. */
  Map<String, Object> fields(Object record) {
    Map<String, Object> tree = new TreeMap<>();
    if (isSort(record)) {
      tree.put(SORT, Components.word(record.getClass()));
    }
    for (Component component : Components.of(record.getClass())) {
      field(component, component.value(record)).ifPresent(v -> tree.put(component.name(), v));
    }
    return tree;
  }

  private Optional<Object> field(Component component, Object value) {
    if (value instanceof Span || isSilent(value) || !sayable.test(component)) {
      return Optional.empty();
    }
    Bears bears = meaningOnly ? component.fact().bears() : Bears.ORDER;
    return switch (bears) {
      case NONE, WORDS -> Optional.empty();
      case PRESENCE -> Optional.of(true);
      case DEFINITION -> withLabel ? written(component, value, false) : Optional.empty();
      case MEANING -> written(component, value, true);
      case ORDER -> written(component, value, false);
    };
  }

  /** Whether an author who writes nothing says this. */
  private static boolean isSilent(Object value) {
    return value.equals(false)
        || value.equals(Optional.empty())
        || value.equals(OptionalInt.empty())
        || value.equals(List.of())
        || value.equals(Refs.NONE)
        || value.equals(Condition.TRUE);
  }

  /** A record that is always there, and of which the author said nothing, is left out. */
  private Optional<Object> written(Component component, Object value, boolean set) {
    Object tree = value(value, set);
    boolean saysNothing = component.of().getType().isRecord() && tree.equals(Map.of());
    return saysNothing ? Optional.empty() : Optional.of(tree);
  }

  /**
   * The tree of a value.
   *
   * @param set whether the order of a list says nothing
   */
  Object value(Object value, boolean set) {
    if (value instanceof String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    if (value instanceof Integer || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Enum<?> constant) {
      return word(constant);
    }
    if (value instanceof Ref ref) {
      return ref.id();
    }
    if (value instanceof PolicyDate || value instanceof ZoneId) {
      return value.toString();
    }
    if (value instanceof Deadline length) {
      return length.number() + " " + length.unit().word();
    }
    if (value instanceof Phrase phrase) {
      String text = Normalizer.normalize(phrase.text(), Normalizer.Form.NFC);
      return meaningOnly ? text : Map.of(phrase.address(), text);
    }
    if (value instanceof Optional<?> optional) {
      return value(optional.orElseThrow(), set);
    }
    if (value instanceof OptionalInt number) {
      return number.getAsInt();
    }
    if (value instanceof Stated<?> stated) {
      return stated.isGap() ? Map.of(UNKNOWN, true) : value(stated.value().orElseThrow(), set);
    }
    if (value instanceof Refs refs) {
      Object ids = list(refs.refs(), set);
      return refs.open() ? new TreeMap<>(Map.of(OPEN, true, REFS, ids)) : ids;
    }
    return value instanceof List<?> list ? list(list, set) : fields(value);
  }

  private List<Object> list(List<?> values, boolean set) {
    List<Object> trees = new ArrayList<>();
    for (Object value : values) {
      trees.add(value(value, set));
    }
    return set && sorted ? trees.stream().sorted(BY_BYTES).distinct().toList() : trees;
  }

  /** Whether a value is one of several sorts, so that its tree has to say which. */
  static boolean isSort(Object value) {
    return value instanceof Statement
        || value instanceof Condition
        || value instanceof Limit
        || value instanceof Concept;
  }

  /** How a constant is written: {@code de-identified}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
