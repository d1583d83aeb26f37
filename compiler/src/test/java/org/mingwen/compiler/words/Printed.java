package org.mingwen.compiler.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/** Words and findings as text that can be read and compared. */
final class Printed {
  private final StringBuilder out = new StringBuilder();

  private Printed() {}

  static ReadWords read(String text) {
    return read("zh-Hans", text);
  }

  static ReadWords read(String language, String text) {
    return WordsReader.read(language, "text.md", text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadWords labels(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return WordsReader.read("en", "text.md", new byte[0], "en.yaml", bytes);
  }

  /** The sentence of the only paragraph of a text without findings. */
  static String sentence(String language, String text) {
    ReadWords read = read(language, text);
    if (!read.findings().isEmpty()) {
      return findings(read).toString();
    }
    return inlines(((Block.Paragraph) read.words().blocks().get(0)).content());
  }

  static List<String> findings(ReadWords read) {
    return read.findings().stream().map(Printed::finding).toList();
  }

  static String tree(ReadWords read) {
    Printed printed = new Printed();
    printed.blocks(read.words().blocks(), 0);
    read.findings().forEach(finding -> printed.out.append(finding(finding)).append('\n'));
    return printed.out.toString();
  }

  static String clauses(ReadWords read) {
    return Clauses.of(read.words()).stream()
        .map(
            clause ->
                "== "
                    + clause.id()
                    + " "
                    + place(clause.span())
                    + " "
                    + clause.placeholders().stream()
                        .map(Placeholder::token)
                        .collect(Collectors.joining(" "))
                    + "\n"
                    + clause.source()
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String finding(Diagnostic finding) {
    String arguments =
        finding.arguments().stream().map(Argument::text).collect(Collectors.joining(", "));
    String notes =
        finding.notes().stream()
            .map(note -> " (" + note.id() + " " + place(note.span()) + ")")
            .collect(Collectors.joining());
    String kind = finding.isError() ? "error" : "warning";
    return place(finding.span())
        + " "
        + kind
        + " "
        + finding.id()
        + (arguments.isEmpty() ? "" : " [" + arguments + "]")
        + notes;
  }

  private static String place(Span span) {
    return span.line() + ":" + span.column() + "+" + (span.end() - span.start());
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private void block(Block block, int depth) {
    if (block instanceof Block.Heading heading) {
      String marks = "#".repeat(heading.level());
      line(depth, marks, heading.span(), heading.id(), inlines(heading.content()));
    } else if (block instanceof Block.Paragraph p) {
      line(depth, "paragraph", p.span(), p.id(), inlines(p.content()));
    } else if (block instanceof Block.Items items) {
      line(depth, items.ordered() ? "ordered" : "list", items.span(), Optional.empty(), "");
      for (Block.Item item : items.items()) {
        line(depth + 1, "item", item.span(), item.id(), "");
        blocks(item.blocks(), depth + 2);
      }
    } else if (block instanceof Block.Table table) {
      line(depth, "table", table.span(), Optional.empty(), row(table.head()));
      table.rows().forEach(row -> out.append("  ".repeat(depth + 1)).append(row(row)).append('\n'));
    } else if (block instanceof Block.Quote quote) {
      line(depth, "quote", quote.span(), Optional.empty(), "");
      blocks(quote.blocks(), depth + 1);
    } else if (block instanceof Block.Facts facts) {
      line(depth, "facts", facts.span(), Optional.empty(), facts.placeholder().token());
    }
  }

  private void line(int depth, String kind, Span span, Optional<String> id, String content) {
    out.append("  ".repeat(depth)).append(kind).append(' ').append(place(span));
    id.ifPresent(name -> out.append(" #").append(name));
    out.append(content.isEmpty() ? "" : " " + content).append('\n');
  }

  private static String row(List<List<Inline>> cells) {
    return cells.stream().map(Printed::inlines).collect(Collectors.joining(" | ", "| ", " |"));
  }

  static String inlines(List<Inline> inlines) {
    return inlines.stream().map(Printed::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Plain plain) {
      return plain.text();
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return "<em>" + inlines(emphasis.content()) + "</em>";
    } else if (inline instanceof Inline.Strong strong) {
      return "<strong>" + inlines(strong.content()) + "</strong>";
    } else if (inline instanceof Inline.Link link) {
      return "<a " + link.address() + ">" + inlines(link.content()) + "</a>";
    } else if (inline instanceof Inline.Value value) {
      return value.placeholder().token();
    }
    return "<br>";
  }
}
