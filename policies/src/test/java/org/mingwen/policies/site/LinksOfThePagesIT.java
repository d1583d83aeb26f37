package org.mingwen.policies.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as files. */
class LinksOfThePagesIT {
  /** Stands for wherever the site will be. */
  private static final URI ORIGIN = URI.create("https://site.invalid/");

  private final Map<Path, Document> read = new HashMap<>();

  static List<String> pages() {
    return BuiltSite.pages();
  }

  @Test
  void theStartPageAndThePolicyInBothLanguagesAreThere() {
    assertThat(BuiltSite.pages())
        .contains(
            "index.html", "sosst/zh-Hans/index.html", "sosst/en/index.html", "sosst/ja/index.html");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noScriptAndNothingOfSomebodyElseIsInIt(String page) throws IOException {
    Document document = document(BuiltSite.FOLDER.resolve(page));

    assertThat(document.select("script, iframe, object, embed, [onload], [onclick], [style*=url]"))
        .isEmpty();
    assertThat(document.select("[src], link[rel=stylesheet], link[rel=icon], link[rel=preload]"))
        .extracting(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
        .allSatisfy(address -> assertThat(target(page, address)).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(String page) throws IOException {
    List<String> dead = new ArrayList<>();
    for (Element link : document(BuiltSite.FOLDER.resolve(page)).select("[href]")) {
      String address = link.attr("href");
      if (!leadsSomewhere(page, address)) {
        dead.add(address);
      }
    }
    assertThat(dead).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyIdIsThereOnce(String page) throws IOException {
    assertThat(document(BuiltSite.FOLDER.resolve(page)).select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates();
  }

  private boolean leadsSomewhere(String page, String address) throws IOException {
    URI uri = ORIGIN.resolve(page).resolve(address);
    if ("mailto".equals(uri.getScheme())) {
      return uri.getSchemeSpecificPart().matches("[^@?\\s]+@[^@?\\s]+\\.[a-z]+");
    }
    if (!ORIGIN.getAuthority().equals(uri.getAuthority())) {
      // Not asked: a build that needs somebody else's server would fail with it.
      return "https".equals(uri.getScheme());
    }
    List<Path> target = target(page, address);
    return !target.isEmpty()
        && (uri.getFragment() == null
            || document(target.get(0)).getElementById(uri.getFragment()) != null);
  }

  /** The file of the site that an address means; none if there is none. */
  private static List<Path> target(String page, String address) {
    URI uri = ORIGIN.resolve(page).resolve(address);
    if (!ORIGIN.getAuthority().equals(uri.getAuthority())) {
      return List.of();
    }
    Path file = BuiltSite.FOLDER.resolve(uri.getPath().substring(1));
    if (uri.getPath().endsWith("/")) {
      file = file.resolve("index.html");
    }
    return Files.isRegularFile(file) ? List.of(file) : List.of();
  }

  private Document document(Path file) throws IOException {
    Document known = read.get(file);
    if (known == null) {
      known = Jsoup.parse(file.toFile(), "UTF-8");
      read.put(file, known);
    }
    return known;
  }
}
