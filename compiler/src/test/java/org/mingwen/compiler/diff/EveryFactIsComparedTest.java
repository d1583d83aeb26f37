package org.mingwen.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * Takes from each kind of statement one thing after the other that bears meaning, and looks whether
 * a comparison says so. What none says stands here with a reason.
 */
class EveryFactIsComparedTest {
  private static final Path CLEAN = Path.of("src/test/resources/law/clean");

  /** What can go without a change of its own. */
  private static final Map<String, String> REASONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("data-group members", "shows in whatever speaks of the group"),
              Map.entry("party suchAsOpen", "says nothing where no example is named"),
              Map.entry("purpose parents", "shows in what is permitted for its kinds"),
              Map.entry("subject parents", "shows in conditions on its kinds")));

  private final SortedSet<String> tried = new TreeSet<>();
  private final SortedSet<String> said = new TreeSet<>();

  @Test
  void whatIsTakenAwayIsSaidOrListedWithAReason() throws IOException {
    for (String pack : List.of("cn", "eea", "us-ca", "jp")) {
      takeFrom(States.in(CLEAN.resolve(pack)).policy());
    }

    SortedSet<String> silent = new TreeSet<>(tried);
    silent.removeAll(said);
    silent.removeAll(REASONS.keySet());
    assertThat(silent).as("taken away, and no change is told").isEmpty();
    assertThat(tried).hasSizeGreaterThan(60);
    assertThat(tried).containsAll(REASONS.keySet());
  }

  private void takeFrom(PublishedPolicy policy) throws IOException {
    Map<String, String> bears = bears();
    for (Statement statement : policy.policy().statements()) {
      Map<String, String> here = new HashMap<>(bears);
      if (!FactTrees.isDefinedByItsLabel(policy, statement)) {
        here.values().removeIf("definition"::equals);
      }
      mutations(
          (Record) statement,
          here,
          (component, changed) -> {
            if (!said.contains(component)) {
              tried.add(component);
              if (isTold(policy, statement, (Statement) changed)) {
                said.add(component);
              }
            }
          });
    }
  }

  private interface Try {
    void with(String component, Record changed);
  }

  /** The record with less in one component, for each that bears meaning; and inside each. */
  private static void mutations(Record record, Map<String, String> bears, Try each) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String key = word(record.getClass()) + " " + component.getName();
      String how = bears.getOrDefault(key, "");
      Object value = value(record, component);
      if (List.of("meaning", "order", "definition", "presence").contains(how)) {
        less(value).ifPresent(now -> each.with(key, with(record, component, now)));
      }
      inside(value)
          .ifPresent(
              inner ->
                  mutations(
                      inner,
                      bears,
                      (nested, changed) ->
                          each.with(nested, with(record, component, wrapped(value, changed)))));
    }
  }

  private static Optional<Record> inside(Object value) {
    if (value instanceof Optional<?> optional && optional.isPresent()) {
      return inside(optional.get());
    }
    boolean part =
        value instanceof Record
            && !(value instanceof Phrase)
            && !(value instanceof Refs)
            && !(value instanceof Stated)
            && value.getClass().getPackageName().endsWith(".model")
            && value.getClass().getEnclosingClass() == null;
    return part ? Optional.of((Record) value) : Optional.empty();
  }

  private static Object wrapped(Object value, Record changed) {
    return value instanceof Optional<?> ? Optional.of(changed) : changed;
  }

  private static Optional<Object> less(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? Optional.of(Optional.empty()) : Optional.empty();
    } else if (value instanceof List<?> list) {
      return list.isEmpty() ? Optional.empty() : Optional.of(list.subList(1, list.size()));
    } else if (value instanceof Refs refs) {
      return refs.isEmpty()
          ? Optional.empty()
          : Optional.of(new Refs(refs.refs().subList(1, refs.refs().size()), refs.open()));
    } else if (value instanceof Boolean flag) {
      return Optional.of(!flag);
    } else if (value instanceof Phrase phrase && !phrase.text().isEmpty()) {
      return Optional.of(new Phrase(phrase.address(), phrase.text() + "？", phrase.span()));
    }
    return Optional.empty();
  }

  private static boolean isTold(PublishedPolicy policy, Statement old, Statement now) {
    List<Statement> statements = new ArrayList<>(policy.policy().statements());
    statements.replaceAll(one -> one == old ? now : one);
    Policy edited = new Policy(policy.policy().header(), statements);
    PublishedPolicy after = PublishedPolicy.of(edited, new TreeMap<>(), policy.vocabulary());
    return !Comparison.of(state(policy), state(after)).changes().isEmpty();
  }

  private static Snapshot state(PublishedPolicy policy) {
    return new Snapshot(policy, new TreeMap<>(), Pins.NONE, Hashes.NONE);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Record with(Record record, RecordComponent component, Object value) {
    try {
      RecordComponent[] components = record.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        boolean here = components[i].getName().equals(component.getName());
        values[i] = here ? value : value(record, components[i]);
      }
      Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the table of the canonical form says that a component is to the meaning. */
  private static Map<String, String> bears() throws IOException {
    Map<String, String> bears = new HashMap<>();
    try (InputStream in =
        Comparison.class.getResourceAsStream("/org/mingwen/compiler/canonical/components.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Function<String, String[]> cells = line -> line.split("\t", -1);
      Stream.of(table.split("\n"))
          .skip(1)
          .map(cells)
          .forEach(row -> bears.put(row[0] + " " + row[1], row[2]));
    }
    return bears;
  }

  private static String word(Class<?> record) {
    return record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
