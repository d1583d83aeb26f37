package org.mingwen.compiler.words;

import java.util.ArrayList;
import java.util.List;

/** Collects the placeholders of a text in the order in which they stand. */
final class Placeholders {
  private final List<Placeholder> found = new ArrayList<>();

  private Placeholders() {}

  static List<Placeholder> in(List<Block> blocks) {
    Placeholders walk = new Placeholders();
    walk.blocks(blocks);
    return List.copyOf(walk.found);
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      inlines(heading.content());
    } else if (block instanceof Block.Paragraph paragraph) {
      inlines(paragraph.content());
    } else if (block instanceof Block.Items items) {
      items.items().forEach(item -> blocks(item.blocks()));
    } else if (block instanceof Block.Table table) {
      table.head().forEach(this::inlines);
      table.rows().forEach(row -> row.forEach(this::inlines));
    } else if (block instanceof Block.Quote quote) {
      blocks(quote.blocks());
    } else if (block instanceof Block.Facts facts) {
      found.add(facts.placeholder());
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Value value) {
        found.add(value.placeholder());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        inlines(emphasis.content());
      } else if (inline instanceof Inline.Strong strong) {
        inlines(strong.content());
      } else if (inline instanceof Inline.Link link) {
        inlines(link.content());
      }
    }
  }
}
