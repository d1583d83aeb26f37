package org.mingwen.compiler.canonical;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingwen.compiler.canonical.Components.Component;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.dsl.source.Span;

/**
 * Reads what {@link TreeWriter#whole} wrote. Strict: a key that no record has, a value that is
 * missing or of another type is a {@link CanonicalException}. A reader of meanings also reads what
 * {@link TreeWriter#meaning} wrote, whose phrases are texts and whose reasons only are there.
 */
final class TreeReader {
  private final Span place;
  private final Optional<Function<String, Phrase>> phrases;

  /**
   * A reader of trees.
   *
   * @param place the place that everything read has
   */
  TreeReader(Span place) {
    this.place = place;
    this.phrases = Optional.empty();
  }

  /**
   * A reader of meanings.
   *
   * @param place the place that everything read has
   * @param phrases the phrase that has a text, or null
   */
  TreeReader(Span place, Function<String, Phrase> phrases) {
    this.place = place;
    this.phrases = Optional.of(phrases);
  }

  /** The record of a class, or of one of the cases of a sealed class. */
  <T> T read(Object tree, Class<T> type) {
    return type.cast(value(tree, type));
  }

  /**
   * A statement from its tree and its name: those that are declared make their name of their id.
   */
  Statement statement(Map<String, Object> tree) {
    Map<String, Object> own = new TreeMap<>(tree);
    boolean named =
        Components.of(sortOf(tree, Statement.class)).stream()
            .anyMatch(component -> component.name().equals("name"));
    if (!named) {
      own.remove("name");
    }
    return read(own, Statement.class);
  }

  /** A statement of which only the meaning is known, and its id where its kind has one. */
  Statement meant(Map<String, Object> tree, String id) {
    Map<String, Object> own = new TreeMap<>(tree);
    boolean declared =
        Components.of(sortOf(tree, Statement.class)).stream()
            .anyMatch(component -> component.name().equals("id"));
    if (declared) {
      own.putIfAbsent("id", id);
    }
    return statement(own);
  }

  /** A list of texts. */
  List<String> texts(Object tree) {
    return list(tree, String.class).stream().map(String.class::cast).toList();
  }

