package org.mingwen.compiler.backend.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Follows the links of a site that was rendered into memory. */
record SiteLinks(Map<String, String> site) {
  private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");

  /** The links of a page that lead nowhere. What other back ends make lies beside the pages. */
  List<String> dead(String page) {
    return HREF.matcher(site.get(page))
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(href -> !href.startsWith("mailto:") && !href.startsWith("https:"))
        .filter(href -> !href.endsWith("rules.json"))
        .filter(href -> !leads(page, href))
        .distinct()
        .toList();
  }

  private boolean leads(String from, String href) {
    int hash = href.indexOf('#');
    String file = hash < 0 ? href : href.substring(0, hash);
    String target =
        file.isEmpty()
            ? from
            : Path.of("/").resolve(from).resolveSibling(file).normalize().toString().substring(1);
    if (file.endsWith("/")) {
      target = target.isEmpty() ? "index.html" : target + "/index.html";
    }
    String page = site.get(target);
    return page != null && (hash < 0 || page.contains(" id=\"" + href.substring(hash + 1) + "\""));
  }
}
