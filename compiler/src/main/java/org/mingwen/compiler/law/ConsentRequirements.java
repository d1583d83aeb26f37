package org.mingwen.compiler.law;

import java.util.Map;

/** Requirements about purposes, bases, consent, sensitive data and minors, by name. */
final class ConsentRequirements {
  static final Map<String, Requirement> ALL = Map.of();

  private ConsentRequirements() {}
}
