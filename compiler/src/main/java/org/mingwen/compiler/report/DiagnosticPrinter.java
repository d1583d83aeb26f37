package org.mingwen.compiler.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.diagnostic.Note;
import org.mingwen.dsl.diagnostic.Severity;

/**
 * The one printed form of findings: the sentence, the place with its line and what of it is meant
 * underlined, the hint, and the other places that belong to it.
 *
 * <pre>{@code
 * error[unknown-purpose]: purpose `marketng` is not declared
 *   --> sosst/sharing.policy:12:7
 *    |
 * 12 |   for marketng
 *    |       ^^^^^^^^
 *    = did you mean `marketing`?
 * }</pre>
 *
 * <p>Columns count code points; wide characters are underlined at double width. Lines end with
 * {@code \n}. Nothing that an author wrote can move the cursor or hide text.
 */
public final class DiagnosticPrinter {
  private DiagnosticPrinter() {}

  /**
   * All findings in order, an empty line after each, and their number in the last line; empty when
   * there are none.
   */
  public static String print(Collection<Diagnostic> findings, Language language) {
    if (findings.isEmpty()) {
      return "";
    }
    return findings.stream()
        .sorted()
        .map(finding -> print(finding, language) + "\n")
        .collect(Collectors.joining("", "", summary(findings, language) + "\n"));
  }

  /** One finding, ending with a line end. */
  public static String print(Diagnostic finding, Language language) {
    Messages messages = Messages.in(language);
    int gutter = gutter(finding);
    StringBuilder out = new StringBuilder();
    String severity = messages.report(key(finding.severity()));
    out.append(messages.report("head", severity, finding.id(), messages.sentence(finding)));
    out.append('\n').append(Excerpt.of(finding.span(), gutter));
    finding
        .hint()
        .ifPresent(
            hint ->
                out.append(" ".repeat(gutter + 1))
                    .append("= ")
                    .append(messages.sentence(hint))
                    .append('\n'));
    for (Note note : finding.notes()) {
      out.append(messages.report("note", messages.sentence(note))).append('\n');
      if (!note.span().equals(finding.span())) {
        out.append(Excerpt.of(note.span(), gutter));
      }
    }
    return out.toString();
  }

  /**
   * All findings in order, each in one line: where it is and what it says. For what stops no build;
   * empty when there are none.
   *
   * <pre>{@code
   * sosst/gaps.policy:1:5: warning[gap]: the policy is silent on `retention`
   * }</pre>
   */
  public static String brief(Collection<Diagnostic> findings, Language language) {
    return findings.stream()
        .sorted()
        .map(finding -> line(finding, Messages.in(language)) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(Diagnostic finding, Messages messages) {
    String severity = messages.report(key(finding.severity()));
    return VisibleText.of(finding.span().file().path())
        + ":"
        + finding.span().line()
        + ":"
        + finding.span().column()
        + ": "
        + messages.report("head", severity, finding.id(), messages.sentence(finding));
  }

  /** How to see the findings of a build in full, in one line; empty when there are none. */
  public static String inFull(Collection<Diagnostic> findings, Language language) {
    return findings.isEmpty()
        ? ""
        : Messages.in(language).report("full", summary(findings, language)) + "\n";
  }

  /** How many findings of each severity there are: {@code 2 errors, 1 warning}; empty for none. */
  public static String summary(Collection<Diagnostic> findings, Language language) {
    Messages messages = Messages.in(language);
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        counts.add(messages.report(key(severity) + (count == 1 ? ".one" : ".other"), count));
      }
    }
    return String.join(messages.report("and"), counts);
  }

  private static String key(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static int gutter(Diagnostic finding) {
    int last =
        Stream.concat(Stream.of(finding.span()), finding.notes().stream().map(Note::span))
            .mapToInt(Excerpt::lastLine)
            .max()
            .orElse(1);
    return Integer.toString(last).length();
  }
}
