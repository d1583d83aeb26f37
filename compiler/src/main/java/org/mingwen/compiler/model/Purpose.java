package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A purpose of the policy's own.
 *
 * @param id its id
 * @param label what it is called
 * @param parents the purposes it is a kind of
 * @param function whether it belongs to the basic or to an extended function of the service
 */
public record Purpose(
    Span span, String id, Phrase label, List<Ref> parents, Optional<Function> function)
    implements Declaration {

  /** Basic (基本业务功能) or extended (扩展业务功能) function of the service. */
  public enum Function {
    BASIC,
    EXTENDED
  }

  /** Keeps its own copy of the parents. */
  public Purpose {
    parents = List.copyOf(parents);
  }

  @Override
  public String name() {
    return "purpose." + id;
  }
}
