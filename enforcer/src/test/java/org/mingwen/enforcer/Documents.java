package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that the tests read. */
final class Documents {
  /** Where the format lies; it belongs to the module that writes it. */
  private static final Path FORMAT =
      Path.of("../compiler/src/main/resources/org/mingwen/compiler/backend/rules");

  private Documents() {}

  /** The JSON Schema of the format. */
  static String schema() {
    return read(FORMAT.resolve("rules.schema.json"));
  }

  /** The document of the format. */
  static String format() {
    return read(FORMAT.resolve("rules-format.md"));
  }

  /** The README of this module. */
  static String readme() {
    return read(Path.of("README.md"));
  }

  /** A file beside the tests. */
  static String resource(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between a line and the next line of three backticks. */
  static String fenced(String document, String opening) {
    int from = document.indexOf("\n" + opening + "\n") + opening.length() + 2;
    return document.substring(from, document.indexOf("\n```", from));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
