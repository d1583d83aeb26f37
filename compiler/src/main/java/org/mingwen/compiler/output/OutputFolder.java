package org.mingwen.compiler.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder whose content is replaced as a whole. The new files are written beside it, then the
 * folders change names; whatever fails, and whenever the process dies, the folder holds all of the
 * old files or all of the new ones. Between the two renames it has no name for an instant: a
 * process that dies right then leaves the old folder beside its place, and {@link #recover} or the
 * next {@link #replace} puts it back.
 *
 * <p>Files are not forced to the disk one by one; that would take longer than all the rest. After a
 * power failure the manifest tells, and the next build writes the folder anew.
 */
public final class OutputFolder {

  /** Told what is about to be done; tests stop us there. */
  interface Steps {
    void before(String step) throws IOException;
  }

  private final Path folder;
  private final Path project;
  private final Steps steps;

  OutputFolder(Path folder, Path project, Steps steps) {
    this.folder = folder.toAbsolutePath().normalize();
    this.project = project;
    this.steps = steps;
  }

  /**
   * The folder to write.
   *
   * @param folder where; need not exist
   * @param project the folder of the project that is built, which must never be replaced
   */
  public static OutputFolder at(Path folder, Path project) {
    return new OutputFolder(folder, project, step -> {});
  }

  /**
   * Makes the folder hold exactly these files, and a manifest of them. Leaves it alone when it
   * already does. Waits while another build writes it.
   *
   * @param files bytes by relative path, separated by {@code /}
   * @return whether anything was written
   * @throws OutputRefusedException if the folder is not ours to replace, or a path is not portable
   * @throws IOException if writing failed; the folder then holds all of the old files, or all of
   *     the new ones if only the old could not be deleted
   */
  public boolean replace(SortedMap<String, byte[]> files) throws IOException {
    OutputPaths.check(folder, files.keySet());
    return replace(into -> files.forEach(into::file));
  }

  /**
   * The same with files that are written as they are made, so that they need not all be held.
   *
   * @param content makes the files; what it throws leaves the folder as it was
   */
  public boolean replace(Consumer<OutputFiles> content) throws IOException {
    refuseUnsafe();
    Files.createDirectories(folder.getParent());
    return OutputLock.holding(sibling("lock"), folder, () -> replaceAlone(content));
  }

  private boolean replaceAlone(Consumer<OutputFiles> content) throws IOException {
    recoverAlone();
    Optional<Manifest> present = ours(folder);
    Manifest next = write(content);
    if (present.isPresent() && present.get().equals(next) && next.matches(folder)) {
      remove(sibling("new"));
      return false;
    }
    exchange();
    steps.before("clean");
    remove(sibling("old"));
    return true;
  }

  /**
   * Puts the last output back if a build died while it exchanged the folders; call it before
   * anything that may fail, so that a failed build leaves the last output.
   */
  public void recover() throws IOException {
    refuseUnsafe();
    if (Files.exists(sibling("old"), LinkOption.NOFOLLOW_LINKS)) {
      OutputLock.holding(sibling("lock"), folder, this::recoverAlone);
    }
  }

  private boolean recoverAlone() throws IOException {
    Path old = sibling("old");
    boolean lost = isFolder(old) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    if (lost) {
      Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    remove(old);
    remove(sibling("new"));
    return lost;
  }

  private Manifest write(Consumer<OutputFiles> content) throws IOException {
    try (FreshFolder fresh = new FreshFolder(sibling("new"), folder, steps)) {
      content.accept(fresh);
      return fresh.finish();
    } catch (UncheckedIOException e) {
      removeAfter(e.getCause(), sibling("new"));
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      removeAfter(e, sibling("new"));
      throw e;
    }
  }

  private void exchange() throws IOException {
    Path old = sibling("old");
    try {
      steps.before("retire");
      if (isFolder(folder)) {
        Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
      }
      steps.before("install");
      Files.move(sibling("new"), folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (isFolder(old) && !isFolder(folder)) {
        Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      removeAfter(e, sibling("new"));
      throw e;
    }
  }

  private void removeAfter(Exception failure, Path place) {
    try {
      remove(place);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Deletes a folder of ours: what its manifest lists, and the folders that leaves empty. */
  private void remove(Path place) throws IOException {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Optional<Manifest> manifest = ours(place);
    if (manifest.isPresent()) {
      for (String path : manifest.get().hashes().keySet()) {
        Files.deleteIfExists(place.resolve(path));
      }
      for (String parent : parents(manifest.get()).descendingSet()) {
        Files.deleteIfExists(place.resolve(parent));
      }
    }
    // Last, so that a process that dies here leaves a folder that is still known to be ours.
    Files.deleteIfExists(place.resolve(FreshFolder.ORDERED));
    Files.deleteIfExists(place.resolve(Manifest.NAME));
    try {
      Files.delete(place);
    } catch (DirectoryNotEmptyException e) {
      throw OutputRefusedException.of("output-not-ours", folder, place.toString());
    }
  }

  /**
   * The manifest of a folder that holds nothing but our files; empty if it is empty or missing.
   *
   * @throws OutputRefusedException if it holds anything else
   */
  private Optional<Manifest> ours(Path place) throws IOException {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!isFolder(place)) {
      throw OutputRefusedException.of("output-not-ours", folder, place.toString());
    }
    Optional<Manifest> manifest = Manifest.read(place);
    NavigableSet<String> files =
        new TreeSet<>(manifest.map(m -> m.hashes().keySet()).orElse(Collections.emptySet()));
    manifest.ifPresent(m -> files.add(Manifest.NAME));
    NavigableSet<String> folders = manifest.map(OutputFolder::parents).orElseGet(TreeSet::new);
    try (Stream<Path> entries = Files.walk(place)) {
      for (Path entry : (Iterable<Path>) entries.sorted()::iterator) {
        String path = place.relativize(entry).toString().replace('\\', '/');
        boolean known =
            isFolder(entry)
                ? path.isEmpty() || folders.contains(path)
                : Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && files.contains(path);
        // A crash leaves a manifest that lists nothing yet, or the one that was to take its place.
        if (!known && !path.equals(Manifest.NAME) && !path.equals(FreshFolder.ORDERED)) {
          throw OutputRefusedException.of("output-not-ours", folder, entry.toString());
        }
      }
    }
    return manifest;
  }

  private static NavigableSet<String> parents(Manifest manifest) {
    NavigableSet<String> parents = new TreeSet<>();
    for (String path : manifest.hashes().keySet()) {
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        parents.add(path.substring(0, end));
      }
    }
    return parents;
  }

  private void refuseUnsafe() throws IOException {
    Path real = real(folder);
    boolean unsafe =
        folder.getParent() == null
            || Files.isSymbolicLink(folder)
            || real(project).startsWith(real)
            || real(Path.of(System.getProperty("user.home"))).startsWith(real);
    if (unsafe) {
      throw OutputRefusedException.of("output-unsafe", folder, folder.toString());
    }
  }

  private static Path real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private Path sibling(String role) {
    return folder.resolveSibling("." + folder.getFileName() + "." + role);
  }
}
