package org.mingwen.compiler.law;

import java.util.List;

/** The handler has its legal name. That there is a handler at all, the checks ask. */
final class HandlerNamed implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    situation
        .policy()
        .handler()
        .filter(handler -> handler.legalName().isEmpty())
        .ifPresent(handler -> breaches.found(handler.label().span()));
  }
}
