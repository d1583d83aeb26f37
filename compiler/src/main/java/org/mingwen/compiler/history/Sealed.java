package org.mingwen.compiler.history;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.canonical.CanonicalException;
import org.mingwen.compiler.canonical.JsonTree;
import org.mingwen.compiler.output.Json;

/**
 * The file that seals a version: what it is, and the hash of each of its other files.
 *
 * @param format the number of the format it was frozen in
 * @param policy the policy's id
 * @param version its date and edition
 * @param revision the how many-eth release of the policy it is, from 1
 * @param previous the link of what happened before; empty for the first release
 * @param hashes what named it when it was frozen, for people who read the file
 * @param files the SHA-256 of each of its other files, by path within its folder
 */
record Sealed(
    int format,
    String policy,
    Version version,
    int revision,
    String previous,
    Map<String, Object> hashes,
    SortedMap<String, String> files) {
  private static final String FORMAT = "format";
  private static final String POLICY = "policy";
  private static final String VERSION = "version";
  private static final String EDITION = "edition";
  private static final String REVISION = "revision";
  private static final String PREVIOUS = "previous";
  private static final String HASHES = "hashes";
  private static final String FILES = "files";

  Sealed {
    hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  byte[] bytes() {
    SortedMap<String, Object> tree = new TreeMap<>();
    tree.put(FORMAT, format);
    tree.put(POLICY, policy);
    tree.put(VERSION, version.date().toString());
    tree.put(EDITION, version.edition());
    tree.put(REVISION, revision);
    tree.put(PREVIOUS, previous);
    tree.put(HASHES, hashes);
    tree.put(FILES, files);
    return Json.lines(tree);
  }

  static Map<String, Object> tree(Hashes hashes) {
    SortedMap<String, Object> tree = new TreeMap<>();
    tree.put("meaning", hashes.meaning());
    tree.put("vocabulary", hashes.vocabulary());
    tree.put("words", hashes.words());
    tree.put("rendering", hashes.rendering());
    return tree;
  }

  /**
   * The seal in such a tree.
   *
   * @throws CanonicalException if it is none
   */
  static Sealed read(Map<String, Object> tree) {
    SortedMap<String, String> files = new TreeMap<>();
    Map<String, Object> listed = JsonTree.map(tree, FILES);
    listed.keySet().forEach(path -> files.put(path, JsonTree.part(listed, path, String.class)));
    int edition = JsonTree.part(tree, EDITION, Integer.class);
    return new Sealed(
        Formats.of(tree),
        JsonTree.part(tree, POLICY, String.class),
        new Version(
            HistoryFiles.version(JsonTree.part(tree, VERSION, String.class)).date(), edition),
        JsonTree.part(tree, REVISION, Integer.class),
        JsonTree.part(tree, PREVIOUS, String.class),
        JsonTree.map(tree, HASHES),
        files);
  }
}
