package org.mingwen.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Files that are replaced together. Each is written beside its place first, so that no half of one
 * is ever there; where one of them cannot be replaced, or what has to be done with them fails, the
 * old ones are put back.
 */
final class ReplacedFiles {
  private final Path folder;
  private final Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();

  private ReplacedFiles(Path folder) {
    this.folder = folder;
  }

  /** What is done together with replacing files. */
  interface Step {
    /** Does it as a whole, or leaves everything as it was and throws. */
    void take() throws IOException;
  }

  /**
   * Replaces files, and does something that belongs to them.
   *
   * @param folder where they are
   * @param files what they hold from now on, by their path in the folder
   * @throws IOException if something failed; everything is as it was
   */
  static void replace(Path folder, SortedMap<String, byte[]> files, Step then) throws IOException {
    ReplacedFiles replaced = new ReplacedFiles(folder);
    try {
      replaced.put(files);
      then.take();
    } catch (IOException | RuntimeException e) {
      replaced.putBack(e);
      throw e;
    }
  }

  private void put(SortedMap<String, byte[]> files) throws IOException {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path place = folder.resolve(file.getKey());
        Files.createDirectories(place.getParent());
        Files.write(beside(place), file.getValue());
      }
      for (String file : files.keySet()) {
        Path place = folder.resolve(file);
        before.put(
            place, Files.exists(place) ? Optional.of(Files.readAllBytes(place)) : Optional.empty());
        move(place);
      }
    } finally {
      for (String file : files.keySet()) {
        Files.deleteIfExists(beside(folder.resolve(file)));
      }
    }
  }

  private void putBack(Exception failure) {
    before.forEach(
        (place, bytes) -> {
          try {
            if (bytes.isPresent()) {
              Files.write(beside(place), bytes.get());
              move(place);
            } else {
              Files.deleteIfExists(place);
            }
          } catch (IOException e) {
            failure.addSuppressed(e);
          }
        });
  }

  private static Path beside(Path place) {
    return place.resolveSibling("." + place.getFileName() + ".coming");
  }

  private static void move(Path place) throws IOException {
    Files.move(
        beside(place), place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
