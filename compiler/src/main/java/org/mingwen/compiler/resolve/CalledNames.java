package org.mingwen.compiler.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of things by what people call them: {@code access} by 查阅权. */
final class CalledNames {
  private static final Map<String, String> BY_THREE_LETTERS = byThreeLetters();

  private final SortedMap<String, Set<String>> ids = new TreeMap<>();

  private static Map<String, String> byThreeLetters() {
    Map<String, String> countries = new TreeMap<>();
    for (String country : Locale.getISOCountries()) {
      threeLetters(country)
          .ifPresent(three -> countries.put(three, country.toLowerCase(Locale.ROOT)));
    }
    return Map.copyOf(countries);
  }

  private static Optional<String> threeLetters(String country) {
    try {
      return Optional.of(new Locale("", country).getISO3Country().toLowerCase(Locale.ROOT));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** The two-letter code for one of three letters: {@code us} for {@code usa}. */
  static Optional<String> country(String threeLetters) {
    return Optional.ofNullable(BY_THREE_LETTERS.get(threeLetters.toLowerCase(Locale.ROOT)));
  }

  void add(String label, String id) {
    ids.computeIfAbsent(label.toLowerCase(Locale.ROOT), l -> new TreeSet<>()).add(id);
  }

  /** The one name of what is called so, or of the one thing whose label begins so. */
  Optional<String> find(String label) {
    String wanted = label.toLowerCase(Locale.ROOT);
    Set<String> called = ids.get(wanted);
    if (called == null && wanted.codePointCount(0, wanted.length()) > 1) {
      called = new TreeSet<>();
      for (Set<String> begun : ids.subMap(wanted, wanted + Character.MAX_VALUE).values()) {
        called.addAll(begun);
      }
    }
    return called == null || called.size() != 1
        ? Optional.empty()
        : Optional.of(called.iterator().next());
  }
}
