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

/**
 * Every page, on a wide screen in light colours and on a phone in dark ones, with scripts and
 * without: each width and each scheme is seen, and the dear search for contrast is made twice
 * instead of four times. {@code -Dpictures} keeps what was seen in {@code target/pictures}.
 */
class PagesInABrowserIT {
  private static final Screen WIDE = new Screen(1440, "light");
  private static final Screen PHONE = new Screen(360, "dark");
  private static final boolean PICTURES = System.getProperty("pictures") != null;

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
      browser.become(WIDE.width(), WIDE.colours(), true);
      browser.open(bad.address());

      assertThat(browser.barriers()).singleElement().asString().startsWith("image-alt at img");
      assertThat(browser.requests()).contains("http://outside.invalid/a.png");
      assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("hello"));

      browser.become(WIDE.width(), WIDE.colours(), false);
      browser.open(bad.address());

      assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("hello"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobodyIsKeptFromUsingItAndItAsksNobodyElseForAnything(String page) throws IOException {
    for (Screen screen : List.of(WIDE, PHONE)) {
      String address = server.address() + page;
      browser.become(screen.width(), screen.colours(), true);
      browser.open(address);
      Browser.Size size = browser.content();

      assertThat(browser.requests())
          .as("%s asks for", page)
          .contains(address)
          .allSatisfy(asked -> assertThat(asked).startsWith(server.address()));
      assertThat(browser.complaints()).as("%s, console", page).isEmpty();
      assertThat(browser.barriers()).as("%s, %s", page, screen).isEmpty();
      assertThat(size.width()).as("width of %s", page).isLessThanOrEqualTo(screen.width());
      assertThat(size.height()).as("height of %s", page).isGreaterThan(300);
      if (PICTURES) {
        browser.picture(screen.picture(page));
      }

      browser.become(screen.width(), screen.colours(), false);
      browser.open(address);
      assertThat(browser.content()).as("%s without scripts", page).isEqualTo(size);
    }
  }

  /** How wide, in pixels, and in which colours. */
  private record Screen(int width, String colours) {
    Path picture(String page) {
      String name = page.replace('/', '-').replace(".html", "");
      return Path.of("target", "pictures", name + "-" + width + ".png");
    }
  }
}
