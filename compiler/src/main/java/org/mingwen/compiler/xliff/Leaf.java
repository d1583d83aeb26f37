package org.mingwen.compiler.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Clause;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * A block of words that is translated as one.
 *
 * @param clause the nearest id
 * @param kind {@code h2}, {@code p}, {@code li}, {@code table}
 * @param span its Markdown without what makes it this kind of block, and without its id
 */
record Leaf(String clause, String kind, Span span) {
  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+");
  private static final Pattern END =
      Pattern.compile("(?<!\\\\)[ \\t]*\\{#[^}\\n]*\\}[ \\t]*\\z|[ \\t]+\\z");

  /** Its Markdown. */
  String source() {
    return span.text();
  }

  /** The blocks of a text in order; blocks made from facts have no words. */
  static List<Leaf> of(Words words) {
    List<Leaf> leaves = new ArrayList<>();
    blocks(words.source(), words.blocks(), Clause.PREAMBLE, "p", leaves);
    return leaves;
  }

  private static void blocks(
      SourceFile file, List<Block> blocks, String outer, String first, List<Leaf> leaves) {
    String clause = outer;
    String kind = first;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        clause = heading.id().orElse(clause);
        add(file, clause, "h" + heading.level(), heading.span(), leaves);
      } else if (block instanceof Block.Paragraph paragraph) {
        add(file, paragraph.id().orElse(clause), kind, paragraph.span(), leaves);
      } else if (block instanceof Block.Table table) {
        leaves.add(new Leaf(clause, "table", table.span()));
      } else if (block instanceof Block.Quote quote) {
        blocks(file, quote.blocks(), clause, "quote", leaves);
      } else if (block instanceof Block.Items items) {
        for (Block.Item item : items.items()) {
          blocks(file, item.blocks(), item.id().orElse(clause), "li", leaves);
        }
      }
      kind = first.equals("li") ? "p" : first;
    }
  }

  private static void add(
      SourceFile file, String clause, String kind, Span span, List<Leaf> leaves) {
    String source = span.text();
    Matcher heading = HEADING.matcher(source);
    int from = kind.startsWith("h") && heading.lookingAt() ? heading.end() : 0;
    Matcher end = END.matcher(source);
    int to = end.find(from) ? end.start() : source.length();
    if (from < to) {
      leaves.add(
          new Leaf(
              clause,
              kind,
              file.span(
                  span.start() + source.codePointCount(0, from),
                  span.start() + source.codePointCount(0, to))));
    }
  }
}
