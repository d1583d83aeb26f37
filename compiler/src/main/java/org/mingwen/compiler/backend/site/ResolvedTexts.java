package org.mingwen.compiler.backend.site;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.ResolvedText;

/** The words of a policy as its readers see them, by the machinery that prints its pages. */
public final class ResolvedTexts {
  private ResolvedTexts() {}

  /**
   * The words with every placeholder resolved, by language.
   *
   * @param published without errors
   * @throws SiteException if a language has no interface words
   */
  public static SortedMap<String, ResolvedText> of(PublishedPolicy published) {
    Templates templates = new Templates(Optional.empty());
    SortedMap<String, ResolvedText> texts = new TreeMap<>();
    published
        .words()
        .forEach(
            (language, words) ->
                texts.put(
                    language,
                    ResolvedClauses.of(
                        new Edition(published, words, new Tongue(language), templates))));
    return texts;
  }
}
