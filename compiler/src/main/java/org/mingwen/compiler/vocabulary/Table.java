package org.mingwen.compiler.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of tab-separated values with a header line. The tables are ours, so that whatever is
 * wrong in one is a defect of the program.
 *
 * @param name the file, for messages
 * @param rows the lines after the header
 */
public record Table(String name, List<Row> rows) {
  /** Keeps its own copy of the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param place where it stands, for messages
   * @param cells its cells by column
   */
  public record Row(String place, Map<String, String> cells) {
    /** Keeps its own copy of the cells. */
    public Row {
      cells = Map.copyOf(cells);
    }

    /** The text of a column, empty if the cell is. */
    public String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException(place + ": no column " + column);
      }
      return cell;
    }

    /** The text of a column whose cell may be empty. */
    public Optional<String> optional(String column) {
      return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /** The comma-separated texts of a column. */
    public List<String> list(String column) {
      return text(column).isEmpty() ? List.of() : List.of(text(column).split(",", -1));
    }
  }

  /**
   * The table in a resource.
   *
   * @param beside the class whose package has it
   * @param file its name
   */
  public static Table resource(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(beside.getPackageName() + " has no " + file);
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static Table parse(String name, String text) {
    List<String> lines = text.lines().toList();
    String[] columns = lines.get(0).split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String place = name + ":" + (i + 1);
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != columns.length) {
        throw new IllegalStateException(
            place + ": " + cells.length + " cells instead of " + columns.length);
      }
      Map<String, String> row = new HashMap<>();
      for (int c = 0; c < cells.length; c++) {
        row.put(columns[c], cells[c]);
      }
      rows.add(new Row(place, row));
    }
    return new Table(name, rows);
  }
}
