package org.mingwen.compiler.publication;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Inline;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.compiler.words.Words;

/**
 * A placeholder and the clause it stands in, which is that of the nearest id.
 *
 * @param clause the clause's id; {@link Outline#PREAMBLE} before the first heading
 * @param placeholder the placeholder
 * @param block whether it is a block made from facts
 */
public record Mention(String clause, Placeholder placeholder, boolean block) {

  /** Every placeholder of these words in the order of the page. */
  public static List<Mention> in(Words words) {
    List<Mention> found = new ArrayList<>();
    blocks(words.blocks(), Outline.PREAMBLE, found);
    return List.copyOf(found);
  }

  private static void blocks(List<Block> blocks, String outer, List<Mention> found) {
    String clause = outer;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        clause = heading.id().orElse(clause);
        inlines(heading.content(), clause, found);
      } else if (block instanceof Block.Paragraph paragraph) {
        inlines(paragraph.content(), paragraph.id().orElse(clause), found);
      } else if (block instanceof Block.Items items) {
        for (Block.Item item : items.items()) {
          blocks(item.blocks(), item.id().orElse(clause), found);
        }
      } else if (block instanceof Block.Table table) {
        cells(table.head(), clause, found);
        for (List<List<Inline>> row : table.rows()) {
          cells(row, clause, found);
        }
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.blocks(), clause, found);
      } else if (block instanceof Block.Facts facts) {
        found.add(new Mention(clause, facts.placeholder(), true));
      }
    }
  }

  private static void cells(List<List<Inline>> cells, String clause, List<Mention> found) {
    cells.forEach(cell -> inlines(cell, clause, found));
  }

  private static void inlines(List<Inline> inlines, String clause, List<Mention> found) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Value value) {
        found.add(new Mention(clause, value.placeholder(), false));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        inlines(emphasis.content(), clause, found);
      } else if (inline instanceof Inline.Strong strong) {
        inlines(strong.content(), clause, found);
      } else if (inline instanceof Inline.Link link) {
        inlines(link.content(), clause, found);
      }
    }
  }
}
