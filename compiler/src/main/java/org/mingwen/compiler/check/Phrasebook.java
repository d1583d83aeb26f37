package org.mingwen.compiler.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases by which a check of the words knows what it looks for: data, one regular expression a
 * line, in a file for each language ({@code <check>.zh.txt}) and one for all ({@code
 * <check>.any.txt}).
 */
final class Phrasebook {
  private static final Map<String, List<Pattern>> READ = new ConcurrentHashMap<>();

  private Phrasebook() {}

  /**
   * A place where a phrase stands.
   *
   * @param start where it begins in the text searched
   */
  record Hit(int start, int end, String text) {}

  /** The phrases of a check in a language, which is a BCP 47 tag; empty where it has none. */
  static List<Pattern> phrases(String check, String language) {
    String primary = Locale.forLanguageTag(language).getLanguage();
    List<Pattern> phrases = new ArrayList<>(read(check + ".any.txt"));
    phrases.addAll(read(check + "." + primary + ".txt"));
    return phrases;
  }

  /** Where phrases stand in a text, in its order; of two that overlap the one that begins first. */
  static List<Hit> hits(List<Pattern> phrases, String text) {
    List<Hit> hits = new ArrayList<>();
    for (Pattern phrase : phrases) {
      Matcher matcher = phrase.matcher(text);
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          hits.add(new Hit(matcher.start(), matcher.end(), matcher.group()));
        }
      }
    }
    hits.sort((a, b) -> a.start != b.start ? a.start - b.start : b.end - a.end);
    List<Hit> apart = new ArrayList<>();
    int end = 0;
    for (Hit hit : hits) {
      if (hit.start >= end) {
        apart.add(hit);
        end = hit.end;
      }
    }
    return apart;
  }

  private static List<Pattern> read(String file) {
    return READ.computeIfAbsent(file, Phrasebook::load);
  }

  private static List<Pattern> load(String file) {
    try (InputStream in = Phrasebook.class.getResourceAsStream(file)) {
      if (in == null) {
        return List.of();
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
