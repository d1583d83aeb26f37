package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Facts;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.publication.Outline;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.publication.ResolvedText.Clause;
import org.mingwen.compiler.publication.ResolvedText.Kind;
import org.mingwen.compiler.publication.ResolvedText.Passage;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Inline;
import org.mingwen.compiler.words.Placeholder;

/** The words of one language as text: a passage for whatever a page sets apart. */
final class ResolvedClauses {
  private final Values values;
  private final Tongue tongue;
  private final Map<String, List<Passage>> clauses = new LinkedHashMap<>();

  /** What placeholders say. */
  interface Values {
    /** A placeholder inside a sentence. */
    Wording said(Placeholder placeholder);

    /** A block of facts; empty where the placeholder gives a value. */
    Optional<Facts> block(Placeholder placeholder);
  }

  ResolvedClauses(Values values, Tongue tongue) {
    this.values = values;
    this.tongue = tongue;
  }

  /** An edition's words. */
  static ResolvedText of(Edition edition) {
    Values values =
        new Values() {
          @Override
          public Wording said(Placeholder placeholder) {
            return edition.said(placeholder);
          }

          @Override
          public Optional<Facts> block(Placeholder placeholder) {
            return edition.facts(placeholder);
          }
        };
    return new ResolvedClauses(values, edition.tongue())
        .text(edition.publication().outline(), edition::reference);
  }

  /**
   * Words as text.
   *
   * @param number how prose refers to a clause
   */
  ResolvedText text(Outline outline, Function<String, String> number) {
    clauses.clear();
    String clause = Outline.PREAMBLE;
    for (Outline.Section section : outline.sections()) {
      clause = section.id().orElse(clause);
      if (!section.title().isEmpty()) {
        add(clause, Kind.HEADING, section.title());
      }
      blocks(section.blocks(), clause, Kind.PARAGRAPH);
    }
    List<Clause> texts = new ArrayList<>();
    clauses.forEach((id, passages) -> texts.add(new Clause(id, number.apply(id), passages)));
    return new ResolvedText(tongue.tag(), texts);
  }

  /** What stands below one another; {@code kind} is what a paragraph among it is. */
  private void blocks(List<Block> blocks, String clause, Kind kind) {
    Kind now = kind;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        // Only inside a list or a quotation; those of the text itself begin sections.
        add(heading.id().orElse(clause), Kind.HEADING, heading.content());
      } else if (block instanceof Block.Paragraph paragraph) {
        add(paragraph.id().orElse(clause), now, paragraph.content());
        now = Kind.PARAGRAPH;
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> blocks(item.blocks(), item.id().orElse(clause), Kind.ITEM));
      } else if (block instanceof Block.Table table) {
        table.head().forEach(cell -> add(clause, Kind.CELL, cell));
        table.rows().forEach(row -> row.forEach(cell -> add(clause, Kind.CELL, cell)));
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.blocks(), clause, Kind.PARAGRAPH);
      } else if (block instanceof Block.Facts facts) {
        facts(facts.placeholder(), clause);
      }
    }
  }

  private void facts(Placeholder placeholder, String clause) {
    Optional<Facts> block = values.block(placeholder);
    if (block.isEmpty()) {
      add(clause, Kind.PARAGRAPH, List.of(new Inline.Value(placeholder)));
      return;
    }
    block.get().rows().forEach(row -> add(clause, Kind.FACT, row(row, block.get().columns())));
    if (block.get().rows().isEmpty()) {
      add(clause, Kind.FACT, block.get().empty());
    }
  }

  private String row(Facts.Row row, List<String> columns) {
    List<Wording> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      List<Wording> lines =
          row.cells().get(i).lines().stream()
              .map(
                  line ->
                      line.label().map(label -> labelled(label, line.text())).orElse(line.text()))
              .toList();
      if (!lines.isEmpty()) {
        Wording cell = tongue.clauses(lines);
        cells.add(columns.isEmpty() ? cell : labelled(columns.get(i), cell));
      }
    }
    return shown(tongue.clauses(cells));
  }

  private Wording labelled(String label, Wording text) {
    List<Wording.Piece> pieces = new ArrayList<>();
    pieces.add(Wording.Piece.of(label + tongue.text("label.end")));
    pieces.addAll(text.pieces());
    return new Wording(pieces);
  }

  private void add(String clause, Kind kind, List<Inline> content) {
    add(clause, kind, shown(content));
  }

  private void add(String clause, Kind kind, String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    List<Passage> passages = clauses.computeIfAbsent(clause, id -> new ArrayList<>());
    if (!line.isEmpty()) {
      passages.add(new Passage(kind, line));
    }
  }

  private String shown(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Plain plain) {
        text.append(plain.text());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        text.append(shown(emphasis.content()));
      } else if (inline instanceof Inline.Strong strong) {
        text.append(shown(strong.content()));
      } else if (inline instanceof Inline.Link link) {
        text.append(linked(shown(link.content()), link.address()));
      } else if (inline instanceof Inline.LineBreak) {
        text.append(' ');
      } else if (inline instanceof Inline.Value value) {
        text.append(shown(values.said(value.placeholder())));
      }
    }
    return text.toString();
  }

  /** What a template shows of a wording: also the mark of what is sensitive. */
  private String shown(Wording wording) {
    StringBuilder text = new StringBuilder();
    for (Wording.Piece piece : wording.pieces()) {
      text.append(piece.href().map(href -> linked(piece.text(), href)).orElse(piece.text()));
      if (piece.kind() == Wording.Kind.SENSITIVE) {
        text.append(tongue.text("mark.open"))
            .append(tongue.text("mark.sensitive"))
            .append(tongue.text("mark.close"));
      }
    }
    return text.toString();
  }

  /** A link leads elsewhere when its address changes, so that the address is part of the text. */
  private String linked(String text, String address) {
    boolean outside = address.startsWith("https:") || address.startsWith("mailto:");
    boolean said = text.contains(address.replaceFirst("^mailto:", ""));
    return outside && !said
        ? text + tongue.text("mark.open") + address + tongue.text("mark.close")
        : text;
  }
}
