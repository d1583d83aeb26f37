package org.mingwen.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.pins.PinReader;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.xliff.XliffExport;

/**
 * Gives the words of a folder of policies to translators, as XLIFF 1.2; {@link Importing} brings
 * them back.
 */
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
            XliffExport.of(
                read.orElseThrow(),
                PinReader.read(sources.id() + "/", sources.files()).pins(),
                language));
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
}
