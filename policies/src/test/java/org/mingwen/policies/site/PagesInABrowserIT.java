package org.mingwen.policies.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, wide and narrow, light and dark, with scripts and without. */
class PagesInABrowserIT {
  private static final int WIDE = 1440;
  private static final int PHONE = 360;

  @TempDir static Path profile;
  private static SiteServer server;
  private static Browser browser;

  @BeforeAll
  static void openBrowser() throws IOException {
    Optional<String> missing = Browser.missing();
    missing.ifPresent(why -> System.out.println("The pages are not opened in a browser: " + why));
    assumeTrue(missing.isEmpty(), () -> missing.orElseThrow());
    server = SiteServer.of(BuiltSite.FOLDER);
    browser = Browser.start(profile);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  static List<String> pages() {
    return BuiltSite.pages();
  }

  @Test
  void whatThesePagesMustNotDoWouldBeSeen(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("index.html"),
        """
        <!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>
        <img src="http://outside.invalid/a.png"><script>console.log("hello")</script></main>
        """);
    try (SiteServer bad = SiteServer.of(folder)) {
      browser.become(WIDE, "light", true);
      browser.open(bad.address());

      assertThat(browser.barriers()).singleElement().asString().startsWith("image-alt at img");
      assertThat(browser.requests()).contains("http://outside.invalid/a.png");
      assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("hello"));

      browser.become(WIDE, "light", false);
      browser.open(bad.address());

      assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("hello"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobodyIsKeptFromUsingIt(String page) {
    for (int width : List.of(WIDE, PHONE)) {
      for (String colours : List.of("light", "dark")) {
        browser.become(width, colours, true);
        browser.open(server.address() + page);
        assertThat(browser.barriers()).as("%s at %d, %s", page, width, colours).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itAsksNobodyElseForAnythingAndTheConsoleStaysEmpty(String page) {
    browser.become(WIDE, "light", true);
    browser.open(server.address() + page);

    assertThat(browser.requests())
        .contains(server.address() + page)
        .allSatisfy(address -> assertThat(address).startsWith(server.address()));
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itLooksTheSameWithoutScriptsAndFitsTheScreen(String page) throws IOException {
    for (int width : List.of(WIDE, PHONE)) {
      browser.become(width, "light", true);
      browser.open(server.address() + page);
      Browser.Size withScripts = browser.content();
      String picture = page.replace('/', '-').replace(".html", "") + "-" + width + ".png";
      browser.picture(Path.of("target", "pictures", picture));

      browser.become(width, "light", false);
      browser.open(server.address() + page);

      assertThat(browser.content()).isEqualTo(withScripts);
      assertThat(withScripts.width()).as("width of %s", page).isLessThanOrEqualTo(width);
      assertThat(withScripts.height()).as("height of %s", page).isGreaterThan(300);
    }
  }
}
