package org.mingwen.compiler.backend.site.page;

/**
 * Markup made by our own renderer, with every text in it escaped; templates print it as it is.
 *
 * @param markup well-formed HTML, possibly empty
 */
public record Html(String markup) {
  /** Nothing. */
  public static final Html NONE = new Html("");
}
