package org.mingwen.compiler.backend.site;

import java.util.Locale;
import org.mingwen.compiler.backend.site.page.Html;

/** Writes HTML: every text and every attribute value that goes through it is escaped. */
final class HtmlWriter {
  private final StringBuilder out = new StringBuilder();

  /** Text as a reader sees it. */
  HtmlWriter text(String text) {
    escape(text);
    return this;
  }

  /** Markup that has been escaped already. */
  HtmlWriter html(Html html) {
    out.append(html.markup());
    return this;
  }

  /**
   * A start tag.
   *
   * @param name of the element
   * @param attributes names and values in turn
   */
  HtmlWriter open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** An end tag. */
  HtmlWriter close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** A line's end, for those who read the source. */
  HtmlWriter line() {
    out.append('\n');
    return this;
  }

  /** What has been written. */
  Html html() {
    return new Html(out.toString());
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          // Controls have no place in HTML, not even as references.
          boolean control = (c < 0x20 && c != 0x0a && c != 0x09) || (c >= 0x7f && c < 0xa0);
          out.append(control ? '\ufffd' : c);
        }
      }
    }
  }

  /** Whether an address may stand in a link: https, mailto, relative or a fragment. */
  static boolean safe(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) <= ' ' || address.charAt(i) == '\\') {
        return false;
      }
    }
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://") || lower.startsWith("mailto:")) {
      return true;
    }
    int colon = lower.indexOf(':');
    int end = firstOf(lower, "/?#");
    return !lower.startsWith("//") && !lower.isEmpty() && (colon < 0 || end < colon);
  }

  private static int firstOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
