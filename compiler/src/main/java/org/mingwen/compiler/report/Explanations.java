package org.mingwen.compiler.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What each finding means, at most a page of Markdown, with the article of law behind it. */
public final class Explanations {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Explanations() {}

  /**
   * The explanation of a finding, empty where the id is none of ours.
   *
   * @param id the finding's id; may be anything a user typed
   */
  public static Optional<String> of(String id, Language language) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    String file = "explain/" + id + "." + language.tag() + ".md";
    try (InputStream in = Explanations.class.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
