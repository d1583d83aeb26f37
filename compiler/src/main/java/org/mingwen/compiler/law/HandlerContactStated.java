package org.mingwen.compiler.law;

import java.util.List;

/** People can reach the handler. */
final class HandlerContactStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    situation
        .policy()
        .handler()
        .filter(handler -> handler.channels().isEmpty())
        .ifPresent(handler -> breaches.found(handler.label().span()));
  }
}
