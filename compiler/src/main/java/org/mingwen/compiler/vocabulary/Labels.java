package org.mingwen.compiler.vocabulary;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a concept is called: a noun phrase in each language.
 *
 * @param zh in simplified Chinese
 * @param en in English
 * @param ja in Japanese, where the vocabulary has it
 */
public record Labels(String zh, String en, Optional<String> ja) {

  /** Checks that Chinese and English are there. */
  public Labels {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a label is missing: zh '" + zh + "', en '" + en + "'");
    }
    Objects.requireNonNull(ja, "ja");
  }

  /**
   * The label in a language, empty where the vocabulary has none.
   *
   * @param language a BCP 47 tag; only its primary language counts, so that {@code zh}, {@code
   *     zh-Hans} and {@code zh-CN} are the same, but traditional Chinese is another language
   */
  public Optional<String> in(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return switch (locale.getLanguage()) {
      case "zh" -> locale.getScript().equals("Hant") ? Optional.empty() : Optional.of(zh);
      case "en" -> Optional.of(en);
      case "ja" -> ja;
      default -> Optional.empty();
    };
  }
}
