package org.mingwen.compiler.law;

import java.util.Map;

/** Requirements about rights, retention, automated decisions and security, by name. */
final class RightsRequirements {
  static final Map<String, Requirement> ALL = Map.of();

  private RightsRequirements() {}
}