  private Object value(Object tree, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      Class<?> outer = (Class<?>) generic.getRawType();
      if (outer == Optional.class) {
        return Optional.of(value(tree, inner));
      }
      if (outer == Stated.class) {
        return tree.equals(Map.of(TreeWriter.UNKNOWN, true))
            ? Stated.gap(place)
            : Stated.of(value(tree, inner), place);
      }
      if (outer == List.class) {
        return list(tree, inner);
      }
      throw new IllegalStateException("the model has no " + type);
    }
    return plain(tree, (Class<?>) type);
  }

  private Object plain(Object tree, Class<?> type) {
    if (type == String.class) {
      return Scalars.text(tree);
    }
    if (type == int.class || type == Integer.class) {
      return Scalars.of(tree, Integer.class);
    }
    if (type == boolean.class || type == Boolean.class) {
      return Scalars.of(tree, Boolean.class);
    }
    if (type == OptionalInt.class) {
      return OptionalInt.of(Scalars.of(tree, Integer.class));
    }
    if (type.isEnum()) {
      return Scalars.constant(Scalars.text(tree), type);
    }
    if (type == Ref.class) {
      return new Ref(Scalars.text(tree), place);
    }
    if (type == Refs.class) {
      return refs(tree);
    }
    if (type == Phrase.class) {
      return phrase(tree);
    }
    if (type == Deadline.class) {
      return Scalars.length(Scalars.text(tree));
    }
    if (type == PolicyDate.class) {
      return Scalars.date(Scalars.text(tree));
    }
    if (type == ZoneId.class) {
      return Scalars.zone(Scalars.text(tree));
    }
    return type.isSealed() ? sort(tree, type) : record(CanonicalException.map(tree), type, "");
  }

  private List<Object> list(Object tree, Type type) {
    List<Object> values = new ArrayList<>();
    for (Object element : Scalars.of(tree, List.class)) {
      values.add(value(element, type));
    }
    return List.copyOf(values);
  }

  private Refs refs(Object tree) {
    boolean open = tree instanceof Map;
    Object ids = tree;
    if (open) {
      Map<String, Object> map = CanonicalException.map(tree);
      if (!map.keySet().equals(Set.of(TreeWriter.OPEN, TreeWriter.REFS))
          || !map.get(TreeWriter.OPEN).equals(true)) {
        throw new CanonicalException("no list: " + map.keySet());
      }
      ids = map.get(TreeWriter.REFS);
    }
    return new Refs(texts(ids).stream().map(id -> new Ref(id, place)).toList(), open);
  }

  private Phrase phrase(Object tree) {
    if (phrases.isPresent() && !(tree instanceof Map)) {
      // Of a reason only that there is one is known.
      String text = tree.equals(true) ? "" : Scalars.text(tree);
      Phrase known = phrases.get().apply(text);
      return known == null ? new Phrase("", text, place) : known;
    }
    Map<String, Object> map = CanonicalException.map(tree);
    if (map.size() != 1) {
      throw new CanonicalException("no phrase: " + map.keySet());
    }
    Map.Entry<String, Object> only = map.entrySet().iterator().next();
    return new Phrase(only.getKey(), Scalars.text(only.getValue()), place);
  }

  private Object sort(Object tree, Class<?> type) {
    Map<String, Object> map = CanonicalException.map(tree);
    return record(map, sortOf(map, type), TreeWriter.SORT);
  }

  private static Class<?> sortOf(Map<String, Object> tree, Class<?> type) {
    String word =
        Scalars.text(CanonicalException.present(tree.get(TreeWriter.SORT), TreeWriter.SORT));
    return sorts(type)
        .filter(one -> Components.word(one).equals(word))
        .findFirst()
        .orElseThrow(() -> new CanonicalException("nothing is " + word));
  }

  private static Stream<Class<?>> sorts(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(TreeReader::sorts)
        : Stream.of(type);
  }

  private Object record(Map<String, Object> tree, Class<?> type, String sort) {
    Set<String> left = new TreeSet<>(tree.keySet());
    left.remove(sort);
    List<Component> components = Components.of(type);
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = components.get(i).of();
      left.remove(component.getName());
      try {
        values[i] = component(tree.get(component.getName()), component);
      } catch (CanonicalException e) {
        throw e.in(component.getName());
      }
    }
    if (!left.isEmpty()) {
      throw new CanonicalException("no " + Components.word(type) + " has " + left);
    }
    return made(type, components, values);
  }

  private Object component(Object tree, RecordComponent component) {
    Class<?> type = component.getType();
    if (type == Span.class) {
      return place;
    }
    boolean silent = tree == null || (phrases.isPresent() && saysNothing(tree));
    return silent ? silence(type) : value(tree, component.getGenericType());
  }

  /** Whether a tree is a map of nothing but such maps. */
  private static boolean saysNothing(Object tree) {
    return tree instanceof Map<?, ?> map && map.values().stream().allMatch(TreeReader::saysNothing);
  }

  /** What a component is of which nothing is written; the reverse of what is left out. */
  private Object silence(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == OptionalInt.class) {
      return OptionalInt.empty();
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Refs.class) {
      return Refs.NONE;
    }
    if (type == Condition.class) {
      return Condition.TRUE;
    }
    if (type == Phrase.class && phrases.isPresent()) {
      return new Phrase("", "", place);
    }
    if (type.isRecord() && type != Phrase.class && type != Ref.class && type != Stated.class) {
      return record(Map.of(), type, "");
    }
    throw new CanonicalException("missing");
  }

  private static Object made(Class<?> type, List<Component> components, Object[] values) {
    Class<?>[] types =
        components.stream().map(component -> component.of().getType()).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new CanonicalException("no " + Components.word(type) + " is this");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every record of the model is public: " + type, e);
    }
  }
}
