package org.mingwen.compiler.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.law.Undecidable;

/** What each finding means, at most a page of Markdown, with the article of law behind it. */
public final class Explanations {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  private Explanations() {}

  /**
   * The explanation of a finding or a rule of law, empty where the id is none of ours.
   *
   * @param id the finding's id; may be anything a user typed
   */
  public static Optional<String> of(String id, Language language) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    return resource(id, language)
        .or(() -> LegalRules.rule(id).map(rule -> LegalExplanation.of(rule, language)))
        .or(() -> Undecidable.rule(id).map(rule -> LegalExplanation.of(rule, language)));
  }

  /** The ids of every finding and every rule of law. */
  public static SortedSet<String> ids() {
    return Ids.ALL;
  }

  private static SortedSet<String> everyId() {
    SortedSet<String> ids = new TreeSet<>(Messages.in(Language.EN).keys());
    ids.removeIf(key -> key.contains("."));
    LegalRules.all().forEach(rule -> ids.add(rule.id()));
    Undecidable.all().forEach(rule -> ids.add(rule.id()));
    return Collections.unmodifiableSortedSet(ids);
  }

  /** Gathered when they are first asked for. */
  private static final class Ids {
    static final SortedSet<String> ALL = everyId();
  }

  /**
   * What to write to meet a requirement of law, empty where it is none of ours.
   *
   * @param requirement its name
   */
  static Optional<String> ofRequirement(String requirement, Language language) {
    return resource("law/" + requirement, language);
  }

  private static Optional<String> resource(String name, Language language) {
    String file = "explain/" + name + "." + language.tag() + ".md";
    try (InputStream in = Explanations.class.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
