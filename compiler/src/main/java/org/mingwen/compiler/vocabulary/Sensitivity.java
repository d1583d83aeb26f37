package org.mingwen.compiler.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** How PIPL 28 and GB/T 45574 see an item of an adult; under 14 every item is sensitive. */
public enum Sensitivity {
  /** Not sensitive. */
  NONE(""),
  /** Biometric. */
  BIO("biometric"),
  /** Religious belief. */
  REL("religion"),
  /** Specific identity. */
  SPC("special-identity"),
  /** Medical and health. */
  MED("medical"),
  /** Financial account. */
  FIN("financial"),
  /** Movement track. */
  TRK("track"),
  /** Sensitive on another ground. */
  OTH("other"),
  /** Depends on the context: counts in claims and promises, warns in checks. */
  CTX(""),
  /** To be treated as a warning. */
  W("");

  private final String ground;

  Sensitivity(String ground) {
    this.ground = ground;
  }

  /** Whether it is sensitive whatever the context. */
  public boolean isSensitive() {
    return !ground.isEmpty();
  }

  /** The concept of kind {@link ConceptKind#SENSITIVITY} that it is sensitive as. */
  public Optional<String> ground() {
    return Optional.of(ground).filter(name -> !name.isEmpty());
  }

  static Sensitivity of(String code) {
    return code.isEmpty() ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
  }
}
