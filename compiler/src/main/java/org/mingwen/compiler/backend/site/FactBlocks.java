package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingwen.compiler.backend.site.page.Facts;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Facts.Line;
import org.mingwen.compiler.backend.site.page.Facts.Row;
import org.mingwen.compiler.backend.site.page.Facts.Shape;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.publication.BlockKind;

/** Blocks made from facts: which shape and columns each kind has, and a row for each statement. */
final class FactBlocks {
  private final Tongue tongue;
  private final PracticeCells practices;
  private final PromiseCells promises;
  private final RightCells rights;
  private final PartyCells parties;
  private final TermCells terms;

  FactBlocks(Policy policy, Tongue tongue, Names names, Sayings sayings) {
    this.tongue = tongue;
    practices = new PracticeCells(policy, tongue, names, sayings);
    promises = new PromiseCells(policy, tongue, names, sayings);
    rights = new RightCells(tongue, names, sayings);
    parties = new PartyCells(tongue, names, sayings);
    terms = new TermCells(tongue, names, sayings);
  }

  /**
   * A block that shows these statements.
   *
   * @param anchor the id of a statement's row, where the row is its address on the page
   * @param last one more line for the last cell of a statement's row
   */
  Facts of(
      BlockKind kind,
      List<Statement> statements,
      Function<Statement, Optional<String>> anchor,
      Function<Statement, Optional<Line>> last) {
    List<Row> rows =
        statements.stream()
            .map(one -> new Row(anchor.apply(one), with(cells(kind, one), last.apply(one))))
            .toList();
    List<String> columns = columns(kind);
    List<Integer> kept =
        IntStream.range(0, columns.size()).filter(i -> spoken(rows, i)).boxed().toList();
    return new Facts(
        kind.word(),
        shape(kind),
        tongue.text("caption." + kind.word()),
        kept.stream().map(columns::get).toList(),
        columns.isEmpty() ? rows : rows.stream().map(row -> only(row, kept)).toList(),
        tongue.text("none"));
  }

  /** Whether any row says something in that column; one of which none does is left out. */
  private static boolean spoken(List<Row> rows, int column) {
    return rows.stream().anyMatch(row -> !row.cells().get(column).lines().isEmpty());
  }

  private static Row only(Row row, List<Integer> columns) {
    return new Row(row.anchor(), columns.stream().map(row.cells()::get).toList());
  }

  private static List<Cell> with(List<Cell> cells, Optional<Line> line) {
    if (line.isEmpty()) {
      return cells;
    }
    List<Cell> more = new ArrayList<>(cells);
    Cell end = more.remove(more.size() - 1);
    more.add(new Cell(Stream.concat(end.lines().stream(), line.stream()).toList()));
    return more;
  }

  private static Shape shape(BlockKind kind) {
    return switch (kind) {
      case COLLECTED, USED, STORED, SHARED, EXPORTS, RIGHTS, PARTIES -> Shape.TABLE;
      case DEFINITIONS, PURPOSES, SECURITY, CONTACT, HANDLER, GAPS -> Shape.TERMS;
      case PROMISES, CHANGES, DISPUTES -> Shape.LIST;
    };
  }

  private List<String> columns(BlockKind kind) {
    Stream<String> keys =
        switch (kind) {
          case COLLECTED, USED, STORED -> Stream.of("data", "purposes", "circumstances", "grounds");
          case SHARED -> Stream.of("recipient", "data", "purposes", "disclosure");
          case EXPORTS -> Stream.of("places", "data", "purposes", "export");
          case RIGHTS -> Stream.of("right", "exercise", "remarks");
          case PARTIES -> Stream.of("party", "role", "where", "contact");
          default -> Stream.empty();
        };
    return keys.map(key -> tongue.text("column." + key)).toList();
  }

  private List<Cell> cells(BlockKind kind, Statement statement) {
    if (statement instanceof Practice practice) {
      return switch (kind) {
        case SHARED -> practices.shared(practice);
        case EXPORTS -> practices.exports(practice);
        default -> practices.collected(practice);
      };
    } else if (statement instanceof Promise promise) {
      return promises.of(promise);
    } else if (statement instanceof Right right) {
      return rights.of(right);
    } else if (statement instanceof Party party) {
      return parties.of(party);
    } else if (statement instanceof Subject subject) {
      return terms.of(subject);
    } else if (statement instanceof Definition definition) {
      return terms.of(definition);
    } else if (statement instanceof Purpose purpose) {
      return terms.of(purpose);
    } else if (statement instanceof Security security) {
      return terms.of(security);
    } else if (statement instanceof Handler handler) {
      return terms.of(handler);
    } else if (statement instanceof Officer officer) {
      return terms.of(officer);
    } else if (statement instanceof Channel channel) {
      return terms.of(channel);
    } else if (statement instanceof Changes changes) {
      return terms.of(changes);
    } else if (statement instanceof Disputes disputes) {
      return terms.of(disputes);
    } else if (statement instanceof Gap gap) {
      return terms.of(gap);
    }
    throw new IllegalStateException("no block shows " + statement.name());
  }
}
