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
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.model.Waiver;
import org.mingwen.compiler.publication.BlockKind;

/** Blocks made from facts: which shape and columns each kind has, and a row for each statement. */
final class FactBlocks {
  private final Tongue tongue;
  private final PracticeCells practices;
  private final PromiseCells promises;
  private final RetentionCells retention;
  private final CookieCells cookies;
  private final ConsentCells consent;
  private final RightCells rights;
  private final SecurityCells security;
  private final PartyCells parties;
  private final ContactCells contacts;
  private final DataCells data;
  private final TermCells terms;

  /** The blocks of a policy in one language, with links to its statements. */
  FactBlocks(
      Policy policy,
      Narrowings narrowings,
      Tongue tongue,
      Names names,
      Sayings sayings,
      Links links) {
    this.tongue = tongue;
    promises = new PromiseCells(policy, tongue, names, sayings);
    Buts buts = new Buts(narrowings, promises, links);
    practices =
        new PracticeCells(tongue, sayings, new PracticeParts(policy, tongue, names, sayings, buts));
    retention = new RetentionCells(tongue, names, sayings);
    cookies = new CookieCells(tongue, names, sayings, buts);
    consent =
        new ConsentCells(tongue, names, sayings, new Acts(policy, tongue, names, sayings, links));
    rights = new RightCells(tongue, names, sayings);
    security = new SecurityCells(tongue, names, sayings);
    parties = new PartyCells(tongue, names, sayings);
    contacts = new ContactCells(tongue, names, sayings);
    data = new DataCells(tongue, names, sayings);
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
      case PROMISES, CHANGES, DISPUTES -> Shape.LIST;
      default -> keys(kind).isEmpty() ? Shape.TERMS : Shape.TABLE;
    };
  }

  private List<String> columns(BlockKind kind) {
    return keys(kind).stream().map(key -> tongue.text("column." + key)).toList();
  }

  /** The columns of a table; none for what is no table. */
  private static List<String> keys(BlockKind kind) {
    return switch (kind) {
      case COLLECTED, USED, STORED -> List.of("data", "purposes", "circumstances", "grounds");
      case SHARED -> List.of("recipient", "data", "purposes", "disclosure");
      case EXPORTS -> List.of("places", "data", "purposes", "export");
      case AUTOMATED -> List.of("data", "purposes", "automation", "grounds");
      case COOKIES -> List.of("cookie", "cookie-use", "lifetime", "grounds");
      case RETENTION -> List.of("data", "period", "afterwards", "remarks");
      case ASKING -> List.of("asked", "asking", "remarks");
      case RIGHTS -> List.of("right", "exercise", "remarks");
      case PARTIES -> List.of("party", "role", "where", "contact");
      default -> List.of();
    };
  }

  private List<Cell> cells(BlockKind kind, Statement statement) {
    if (statement instanceof Practice practice) {
      return switch (kind) {
        case SHARED -> practices.shared(practice);
        case EXPORTS -> practices.exports(practice);
        case AUTOMATED -> practices.automated(practice);
        default -> practices.collected(practice);
      };
    } else if (statement instanceof Provision provision) {
      return cells(provision);
    } else if (statement instanceof Declaration declaration) {
      return cells(declaration);
    }
    throw new IllegalStateException("no block shows " + statement.name());
  }

  private List<Cell> cells(Provision provision) {
    if (provision instanceof Promise promise) {
      return promises.of(promise);
    } else if (provision instanceof Retention kept) {
      return retention.of(kept);
    } else if (provision instanceof Cookie cookie) {
      return cookies.of(cookie);
    } else if (provision instanceof Asking asking) {
      return consent.of(asking);
    } else if (provision instanceof Waiver waiver) {
      return consent.of(waiver);
    } else if (provision instanceof Minors minors) {
      return consent.of(minors);
    } else if (provision instanceof Right right) {
      return rights.of(right);
    } else if (provision instanceof Security measure) {
      return security.of(measure);
    } else if (provision instanceof Breach breach) {
      return security.of(breach);
    } else if (provision instanceof Audit audit) {
      return security.of(audit);
    } else if (provision instanceof Changes changes) {
      return terms.of(changes);
    } else if (provision instanceof Disputes disputes) {
      return terms.of(disputes);
    } else if (provision instanceof Exclusion exclusion) {
      return data.of(exclusion);
    } else if (provision instanceof Gap gap) {
      return terms.of(gap);
    }
    throw new IllegalStateException("no block shows " + provision.name());
  }

  private List<Cell> cells(Declaration declaration) {
    if (declaration instanceof Handler handler) {
      return contacts.of(handler);
    } else if (declaration instanceof Officer officer) {
      return contacts.of(officer);
    } else if (declaration instanceof Channel channel) {
      return contacts.of(channel);
    } else if (declaration instanceof Party party) {
      return parties.of(party);
    } else if (declaration instanceof Subject subject) {
      return terms.of(subject);
    } else if (declaration instanceof Definition definition) {
      return terms.of(definition);
    } else if (declaration instanceof Purpose purpose) {
      return terms.of(purpose);
    } else if (declaration instanceof DataGroup group) {
      return data.of(group);
    } else if (declaration instanceof Item item) {
      return data.of(item);
    }
    throw new IllegalStateException("no block shows " + declaration.name());
  }
}
