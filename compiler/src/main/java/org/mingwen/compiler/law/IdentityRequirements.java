package org.mingwen.compiler.law;

import java.util.Map;

/**
 * Requirements about who the handler is, how to reach it, and how the policy itself is offered, by
 * name.
 */
final class IdentityRequirements {
  static final Map<String, Requirement> ALL =
      Map.ofEntries(
          Map.entry("handler-contact", new HandlerContactStated()),
          Map.entry("handler-name", new HandlerNamed()));

  private IdentityRequirements() {}
}
