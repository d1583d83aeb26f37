package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Facts.Line;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Statement;

/** Gathers the lines of a cell; what a statement is silent on leaves no line. */
final class Lines {
  private final Tongue tongue;
  private final List<Line> lines = new ArrayList<>();

  Lines(Tongue tongue) {
    this.tongue = tongue;
  }

  /** A line without a label. */
  Lines line(Wording text) {
    lines.add(new Line(Optional.empty(), text));
    return this;
  }

  /** A line under the label of that name. */
  Lines line(String label, Wording text) {
    lines.add(new Line(Optional.of(tongue.text("label." + label)), text));
    return this;
  }

  /** A line under a label, where there is something to say. */
  <T> Lines line(String label, Optional<T> value, Function<T, Wording> say) {
    value.ifPresent(present -> line(label, say.apply(present)));
    return this;
  }

  /** A line under a label, where something is listed. */
  Lines line(String label, Refs refs, Function<Refs, Wording> say) {
    return refs.isEmpty() ? this : line(label, say.apply(refs));
  }

  /** A line under a label, where something is listed. */
  Lines line(String label, List<Ref> refs, Function<List<Ref>, Wording> say) {
    return refs.isEmpty() ? this : line(label, say.apply(refs));
  }

  /** The line that says where a statement holds, where it does not hold everywhere. */
  Lines part(Statement statement, Names names) {
    return statement.part().isEmpty() ? this : line("part", names.jurisdictions(statement.part()));
  }

  /** The cell; one that says nothing else says that the source does not. */
  Cell cell() {
    return new Cell(lines.isEmpty() ? List.of(gap()) : lines);
  }

  /** The cell, which may be empty. */
  Cell cellOrNothing() {
    return new Cell(lines);
  }

  private Line gap() {
    return new Line(Optional.empty(), tongue.unknown());
  }
}
