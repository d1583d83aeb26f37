package org.mingwen.compiler.pins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The folder of a policy's pins, replaced as a whole: whatever fails, there are the old pins or the
 * new ones. Between two renames it has no name for an instant; what died right then is put back by
 * the next {@link #replace}.
 */
public final class PinFolder {
  private PinFolder() {}

  /**
   * Writes pins.
   *
   * @param policy the policy's folder
   * @throws IOException if writing failed; the old pins are still there
   */
  public static void replace(Path policy, Pins pins) throws IOException {
    Path folder = policy.resolve("pins");
    Path fresh = policy.resolve("pins.new");
    Path old = policy.resolve("pins.old");
    if (Files.isSymbolicLink(folder)) {
      throw new IOException(folder + " is a symbolic link");
    }
    if (exists(old) && !exists(folder)) {
      Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    remove(old);
    remove(fresh);
    write(fresh, PinFiles.write(pins));
    if (exists(folder)) {
      Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    remove(old);
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void write(Path folder, SortedMap<String, byte[]> files) throws IOException {
    Files.createDirectory(folder);
    for (var file : files.entrySet()) {
      String name = file.getKey().substring(PinFiles.FOLDER.length());
      Files.write(folder.resolve(name), file.getValue(), StandardOpenOption.CREATE_NEW);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
