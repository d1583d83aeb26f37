package org.mingwen.compiler.model;

import java.util.Locale;

/** In which form data is processed. De-identified is not anonymised: PIPL 73(3), 73(4). */
public enum Form {
  IDENTIFIED,
  DE_IDENTIFIED,
  ANONYMISED,
  AGGREGATED;

  /** How it is written: {@code de-identified}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
