package org.mingwen.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.xliff.XliffExport;
import org.mingwen.compiler.xliff.XliffImport;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/** Exchanges the words of a folder of policies with translators, as XLIFF 1.2. */
public final class Translations {
  private Translations() {}

  /**
   * What there is to translate, and what was: {@code <policy>.<language>.xlf} for each policy that
   * can be read and each language of it but the authoritative one. A policy may have errors, such
   * as a clause that has yet to be translated.
   *
   * @param folder an existing folder of policies
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static SortedMap<String, byte[]> export(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (PolicySources sources : PolicySources.in(folder)) {
      Optional<PublishedPolicy> read = PolicyCompiler.inSpiteOfErrors(sources);
      for (String language : read.map(Translations::languages).orElse(List.of())) {
        files.put(
            sources.id() + "." + language + ".xlf",
            XliffExport.of(read.orElseThrow(), language, unit -> false));
      }
    }
    return files;
  }

  private static List<String> languages(PublishedPolicy policy) {
    return policy.policy().header().languages().stream()
        .map(Ref::id)
        .filter(language -> !language.equals(policy.authoritative()))
        .toList();
  }

  /**
   * Brings a translator's file in: words and labels are written where they stand, and nothing else
   * changes. With findings nothing is written at all.
   *
   * @param folder an existing folder of policies
   * @param path the translator's file; {@code <policy>.<language>.xlf} or any other name that
   *     begins with the policy's id and a full stop
   * @return the files written, by their path in the folder, or what is wrong
   * @throws IOException if a file cannot be read or written
   */
  public static BroughtIn bringIn(Path folder, Path path) throws IOException {
    String name = path.getFileName().toString();
    String shown = path.toString().replace('\\', '/');
    for (PolicySources sources : PolicySources.in(folder)) {
      Optional<PublishedPolicy> read = PolicyCompiler.inSpiteOfErrors(sources);
      if (name.startsWith(sources.id() + ".") && read.isPresent()) {
        XliffImport coming =
            XliffImport.of(read.get(), sources.files(), shown, Files.readAllBytes(path));
        write(folder.resolve(sources.id()), coming.files());
        return new BroughtIn(
            coming.files().keySet().stream().map(file -> sources.id() + "/" + file).toList(),
            coming.findings());
      }
    }
    SourceFile file = SourceFile.of(shown, "");
    return new BroughtIn(
        List.of(),
        List.of(
            Diagnostic.error("xliff-of-no-policy", file.span(0, 0), Argument.quoted(name))
                .hint("name-xliff")));
  }

  /**
   * What came of a translator's file.
   *
   * @param written the files that changed, in order
   * @param findings what is wrong; then nothing was written
   */
  public record BroughtIn(List<String> written, List<Diagnostic> findings) {
    /** Keeps its own copies. */
    public BroughtIn {
      written = List.copyOf(written);
      findings = List.copyOf(findings);
    }
  }

  /** Each file beside its place first, so that no half of one is ever there. */
  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path place = folder.resolve(file.getKey());
        Files.createDirectories(place.getParent());
        Path beside = place.resolveSibling("." + place.getFileName() + ".coming");
        written.add(beside);
        Files.write(beside, file.getValue());
      }
      for (String file : files.keySet()) {
        Path place = folder.resolve(file);
        Files.move(
            place.resolveSibling("." + place.getFileName() + ".coming"),
            place,
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (Path beside : written) {
        Files.deleteIfExists(beside);
      }
    }
  }
}
