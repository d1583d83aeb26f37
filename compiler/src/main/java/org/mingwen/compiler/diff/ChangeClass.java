package org.mingwen.compiler.diff;

/** What kind of change leads from one version to another; the gravest comes last. */
public enum ChangeClass {
  /** Nothing at all. */
  NONE,
  /** Only how the same words are rendered. */
  TECHNICAL,
  /** Only translations, or their pins. */
  TRANSLATION,
  /** Only words of the authoritative language. */
  EDITORIAL,
  /** The same meaning under other names, or said by other statements. */
  NEUTRAL,
  /** The same facts, of which built-in terms now say something else. */
  VOCABULARY,
  /** Less is permitted, or more is promised. */
  NARROWING,
  /** More is permitted, or less is promised; or what cannot be compared. */
  BROADENING,
  /** Some of both, or a text that bears meaning. */
  MIXED;

  /** Whether a later edition of the same version may be this. */
  public boolean fitsAnEdition() {
    return this == NONE || this == TECHNICAL || this == TRANSLATION || this == EDITORIAL;
  }
}
