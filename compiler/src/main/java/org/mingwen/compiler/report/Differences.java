package org.mingwen.compiler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.mingwen.compiler.diff.words.PassageDiff;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.FactLines;
import org.mingwen.compiler.pins.Pin;
import org.mingwen.compiler.pins.Pins;

/** What changed since words were accepted, with marks that need no colour. */
final class Differences {
  private Differences() {}

  /**
   * The lines of a text, in which {@code [-gone-]} and {@code {+new+}} mark what changed.
   *
   * @param language of the text, its BCP 47 tag
   */
  static List<String> marked(String before, String after, String language) {
    return PassageDiff.ofLines(before, after, language).stream()
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

  /** The facts that a clause spoke of when it was accepted and that are others now, one a line. */
  static List<String> facts(Acceptable unit, Pins pins, Messages messages) {
    List<String> lines = new ArrayList<>();
    unit.pin()
        .filter(pin -> !pin.facts().isEmpty())
        .ifPresent(pin -> facts(unit, pins, pin, messages, lines));
    return lines;
  }

  private static void facts(
      Acceptable unit, Pins pins, Pin pin, Messages messages, List<String> lines) {
    SortedMap<String, List<String>> before = FactLines.accepted(pins, pin);
    SortedMap<String, List<String>> after = FactLines.present(unit);
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    for (String path : paths) {
      List<String> old = before.getOrDefault(path, List.of());
      List<String> now = after.getOrDefault(path, List.of());
      if (!old.equals(now)) {
        lines.add(messages.report("accept.fact", path, joined(old), joined(now)));
      }
    }
  }

  private static String joined(List<String> values) {
    return values.isEmpty() ? "-" : String.join(", ", values);
  }
}
