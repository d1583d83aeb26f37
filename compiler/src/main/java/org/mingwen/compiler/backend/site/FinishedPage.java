package org.mingwen.compiler.backend.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.compiler.publication.Address;

/**
 * A page as it was printed, whoever wrote the template: no statement is left out, nothing runs,
 * nothing is asked of somebody else, no link is unsafe. What a browser might read in another way
 * than we do, such as a comment, is refused.
 */
final class FinishedPage {
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "[\\s/]+([^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?");
  private static final Pattern END = Pattern.compile("[\\s/]*>");
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE html>");

  /** A character reference that we do not write; it could hide what an address is. */
  private static final Pattern FOREIGN_REFERENCE =
      Pattern.compile("&(?!(?:amp|quot|lt|gt|#39);)(?:#|[A-Za-z0-9]+;)");

  /** Elements that run, ask for something, change what addresses mean, or hide what is in them. */
  private static final Set<String> REFUSED_ELEMENTS =
      Set.of(
          "script",
          "style",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "base",
          "form",
          "audio",
          "video",
          "source",
          "track",
          "portal",
          "svg",
          "math",
          "template",
          "noscript",
          "noembed",
          "noframes",
          "textarea",
          "xmp",
          "plaintext",
          "select");

  private static final Set<String> REFUSED_ATTRIBUTES =
      Set.of(
          "style",
          "srcset",
          "ping",
          "background",
          "action",
          "formaction",
          "poster",
          "data",
          "manifest",
          "srcdoc",
          "hidden",
          "xlink:href",
          "imagesrcset");

  private final String path;
  private final String html;
  private final Matcher attribute;
  private final Matcher end;
  private final Set<String> ids = new HashSet<>();

  private FinishedPage(String path, String html) {
    this.path = path;
    this.html = html;
    this.attribute = ATTRIBUTE.matcher(html);
    this.end = END.matcher(html);
  }

  /**
   * Checks a page.
   *
   * @param path where it will stand below the site's root
   * @param statements the names of the statements that it has to show
   * @throws SiteException if something is wrong with it
   */
  static void check(String path, String html, Collection<String> statements) {
    FinishedPage page = new FinishedPage(path, html);
    page.read();
    for (String statement : statements) {
      String id = Address.anchor(statement);
      if (!page.ids.contains(id)) {
        throw page.refused("leaves out the statement " + statement + ", nothing has the id " + id);
      }
    }
  }

  private void read() {
    Matcher tag = TAG.matcher(html);
    Matcher doctype = DOCTYPE.matcher(html);
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (tag.region(at, html.length()).lookingAt()) {
        element(tag.group(1).toLowerCase(Locale.ROOT), tag.end());
      } else if (!doctype.region(at, html.length()).lookingAt()) {
        throw refused("has a comment or something else that is no tag: " + excerpt(at));
      }
    }
  }

  private void element(String name, int from) {
    if (REFUSED_ELEMENTS.contains(name)) {
      throw refused("has an element <" + name + ">, which no page may have");
    }
    if (html.startsWith(">", from)) {
      return;
    }
    int at = from;
    while (attribute.region(at, html.length()).lookingAt()) {
      String value =
          attribute.group(2) != null
              ? attribute.group(2)
              : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
      attribute(name, attribute.group(1).toLowerCase(Locale.ROOT), value == null ? "" : value);
      at = attribute.end();
    }
    if (!end.region(at, html.length()).lookingAt()) {
      throw refused("has a tag that cannot be read: " + excerpt(from));
    }
  }

  private void attribute(String element, String name, String value) {
    if (name.startsWith("on") || REFUSED_ATTRIBUTES.contains(name)) {
      throw refused("has an attribute " + name + ", which no page may have");
    } else if (name.equals("id")) {
      ids.add(value);
    } else if (name.equals("http-equiv") && !value.equals("Content-Security-Policy")) {
      throw refused("has http-equiv=\"" + value + "\", which no page may have");
    } else if (name.equals("src") || (name.equals("href") && !element.equals("a"))) {
      if (!safe(value) || value.contains(":")) {
        throw refused("asks for something that is not of this site: " + value);
      }
    } else if (name.equals("href") && !safe(value)) {
      throw refused("has a link that is not safe: " + value);
    }
  }

  private static boolean safe(String value) {
    if (value.indexOf('&') < 0) {
      return HtmlWriter.safe(value);
    }
    String plain =
        value
            .replace("&amp;", "&")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">");
    return HtmlWriter.safe(plain) && !FOREIGN_REFERENCE.matcher(value).find();
  }

  private String excerpt(int at) {
    return html.substring(at, Math.min(at + 40, html.length())).replaceAll("\\s+", " ");
  }

  private SiteException refused(String why) {
    return new SiteException(
        "the templates print a page that is refused: " + path + " " + why, null);
  }
}
