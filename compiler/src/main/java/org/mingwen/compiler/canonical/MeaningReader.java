package org.mingwen.compiler.canonical;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingwen.compiler.canonical.Components.Bears;
import org.mingwen.compiler.canonical.Components.Component;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * Makes statements of their meaning again. What bears none was not kept, and is taken from the
 * statement of today; so is the order of what is a set.
 */
public final class MeaningReader {
  /** The place of a statement that is there no more. */
  private static final Span NOWHERE = SourceFile.of("pins", "").span(0, 0);

  private MeaningReader() {}

  /**
   * A statement that means this.
   *
   * @param meaning what it means, as {@link FactTrees#meaning(PublishedPolicy, Statement)} says it,
   *     possibly with phrases that bear none; an empty map where nothing is said of a component
   * @param present a statement of that name; what bears no meaning is taken from it
   * @param phrases the phrase that has a text, or null where none has
   * @throws CanonicalException if no statement means this
   */
  public static Statement statement(
      String name,
      Map<String, Object> meaning,
      Optional<Statement> present,
      Function<String, Phrase> phrases) {
    Map<String, Object> tree = new TreeMap<>(meaning);
    present.ifPresent(one -> complete(tree, one));
    tree.put("name", name);
    Span place = present.map(Statement::span).orElse(NOWHERE);
    return new TreeReader(place, phrases).meant(tree, name.substring(name.indexOf('.') + 1));
  }

  /**
   * A header that means this.
   *
   * @param meaning as {@link FactTrees#meaning(Header)} says it
   * @param present what bears no meaning is taken from it
   * @param phrases the phrase that has a text, or null where none has
   * @throws CanonicalException if no header means this
   */
  public static Header header(
      Map<String, Object> meaning, Header present, Function<String, Phrase> phrases) {
    Map<String, Object> tree = new TreeMap<>(meaning);
    complete(tree, present);
    return new TreeReader(present.span(), phrases).read(tree, Header.class);
  }

  /**
   * Adds what a record says that bears no meaning, or whose presence alone does; what means the
   * same as today is as it is today.
   */
  private static void complete(Map<String, Object> meaning, Object record) {
    Map<String, Object> whole = TreeWriter.whole().fields(record);
    Map<String, Object> now = TreeWriter.meaning(true).fields(record);
    Map<String, Object> ordered = TreeWriter.meaningInOrder().fields(record);
    if (!Objects.equals(whole.get(TreeWriter.SORT), meaning.get(TreeWriter.SORT))) {
      return;
    }
    for (Component component : Components.of(record.getClass())) {
      String name = component.name();
      Object said = whole.get(name);
      boolean absent = !meaning.containsKey(name);
      boolean same = Objects.equals(now.get(name), meaning.get(name));
      boolean label = absent && component.fact().bears() == Bears.DEFINITION;
      if (said != null && (same || label)) {
        meaning.put(name, said);
      } else if (meaning.get(name) instanceof Map<?, ?> && isRecord(component.value(record))) {
        Map<String, Object> inner = new TreeMap<>(CanonicalException.map(meaning.get(name)));
        complete(inner, unwrapped(component.value(record)));
        meaning.put(name, inner);
      } else if (!absent) {
        meaning.put(name, AuthorsOrder.of(meaning.get(name), ordered.get(name)));
      }
    }
  }

  private static boolean isRecord(Object value) {
    Object inner = unwrapped(value);
    return inner instanceof Record && !(inner instanceof Stated) && !(inner instanceof Phrase);
  }

  private static Object unwrapped(Object value) {
    return value instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : value;
  }
}
