package org.mingwen.policies.edits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The versions of a policy that an edit makes. */
final class Versions {
  /** Before the name of a table of built-in terms, among the files of a policy. */
  static final String VOCABULARY = "vocabulary/";

  /** Before the language of a text as it is shown. */
  static final String RENDERING = "rendering/";

  /** Before the language and the clause that was accepted. */
  static final String PIN = "pin/";

  private Versions() {}

  /** The sources of the real policy, without its past. */
  static SortedMap<String, byte[]> sources(String policy) throws IOException {
    Path folder = Path.of(policy);
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith("history") && !path.startsWith("pins")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
