package org.mingwen.compiler.words;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/** A table of flexmark's tree to ours; a row that does not fit its head is reported. */
final class TableConverter {
  private final Function<Node, List<Inline>> cell;
  private final CutText text;
  private final List<Diagnostic> findings;

  TableConverter(Function<Node, List<Inline>> cell, CutText text, List<Diagnostic> findings) {
    this.cell = cell;
    this.text = text;
    this.findings = findings;
  }

  Block table(Node table) {
    List<List<Inline>> head = List.of();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          head = cells(row);
        } else if (part instanceof TableBody) {
          rows.add(fitted(row, cells(row), head.size()));
        }
      }
    }
    return new Block.Table(span(table), head, List.copyOf(rows));
  }

  private List<List<Inline>> cells(Node row) {
    List<List<Inline>> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      cells.add(cell.apply(node));
    }
    return List.copyOf(cells);
  }

  private List<List<Inline>> fitted(Node row, List<List<Inline>> cells, int wanted) {
    if (cells.size() == wanted) {
      return cells;
    }
    findings.add(
        Diagnostic.error(
            "uneven-row", span(row), Argument.plain(cells.size()), Argument.plain(wanted)));
    List<List<Inline>> fitted = new ArrayList<>(cells.subList(0, Math.min(wanted, cells.size())));
    while (fitted.size() < wanted) {
      fitted.add(List.of());
    }
    return List.copyOf(fitted);
  }

  private Span span(Node node) {
    return text.span(node.getStartOffset(), node.getStartOffset() + trimmed(node));
  }

  private static int trimmed(Node node) {
    return node.getChars().toString().stripTrailing().length();
  }
}
