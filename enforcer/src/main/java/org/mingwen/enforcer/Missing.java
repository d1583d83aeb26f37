package org.mingwen.enforcer;

/**
 * A fact that would have changed an answer.
 *
 * @param fact the fact
 * @param wanted the value that would help
 * @param known true if the caller gave the other value, false if it gave none
 */
public record Missing(Fact fact, boolean wanted, boolean known) {

  /** Such as {@code consent newsletter}, {@code not optOut newsletter}. */
  @Override
  public String toString() {
    return wanted ? fact.toString() : "not " + fact;
  }
}
