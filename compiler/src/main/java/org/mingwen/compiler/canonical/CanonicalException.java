package org.mingwen.compiler.canonical;

import java.util.Map;

/** A tree that no policy has. */
public final class CanonicalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public CanonicalException(String message) {
    super(message);
  }

  /** The same, found under a key. */
  public CanonicalException in(String key) {
    return new CanonicalException(key + ": " + getMessage());
  }

  /** A tree that has to be a map with keys of text. */
  static Map<String, Object> map(Object tree) {
    if (!(tree instanceof Map<?, ?>)) {
      throw new CanonicalException("no map: " + tree);
    }
    // Trees have keys of text and nothing else.
    @SuppressWarnings("unchecked")
    Map<String, Object> map = (Map<String, Object>) tree;
    return map;
  }

  /** A value that has to be there. */
  static Object present(Object value, String key) {
    if (value == null) {
      throw new CanonicalException(key + ": missing");
    }
    return value;
  }
}
