package org.mingwen.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.FactSentences;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.PinReader;
import org.mingwen.compiler.pins.Pins;
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
      PolicyCompiler.inSpiteOfErrors(sources).ifPresent(policy -> export(sources, policy, files));
    }
    return files;
  }

  private static void export(
      PolicySources sources, PublishedPolicy policy, SortedMap<String, byte[]> files) {
    Pins pins = PinReader.read(sources.id() + "/", sources.files()).pins();
    Function<Acceptable, List<String>> facts = facts(sources, policy.authoritative());
    for (String language : languages(policy)) {
      files.put(
          sources.id() + "." + language + ".xlf", XliffExport.of(policy, pins, language, facts));
    }
  }

  /** Sentences on what changed; a policy with errors has none, since it cannot be compared. */
  private static Function<Acceptable, List<String>> facts(PolicySources sources, String language) {
    // What the law asks for changes no fact.
    return PolicyCompiler.compileToAccept(sources, policy -> List.of()).versioned().stream()
        .map(version -> new FactSentences(version.draft(), language))
        .<Function<Acceptable, List<String>>>map(sentences -> sentences::of)
        .findFirst()
        .orElse(clause -> List.of());
  }

  private static List<String> languages(PublishedPolicy policy) {
    return policy.policy().header().languages().stream()
        .map(Ref::id)
        .filter(language -> !language.equals(policy.authoritative()))
        .toList();
  }
}
