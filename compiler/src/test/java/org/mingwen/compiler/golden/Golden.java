package org.mingwen.compiler.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what came out with a file beside the sources. A missing file is written and the test
 * fails, so that somebody reads it; {@code -Dgolden.update} rewrites every file and still fails.
 */
public final class Golden {
  private Golden() {}

  /** Compares a text with a golden file. */
  public static void assertMatches(Path golden, String actual) {
    try {
      if (!Files.exists(golden) || System.getProperty("golden.update") != null) {
        if (Files.exists(golden) && Files.readString(golden).equals(actual)) {
          return;
        }
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, actual);
        fail("wrote " + golden + ": read it, and run again");
      }
      assertThat(actual).as(golden.toString()).isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
