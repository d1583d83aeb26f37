package org.mingwen.compiler.backend.site;

/** A template that cannot be used; the message names it and says why. */
public final class SiteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SiteException(String message, Throwable cause) {
    super(message, cause);
  }
}
