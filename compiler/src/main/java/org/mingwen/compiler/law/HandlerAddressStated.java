package org.mingwen.compiler.law;

import java.util.List;

/** The handler says where it is. */
final class HandlerAddressStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    situation
        .policy()
        .handler()
        .filter(handler -> handler.address().isEmpty())
        .ifPresent(handler -> breaches.found(handler.span().firstWord()));
  }
}
