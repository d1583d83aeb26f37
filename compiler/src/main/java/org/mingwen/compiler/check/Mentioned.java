package org.mingwen.compiler.check;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.Mention;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;
import org.mingwen.dsl.source.Span;

/**
 * The ids of which the facts or the words speak. Facts are read by the components of their records,
 * so that no clause of a new statement can be forgotten here.
 */
final class Mentioned {
  private final Set<String> ids = new HashSet<>();

  private Mentioned() {}

  static Set<String> in(PublishedPolicy policy) {
    Mentioned mentioned = new Mentioned();
    mentioned.look(policy.policy().header());
    policy.policy().statements().forEach(mentioned::look);
    for (Publication publication : policy.publications().values()) {
      publication.mentions().forEach(mention -> mentioned.look(mention, publication));
    }
    return mentioned.ids;
  }

  private void look(Object value) {
    if (value instanceof Ref ref) {
      ids.add(ref.id());
    } else if (value instanceof Condition.Role role) {
      ids.add(role.subject());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::look);
    } else if (value instanceof Iterable<?> list) {
      list.forEach(this::look);
    } else if (value instanceof Record && !(value instanceof Span)) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (component.getType() != Span.class && component.getType() != String.class) {
          look(read(component, value));
        }
      }
    }
  }

  private static Object read(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void look(Mention mention, Publication publication) {
    mention.placeholder().narrowed().ifPresent(ids::add);
    Target target = publication.target(mention.placeholder());
    if (target instanceof Target.Fact fact) {
      ids.add(fact.statement().name());
    } else if (target instanceof Target.Term term) {
      ids.add(term.id());
    } else if (target instanceof Target.Block block) {
      block.statements().stream()
          .filter(s -> block.kind() == BlockKind.DEFINITIONS || s instanceof Channel)
          .forEach(s -> ids.add(s.name()));
    }
  }
}
