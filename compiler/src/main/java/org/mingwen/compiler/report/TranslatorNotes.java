package org.mingwen.compiler.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.Pins;

/**
 * What translators are told besides the words: in the language that they translate from where we
 * speak it, else in English, so that it does not depend on who exports.
 */
public final class TranslatorNotes {
  private final String original;
  private final Language language;
  private final Messages messages;

  /**
   * The notes in a policy.
   *
   * @param original the language that is translated from, its BCP 47 tag
   */
  public TranslatorNotes(String original) {
    this.original = original;
    this.language = Language.tagged(original).orElse(Language.EN);
    this.messages = Messages.in(language);
  }

  /** The tag of the language of the notes. */
  public String language() {
    return language.tag();
  }

  /** How the original differs from what its translation was accepted for. */
  public String words(String before, String after) {
    List<String> marked = Differences.marked(before, after, original);
    boolean plain = String.join("\n", marked).equals(String.join("\n", lines(after)));
    // Punctuation and spaces are marked nowhere.
    return told(
        plain ? "xliff.words-before" : "xliff.words-changed", plain ? lines(before) : marked);
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * Which facts a clause speaks of that changed; empty where it is not known any more.
   *
   * @param sentences that say so; where there are none, the facts are compared one by one
   */
  public Optional<String> facts(Acceptable unit, Pins pins, List<String> sentences) {
    List<String> facts = sentences.isEmpty() ? Differences.facts(unit, pins, messages) : sentences;
    return facts.isEmpty() ? Optional.empty() : Optional.of(told("xliff.facts-changed", facts));
  }

  private String told(String key, List<String> lines) {
    return Stream.concat(Stream.of(messages.report(key)), lines.stream().map(VisibleText::of))
        .collect(Collectors.joining("\n"));
  }

  /** That a name may stand as it is. */
  public String properName() {
    return messages.report("xliff.proper-name");
  }
}
