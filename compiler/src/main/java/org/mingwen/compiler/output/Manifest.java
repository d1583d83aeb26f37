package org.mingwen.compiler.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files we wrote into a folder, by relative path, each with its SHA-256; kept in the folder
 * itself, in the form that {@code sha256sum -c} reads.
 */
record Manifest(SortedMap<String, String> hashes) {
  static final String NAME = ".mingwen-files";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  Manifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /**
   * The manifest in a folder; empty if there is none, or something else under its name. A last line
   * cut off by a crash is left out: no file is written before its line is whole.
   */
  static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String text;
    try {
      text = Files.readString(file, UTF_8);
    } catch (CharacterCodingException notOurs) {
      return Optional.empty();
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    for (int start = 0, end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
      Matcher line = LINE.matcher(text.substring(start, end));
      if (!line.matches()) {
        return Optional.empty();
      }
      hashes.put(line.group(2), line.group(1));
    }
    try {
      // A manifest edited by hand must not make us delete what lies elsewhere.
      OutputPaths.check(folder, hashes.keySet());
    } catch (OutputRefusedException notOurs) {
      return Optional.empty();
    }
    return Optional.of(new Manifest(hashes));
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(line(path, hash)));
    return text.toString().getBytes(UTF_8);
  }

  /** The line of one file. */
  static String line(String path, String hash) {
    return hash + "  " + path + "\n";
  }

  /** Whether every file still has the bytes it was written with. */
  boolean matches(Path folder) throws IOException {
    for (var entry : hashes.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || !hash(Files.readAllBytes(file)).equals(entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** What stands for the bytes of a file. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
