package org.mingwen.compiler.words;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import org.mingwen.dsl.source.SourceDecoder;

/**
 * Which addresses a link may have: https, mailto, relative ones and fragments. The address is
 * judged as a browser will see it: after entities and escapes are decoded, knowing that browsers
 * skip tabs and line ends inside an address and take a backslash for a slash.
 */
final class SafeLink {
  private SafeLink() {}

  /** The address that Markdown means: without escapes, entities decoded. */
  static String decoded(CharSequence written) {
    return Escaping.unescapeString(written);
  }

  /** Whether a link may have this decoded address. */
  static boolean isSafe(String address) {
    boolean visible = address.codePoints().allMatch(SafeLink::isVisible);
    if (address.isEmpty() || !visible || address.startsWith("//")) {
      return false;
    }
    int colon = address.indexOf(':');
    if (colon < 0 || colon > endOfFirstSegment(address)) {
      return true;
    }
    String rest = address.substring(colon + 1);
    return switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "https" -> rest.startsWith("//") && isHost(rest.substring(2));
      case "mailto" -> !rest.isEmpty();
      default -> false;
    };
  }

  private static boolean isVisible(int codePoint) {
    return codePoint != '\\'
        && codePoint != 0xFFFD
        && !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT
        && Character.getType(codePoint) != Character.SURROGATE
        && !SourceDecoder.isForbidden(codePoint);
  }

  /** A colon after this belongs to a path, a query or a fragment. */
  private static int endOfFirstSegment(String address) {
    int end = 0;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** A host, and nobody in front of it: {@code https://bank.example@evil.example} leads astray. */
  private static boolean isHost(String afterSlashes) {
    String host = afterSlashes.substring(0, endOfFirstSegment(afterSlashes));
    return !host.isEmpty() && host.indexOf('@') < 0;
  }
}
