package org.mingwen.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Copies of policies, for tests that change them. */
public final class Copied {
  private static final Path EXAMPLES = Path.of("src/test/resources/examples");

  private Copied() {}

  /** Lays an example over the base of all, as the policy {@code shop} of a folder. */
  public static void example(String example, Path folder) throws IOException {
    folder(EXAMPLES.resolve("base"), folder.resolve("shop"));
    folder(EXAMPLES.resolve(example), folder.resolve("shop"));
  }

  /** Lays the files of a folder over another, but for what a test expects. */
  public static void folder(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.endsWith("expected.txt")) {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
