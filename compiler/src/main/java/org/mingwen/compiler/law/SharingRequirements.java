package org.mingwen.compiler.law;

import java.util.Map;

/** Requirements about recipients, exports and cookies, by name. */
final class SharingRequirements {
  static final Map<String, Requirement> ALL = Map.of();

  private SharingRequirements() {}
}
