package org.mingwen.policies.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The site that the build wrote before these tests began. */
final class BuiltSite {
  static final Path FOLDER = Path.of("target", "mingwen", "site");

  private BuiltSite() {}

  /** Every page, by its path within the site; at least the start page is there. */
  static List<String> pages() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
