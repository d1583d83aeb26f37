package org.mingwen.compiler.pins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Phrases;
import org.mingwen.compiler.model.Policy;

/** The labels and phrases of a policy by their text, so that a text that was kept is translated. */
final class PhrasesByText {
  private final Map<String, List<Phrase>> byText = new HashMap<>();

  private PhrasesByText(Policy policy) {
    Stream.concat(Phrases.of(policy).stream(), Phrases.properNames(policy).stream())
        .forEach(
            phrase -> byText.computeIfAbsent(phrase.text(), text -> new ArrayList<>()).add(phrase));
  }

  static PhrasesByText of(Policy policy) {
    return new PhrasesByText(policy);
  }

  /** A phrase with that text, of that statement if it has one; null where none has it. */
  Phrase near(String statement, String text) {
    List<Phrase> all = byText.getOrDefault(text, List.of());
    return all.stream()
        .filter(phrase -> (phrase.address() + ".").startsWith(statement + "."))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElse(null);
  }
}
