package org.mingwen.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingwen.compiler.history.HistoryFiles;

/**
 * The files of one policy, read into memory.
 *
 * @param id the folder's name, which has to be the policy's id
 * @param files the content of each file by its path within the folder, separated by {@code /}
 * @param links the paths that are symbolic links; they are not followed
 */
record PolicySources(String id, SortedMap<String, byte[]> files, List<String> links) {
  private static final int DEPTH = 8;

  /** No source may be larger than this many bytes; each reader has a limit of its own below it. */
  private static final int LARGEST = 16 * 1024 * 1024;

  PolicySources {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    links = List.copyOf(links);
  }

  /** These with other contents of some files. */
  PolicySources with(SortedMap<String, byte[]> changed) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.putAll(changed);
    return new PolicySources(id, all, links);
  }

  /** The policies in a folder, by name: each folder in it that has a {@code .policy} file. */
  static List<PolicySources> in(Path folder) throws IOException {
    List<PolicySources> policies = new ArrayList<>();
    for (Path entry : sorted(folder)) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && hasPolicyFile(entry)) {
        policies.add(read(entry));
      }
    }
    return policies;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(PolicySources::name)).toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static boolean hasPolicyFile(Path folder) throws IOException {
    return sorted(folder).stream().anyMatch(file -> name(file).endsWith(".policy"));
  }

  private static PolicySources read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<String> links = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        String relative = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
          links.add(relative);
        } else if (Files.isRegularFile(path) && isSource(relative)) {
          files.put(relative, read(path, LARGEST + 1));
        }
      }
    }
    return new PolicySources(name(folder), files, links.stream().sorted().toList());
  }

  /** The beginning of a file; what is longer than any source may be need not be in memory. */
  private static byte[] read(Path file, int atMost) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(atMost);
    }
  }

  private static boolean isSource(String path) {
    return (path.endsWith(".policy") && path.indexOf('/') < 0)
        || (path.startsWith("text/") && path.endsWith(".md"))
        || (path.startsWith("labels/") && path.endsWith(".yaml"))
        || (path.startsWith("pins/") && path.endsWith(".json"))
        || path.startsWith(HistoryFiles.FOLDER);
  }
}
