package org.mingwen.compiler.meaning;

import java.util.Locale;

/**
 * The dimensions of a question: what is done with what, for what, to whom, where, in which form.
 */
public enum Dimension {
  OPERATION,
  DATA,
  PURPOSE,
  RECIPIENT,
  PLACE,
  FORM,
  /** The person concerned, where that is not the one who gave the data. */
  ABOUT;

  /** Its name in the rules format: {@code data}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
