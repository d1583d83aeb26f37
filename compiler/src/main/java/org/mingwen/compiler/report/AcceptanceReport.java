package org.mingwen.compiler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.mingwen.compiler.diff.words.PassageDiff;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.FactLines;
import org.mingwen.compiler.pins.Pin;
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
      labelled(authoritative, marked(old.get(), unit.original()));
    } else {
      labelled(authoritative, unit.original().lines().toList());
    }
    unit.pin().filter(pin -> !pin.facts().isEmpty()).ifPresent(pin -> facts(unit, pin));
    if (!unit.language().equals(authoritative)) {
      labelled(unit.language(), unit.translation().orElse("").lines().toList());
    }
    lines.add("");
  }

  private List<String> marked(String before, String after) {
    return PassageDiff.ofLines(before, after, authoritative).stream()
        .map(
            passage -> {
              StringBuilder line = new StringBuilder();
              passage.pieces().forEach(piece -> line.append(marked(piece)));
              return line.toString();
            })
        .toList();
  }

  private static String marked(PassageDiff.Piece piece) {
    return switch (piece.kind()) {
      case SAME -> piece.text();
      case DELETED -> "[-" + piece.text() + "-]";
      case INSERTED -> "{+" + piece.text() + "+}";
    };
  }

  private void facts(Acceptable unit, Pin pin) {
    SortedMap<String, List<String>> before = FactLines.accepted(pins, pin);
    SortedMap<String, List<String>> after = FactLines.present(unit);
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    for (String path : paths) {
      List<String> old = before.getOrDefault(path, List.of());
      List<String> now = after.getOrDefault(path, List.of());
      if (!old.equals(now)) {
        lines.add(
            "  " + VisibleText.of(messages.report("accept.fact", path, joined(old), joined(now))));
      }
    }
  }

  private static String joined(List<String> values) {
    return values.isEmpty() ? "-" : String.join(", ", values);
  }

  private void labelled(String language, List<String> text) {
    text.stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add("  " + language + "  " + VisibleText.of(line)));
  }
}
