package org.mingwen.compiler.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.canonical.Components.Bears;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.dsl.source.Span;

/** The table of components and the model say the same. */
class ComponentsTest {
  /** Written in a form of their own. */
  private static final Set<Class<?>> VALUES =
      Set.of(Phrase.class, Ref.class, Refs.class, Stated.class, Deadline.class, PolicyDate.class);

  private final Map<String, RecordComponent> found = new LinkedHashMap<>();
  private final List<Class<?>> seen = new ArrayList<>();

  ComponentsTest() {
    walk(Statement.class);
    walk(Header.class);
  }

  @Test
  void theTableHasEveryComponentOfEveryRecordAndNoOther() {
    assertThat(Components.all().keySet()).hasSizeGreaterThan(200);
    assertThat(Components.all()).containsOnlyKeys(found.keySet());
  }

  @Test
  void placesBearNothing() {
    found.forEach(
        (key, component) ->
            assertThat(component.getType() == Span.class && bears(key) != Bears.NONE)
                .as(key)
                .isFalse());
  }

  @Test
  void onlyPhrasesAreWordsDefinitionsOrReasons() {
    found.forEach(
        (key, component) -> {
          if (Set.of(Bears.WORDS, Bears.DEFINITION, Bears.PRESENCE).contains(bears(key))) {
            assertThat(component.getGenericType().getTypeName())
                .as(key)
                .contains(Phrase.class.getName());
          }
        });
  }

  @Test
  void onlyWhatMentionsSomethingNamesBuiltInTerms() {
    found.forEach(
        (key, component) -> {
          if (!Components.all().get(key).terms().isEmpty()) {
            assertThat(component.getGenericType().getTypeName())
                .as(key)
                .containsAnyOf("Ref", "String", "Verb", "Form");
          }
        });
  }

  private Bears bears(String key) {
    return Components.all().get(key).bears();
  }

  private void walk(Type type) {
    if (type instanceof ParameterizedType generic) {
      walk(generic.getRawType());
      Stream.of(generic.getActualTypeArguments()).forEach(this::walk);
    } else if (type instanceof Class<?> model
        && model.getName().startsWith(Statement.class.getPackageName() + ".")
        && !VALUES.contains(model)
        && !seen.contains(model)) {
      seen.add(model);
      if (model.isSealed()) {
        Stream.of(model.getPermittedSubclasses()).forEach(this::walk);
      } else if (model.isRecord()) {
        for (RecordComponent component : model.getRecordComponents()) {
          found.put(Components.word(model) + " " + component.getName(), component);
          walk(component.getGenericType());
        }
      }
    }
  }
}
