package org.mingwen.policies.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that tells what its pages asked for and complained of. */
final class Browser implements AutoCloseable {
  /** Selenium warns that it does not know this Chromium's newest features; we use none. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final Pattern REQUEST =
      Pattern.compile(
          "\"method\":\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  private static final String AXE_RUN =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
        result => done(result.violations.flatMap(violation => violation.nodes.map(
          node => violation.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary))),
        error => done(['axe failed: ' + error]));
      """;

  private final ChromeDriver driver;
  private final String axe;

  private Browser(ChromeDriver driver, String axe) {
    this.driver = driver;
    this.axe = axe;
  }

  /** Why there is no browser on this machine; empty if there is one. */
  static Optional<String> missing() {
    return Stream.of("chromium", "chromedriver")
        .filter(program -> program(program).isEmpty())
        .findFirst()
        .map(program -> "there is no " + program + " on the path (Debian: chromium-driver)");
  }

  private static Optional<File> program(String name) {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getenv("PATH"))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Starts a browser with a profile of its own in an empty folder. */
  static Browser start(Path profile) throws IOException {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    return new Browser(driver, axe());
  }

  private static String axe() throws IOException {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), UTF_8);
    }
  }

  /** Makes pages this many pixels wide, in light or dark colours, and lets scripts run or not. */
  void become(int width, String colours, boolean scripts) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
  }

  /** Forgets what was seen before, and opens a page. */
  void open(String address) {
    driver.get("about:blank");
    complaints();
    requests();
    driver.get(address);
  }

  /** What the page, or the browser about the page, wrote to the console since it was opened. */
  List<String> complaints() {
    return log(LogType.BROWSER).map(LogEntry::getMessage).toList();
  }

  /** The addresses that were asked for since the page was opened. */
  List<String> requests() {
    return log(LogType.PERFORMANCE)
        .map(entry -> REQUEST.matcher(entry.getMessage()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .toList();
  }

  private Stream<LogEntry> log(String type) {
    return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
  }

  /** What keeps people from using the page, found by axe: rule, place and reason. */
  List<String> barriers() {
    driver.executeScript(axe);
    Object found = driver.executeAsyncScript(AXE_RUN);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** How wide and high the content of the page is, in pixels; found without scripts. */
  Size content() {
    Map<?, ?> metrics = command("Page.getLayoutMetrics", Map.of());
    Map<?, ?> size = (Map<?, ?>) metrics.get("cssContentSize");
    return new Size(
        ((Number) size.get("width")).intValue(), ((Number) size.get("height")).intValue());
  }

  /** Pixels. */
  record Size(int width, int height) {}

  /** Keeps a picture of the whole page for people to look at. */
  void picture(Path file) throws IOException {
    Size size = content();
    Map<?, ?> taken =
        command(
            "Page.captureScreenshot",
            Map.of(
                "captureBeyondViewport",
                true,
                "clip",
                Map.of(
                    "x", 0, "y", 0, "width", size.width(), "height", size.height(), "scale", 1)));
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode((String) taken.get("data")));
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
