package org.mingwen.compiler.report;

import java.util.Locale;
import java.util.Optional;

/** A language in which findings are told. */
public enum Language {
  /** Chinese, simplified. */
  ZH,
  /** English. */
  EN;

  /** Chinese where the locale is Chinese, otherwise English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }

  /**
   * The language that a user asked for by its tag ({@code zh}, {@code zh-Hans}, {@code en}); empty
   * for any other.
   */
  public static Optional<Language> tagged(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "zh" -> Optional.of(ZH);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }

  /** Its tag: {@code zh} or {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
