package org.mingwen.compiler.release;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.mingwen.compiler.history.HistoryFiles;

/**
 * Writes into the history of a policy, as a whole or not at all: a version's files beside their
 * place, then its folder by one renaming, and the chain last, also by one renaming. What the chain
 * does not speak of was not released; a process that dies before leaves at most a folder that the
 * next build names.
 */
public final class HistoryFolder {
  private static final String WRITING = ".writing";

  private HistoryFolder() {}

  /**
   * Writes what was planned.
   *
   * @param policy the policy's folder
   * @param files by path within it, as {@link Plan#files} has them
   * @throws FileAlreadyExistsException if the version is already there; nothing is written then
   * @throws IOException if writing failed; then nothing was released
   */
  public static void write(Path policy, SortedMap<String, byte[]> files) throws IOException {
    Path history = policy.resolve(HistoryFiles.FOLDER);
    Files.createDirectories(history);
    Path writing = history.resolve(WRITING);
    delete(writing);
    try {
      write(policy, writing, files);
    } finally {
      delete(writing);
    }
  }

  private static void write(Path policy, Path writing, SortedMap<String, byte[]> files)
      throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = writing.resolve(file.getKey().substring(HistoryFiles.FOLDER.length()));
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Path chain = policy.resolve(HistoryFiles.CHAIN);
    for (Path entry : entries(writing)) {
      Path target = chain.resolveSibling(entry.getFileName());
      if (Files.isDirectory(entry)) {
        if (Files.exists(target)) {
          throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(entry, target);
      } else if (!target.equals(chain)) {
        Files.move(entry, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(writing.resolve(chain.getFileName()), chain, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) walk.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(path);
        }
      }
    }
  }
}
