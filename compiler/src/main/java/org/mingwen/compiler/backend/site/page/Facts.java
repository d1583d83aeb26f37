package org.mingwen.compiler.backend.site.page;

import java.util.List;
import java.util.Optional;

/**
 * A block made from facts.
 *
 * @param kind the block's name, such as {@code collected}; also its class in the style sheet
 * @param shape how it is laid out
 * @param caption what it shows, said to those who cannot see it
 * @param columns the names of the columns; empty unless it is a table
 * @param rows its rows in the author's order
 * @param empty what to say where there is no row
 */
public record Facts(
    String kind, Shape shape, String caption, List<String> columns, List<Row> rows, String empty) {

  /** Keeps its own copies of the lists. */
  public Facts {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** How a block is laid out. */
  public enum Shape {
    /** One row for each statement; cards on a narrow screen. */
    TABLE,
    /** Terms and what is said of each. */
    TERMS,
    /** Sentences, one below the other. */
    LIST
  }

  /**
   * A row: a statement, mostly.
   *
   * @param anchor the id by which others link to it; absent where another place on the page has it
   * @param cells as many as there are columns; a term and what is said of it; or one sentence
   */
  public record Row(Optional<String> anchor, List<Cell> cells) {
    /** Keeps its own copy of the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell: one line or more. */
  public record Cell(List<Line> lines) {
    /** Keeps its own copy of the list. */
    public Cell {
      lines = List.copyOf(lines);
    }
  }

  /** A line, with a label before it where the column's name is not enough. */
  public record Line(Optional<String> label, Wording text) {}
}
