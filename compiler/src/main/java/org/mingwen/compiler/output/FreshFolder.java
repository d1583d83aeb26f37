package org.mingwen.compiler.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder that an output is written into before it takes its place. No file is written before
 * its line stands in the manifest, so that whoever finds the folder half-written knows which files
 * in it are ours; at the end the lines are put in order. Thread-safe.
 */
final class FreshFolder implements OutputFiles, AutoCloseable {
  /** The manifest in order, until it takes the place of the one that grew. */
  static final String ORDERED = Manifest.NAME + ".ordered";

  private final Path fresh;
  private final Path folder;
  private final OutputFolder.Steps steps;
  private final OutputStream lines;
  private final OutputPaths paths = new OutputPaths();
  private final SortedMap<String, String> hashes = new TreeMap<>();

  /**
   * Creates it.
   *
   * @param folder whose place it is to take
   */
  FreshFolder(Path fresh, Path folder, OutputFolder.Steps steps) throws IOException {
    this.fresh = fresh;
    this.folder = folder;
    this.steps = steps;
    steps.before("create");
    Files.createDirectory(fresh);
    steps.before("manifest");
    lines = Files.newOutputStream(fresh.resolve(Manifest.NAME), StandardOpenOption.CREATE_NEW);
  }

  @Override
  public void file(String path, byte[] bytes) {
    try {
      list(path, Manifest.hash(bytes));
      Path file = fresh.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void list(String path, String hash) throws IOException {
    if (paths.refuses(path)) {
      throw OutputRefusedException.of("output-name", folder, path);
    }
    steps.before("write");
    lines.write(Manifest.line(path, hash).getBytes(UTF_8));
    hashes.put(path, hash);
  }

  /** The manifest, when all files have been written. */
  synchronized Manifest finish() throws IOException {
    lines.close();
    Manifest manifest = new Manifest(hashes);
    steps.before("order");
    Path ordered = fresh.resolve(ORDERED);
    Files.write(ordered, manifest.toBytes(), StandardOpenOption.CREATE_NEW);
    Files.move(ordered, fresh.resolve(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
    return manifest;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
