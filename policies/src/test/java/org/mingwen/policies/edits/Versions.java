package org.mingwen.policies.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingwen.compiler.ApartFromLaw;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;

/** Makes the versions of policies that edits lead to, each policy as it is but once. */
final class Versions {
  /** Before the name of a table of built-in terms, among the files of a policy. */
  static final String VOCABULARY = "vocabulary/";

  /** Before the language of a text as it is shown. */
  static final String RENDERING = "rendering/";

  /** Before the language and the clause that was accepted. */
  static final String PIN = "pin/";

  private final Path folder;
  private final Map<String, SortedMap<String, byte[]>> sources = new HashMap<>();
  private final Map<String, Snapshot> real = new HashMap<>();
  private int made;

  /**
   * In a folder of its own.
   *
   * @param folder an empty one
   */
  Versions(Path folder) {
    this.folder = folder;
  }

  /** The real policy, and what the edit makes of it, version by version. */
  List<Snapshot> of(InjectedEdit edit) {
    SortedMap<String, byte[]> files = sources.computeIfAbsent(edit.policy(), Versions::read);
    List<Snapshot> versions = new ArrayList<>();
    versions.add(
        real.computeIfAbsent(edit.policy(), policy -> compile(policy, sources.get(policy))));
    for (List<Step> steps : edit.versions()) {
      for (Step step : steps) {
        files = step.apply(files);
      }
      versions.add(compile(edit.policy(), files));
    }
    return versions;
  }

  /** The sources of the real policy, without its past. */
  static SortedMap<String, byte[]> read(String policy) {
    Path folder = Path.of(policy);
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith("history") && !path.startsWith("pins")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Snapshot compile(String policy, SortedMap<String, byte[]> files) {
    try {
      Path sound = folder.resolve(Integer.toString(++made));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (!file.getKey().startsWith(VOCABULARY)
            && !file.getKey().startsWith(RENDERING)
            && !file.getKey().startsWith(PIN)) {
          Path path = sound.resolve(policy).resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.write(path, file.getValue());
        }
      }
      Compilation compilation = ApartFromLaw.compile(sound);
      assertThat(compilation.hasErrors())
          .as(DiagnosticPrinter.print(compilation.diagnostics(), Language.EN))
          .isFalse();
      return Alterations.of(compilation.versioned().get(0).draft(), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
