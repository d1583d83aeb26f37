package org.mingwen.compiler.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * An item of personal data.
 *
 * @param id its name
 * @param labels what it is called
 * @param parents what it is a kind of
 * @param pipl how PIPL 28 and GB/T 45574 see it
 * @param gdpr the article of the GDPR, {@code 9} or {@code 10}, that makes it a special category
 * @param dpv its local name in the personal-data extension of the W3C Data Privacy Vocabulary
 * @param categories where standards and app stores file it
 */
public record Item(
    String id,
    Labels labels,
    List<String> parents,
    Sensitivity pipl,
    Optional<String> gdpr,
    Optional<String> dpv,
    Categories categories)
    implements Concept {

  /** Keeps its own copy of the parents. */
  public Item {
    parents = List.copyOf(parents);
  }

  /**
   * Where others file an item. Each is a judgement and has to be shown as one.
   *
   * @param gb the category of GB/T 35273-2020 table A.1, {@code 1} to {@code 13}
   * @param annexB whether GB/T 35273-2020 annex B also lists it as sensitive
   * @param apple the App Store's category, two letters
   * @param play Google Play's data type group, two letters
   * @param ccpa the letters of Cal. Civ. Code 1798.140(v)(1); {@code L} is sensitive
   */
  public record Categories(
      String gb, boolean annexB, String apple, String play, List<String> ccpa) {
    /** Keeps its own copy of the letters. */
    public Categories {
      ccpa = List.copyOf(ccpa);
    }
  }

  /**
   * Whether the law of a jurisdiction makes this item sensitive whatever the context. Only China,
   * the EEA, the United Kingdom and California have such a list here; elsewhere the answer is no.
   *
   * @param jurisdiction a jurisdiction's id
   */
  public boolean sensitiveIn(String jurisdiction) {
    return switch (jurisdiction) {
      case "cn" -> pipl.isSensitive();
      case "eea", "uk" -> gdpr.isPresent();
      case "us-ca" -> categories.ccpa().contains("L");
      default -> false;
    };
  }
}
