package org.mingwen.compiler.pins;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingwen.compiler.canonical.JsonTree;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.vocabulary.Table;

/**
 * The values that placeholders ask statements for, as the model has them, and where in a statement
 * they stand: the table {@code properties.tsv} has a row for each property of {@link
 * org.mingwen.compiler.publication.Properties}, with the names of the components that lead to its
 * value.
 */
final class PropertyValues {
  private static final Map<String, List<String>> PATHS =
      Table.resource(PropertyValues.class, "properties.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text("record") + "." + row.text("property"), row -> row.list("path")));

  /** Stands between two components that are one value together. */
  private static final String AND = "+";

  private PropertyValues() {}

  /**
   * The value of a property: a record, a list, an optional; what the policy is silent on is empty.
   */
  static Object of(Statement statement, String property) {
    return value(statement, path(statement, property));
  }

  /** The value of a property of the policy's header. */
  static Object of(Header header, String property) {
    return value(header, path(header, property));
  }

  /**
   * Puts the value of a property into a tree of what a statement or header means.
   *
   * @param tree of what it means, to be changed
   * @param of the statement or header
   * @param value the value as a tree; an empty map for what it is silent on
   */
  static void put(Map<String, Object> tree, Object of, String property, Object value) {
    List<String> path = path(of, property);
    Map<String, Object> inner = tree;
    for (String step : path.subList(0, path.size() - 1)) {
      Map<String, Object> next = new TreeMap<>();
      if (inner.get(step) != null) {
        next.putAll(JsonTree.map(inner.get(step)));
      }
      inner.put(step, next);
      inner = next;
    }
    String last = path.get(path.size() - 1);
    if (last.contains(AND)) {
      both(inner, last, value);
    } else {
      inner.put(last, value);
    }
  }

  /** A list and whether it is open, which are one value together. */
  private static void both(Map<String, Object> tree, String components, Object value) {
    int and = components.indexOf(AND);
    for (Object part : value instanceof Collection<?> parts ? parts : List.of()) {
      boolean open = part instanceof Boolean;
      tree.put(open ? components.substring(and + 1) : components.substring(0, and), part);
    }
  }

  private static List<String> path(Object of, String property) {
    String kind = of.getClass().getSimpleName();
    List<String> path = PATHS.get(kind + "." + property);
    if (path == null) {
      throw new IllegalStateException("no " + property + " of a " + kind);
    }
    // A handler that has no label is called by its name in law.
    boolean unlabelled = of instanceof Handler handler && handler.label().text().isEmpty();
    return unlabelled && path.equals(List.of("label")) ? List.of("legalName") : path;
  }

  private static Object value(Object record, List<String> path) {
    Object value = record;
    for (String step : path) {
      Object inner = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
      if (inner == null) {
        return Optional.empty();
      }
      value = component(inner, step);
    }
    return value;
  }

  private static Object component(Object record, String name) {
    if (name.contains(AND)) {
      List<Object> parts = new ArrayList<>();
      for (String part : name.split("\\" + AND, -1)) {
        parts.add(component(record, part));
      }
      return List.copyOf(parts);
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        try {
          return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("every record of the model is public", e);
        }
      }
    }
    throw new IllegalStateException("no " + name + " of " + record.getClass());
  }
}
