package org.mingwen.compiler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.Pins;

/**
 * What somebody has to have seen before accepting words: the old and the new original with the
 * differences marked, the facts that changed, and the translation. Marks need no colour: {@code
 * [-gone-]}, {@code {+new+}}.
 */
public final class AcceptanceReport {
  private final String authoritative;
  private final Pins pins;
  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  private AcceptanceReport(String authoritative, Pins pins, Language language) {
    this.authoritative = authoritative;
    this.pins = pins;
    this.messages = Messages.in(language);
  }

  /**
   * The lines about these clauses and phrases.
   *
   * @param authoritative the language that governs
   * @param pins what was accepted so far
   */
  public static List<String> of(
      List<Acceptable> units, String authoritative, Pins pins, Language language) {
    AcceptanceReport report = new AcceptanceReport(authoritative, pins, language);
    units.forEach(report::unit);
    return List.copyOf(report.lines);
  }

  private void unit(Acceptable unit) {
    String state = unit.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    lines.add(
        messages.report(
            "accept.unit", unit.language(), unit.id(), messages.word("pin-state." + state)));
    Optional<String> old = unit.pin().map(pin -> pins.originals().get(pin.original()));
    if (old.isPresent() && !old.get().equals(unit.original())) {
      labelled(authoritative, Differences.marked(old.get(), unit.original(), authoritative));
    } else {
      labelled(authoritative, unit.original().lines().toList());
    }
    Differences.facts(unit, pins, messages).forEach(line -> lines.add("  " + VisibleText.of(line)));
    if (!unit.language().equals(authoritative)) {
      labelled(unit.language(), unit.translation().orElse("").lines().toList());
    }
    lines.add("");
  }

  private void labelled(String language, List<String> text) {
    text.stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add("  " + language + "  " + VisibleText.of(line)));
  }
}
