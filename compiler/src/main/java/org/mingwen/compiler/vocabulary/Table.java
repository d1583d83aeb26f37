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
record Table(String name, List<Row> rows) {

  /** One line, by column. */
  record Row(String place, Map<String, String> cells) {

    /** The text of a column, empty if the cell is. */
    String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException(place + ": no column " + column);
      }
      return cell;
    }

    /** The text of a column whose cell may be empty. */
    Optional<String> optional(String column) {
      return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /** The comma-separated texts of a column. */
    List<String> list(String column) {
      return text(column).isEmpty() ? List.of() : List.of(text(column).split(",", -1));
    }
  }

  /** The table in this resource beside this class. */
  static Table resource(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the vocabulary has no " + file);
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
      rows.add(new Row(place, Map.copyOf(row)));
    }
    return new Table(name, List.copyOf(rows));
  }
}
