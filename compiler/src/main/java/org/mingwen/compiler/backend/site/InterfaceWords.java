package org.mingwen.compiler.backend.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the pages themselves in one language, from {@code words_<language>.properties}. */
final class InterfaceWords {
  private final String language;
  private final Map<String, String> texts;

  private InterfaceWords(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = Map.copyOf(texts);
  }

  /** Whether there are interface words in a language, by its BCP 47 tag. */
  static boolean exist(String language) {
    return InterfaceWords.class.getClassLoader().getResource(resource(language)) != null;
  }

  /**
   * The interface words of a language.
   *
   * @throws SiteException if there are none
   */
  static InterfaceWords of(String language) {
    try (InputStream in =
        InterfaceWords.class.getClassLoader().getResourceAsStream(resource(language))) {
      if (in == null) {
        throw new SiteException("there are no interface words in " + language, null);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new TreeMap<>();
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
      return new InterfaceWords(language, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String language) {
    return "org/mingwen/site/words_" + language + ".properties";
  }

  /**
   * The text of that key.
   *
   * @throws SiteException if the language lacks it
   */
  String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new SiteException("the interface words in " + language + " lack " + key, null);
    }
    return text;
  }

  /** Every text by its key. */
  Map<String, String> all() {
    return texts;
  }
}
