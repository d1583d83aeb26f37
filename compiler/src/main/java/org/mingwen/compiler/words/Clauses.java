package org.mingwen.compiler.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * The clauses of a text, in its order. A heading's clause reaches to the next heading, an item's
 * and a paragraph's to its own end; a clause inside another is taken out of it.
 */
public final class Clauses {
  private final SourceFile file;
  private final List<Region> regions = new ArrayList<>();

  private Clauses(SourceFile file) {
    this.file = file;
  }

  /** The clauses of these words; of a preamble only if there is one. */
  public static List<Clause> of(Words words) {
    Clauses clauses = new Clauses(words.source());
    clauses.headings(words.blocks());
    clauses.inside(words.blocks());
    return clauses.assembled(words.placeholders());
  }

  /** A stretch of the source under one id, and what of it belongs to no clause inside. */
  private static final class Region {
    final String id;
    final int start;
    final int end;
    final List<Placeholder> placeholders = new ArrayList<>();
    final StringBuilder source = new StringBuilder();
    int from;

    Region(String id, int start, int end) {
      this.id = id;
      this.start = start;
      this.end = end;
      this.from = start;
    }
  }

  /** A heading without id, which is an error, leaves its text with the clause before. */
  private void headings(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    String id = ClauseId.PREAMBLE;
    int start = blocks.get(0).span().start();
    int end = start;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.id().isPresent()) {
        add(id, start, end);
        id = heading.id().get();
        start = block.span().start();
      }
      end = block.span().end();
    }
    add(id, start, end);
  }

  private void inside(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.id().ifPresent(id -> add(id, paragraph.span()));
      } else if (block instanceof Block.Quote quote) {
        inside(quote.blocks());
      } else if (block instanceof Block.Items items) {
        for (Block.Item item : items.items()) {
          item.id().ifPresent(id -> add(id, item.span()));
          inside(item.blocks());
        }
      }
    }
  }

  private void add(String id, Span span) {
    add(id, span.start(), span.end());
  }

  private void add(String id, int start, int end) {
    if (end > start) {
      regions.add(new Region(id, start, end));
    }
  }

  private List<Clause> assembled(List<Placeholder> placeholders) {
    regions.sort(
        Comparator.<Region>comparingInt(region -> region.start)
            .thenComparing(region -> -region.end));
    Deque<Region> open = new ArrayDeque<>();
    int next = 0;
    for (Region region : regions) {
      next = close(open, region.start, placeholders, next);
      next = take(open, region.start, placeholders, next);
      open.push(region);
    }
    close(open, Integer.MAX_VALUE, placeholders, next);
    return regions.stream().map(this::clause).toList();
  }

  /** Ends every region that lies before an offset. */
  private int close(Deque<Region> open, int until, List<Placeholder> placeholders, int next) {
    int now = next;
    while (!open.isEmpty() && open.peek().end <= until) {
      int end = open.peek().end;
      now = take(open, end, placeholders, now);
      open.pop();
      Optional.ofNullable(open.peek()).ifPresent(outer -> outer.from = end);
    }
    return now;
  }

  /** Gives the innermost region what lies between where it stands and an offset. */
  private int take(Deque<Region> open, int until, List<Placeholder> placeholders, int next) {
    Region region = open.peek();
    if (region == null) {
      return next;
    }
    int now = next;
    while (now < placeholders.size() && placeholders.get(now).span().start() < until) {
      Placeholder placeholder = placeholders.get(now);
      region.source.append(file.substring(region.from, placeholder.span().start()));
      region.source.append(placeholder.token());
      region.placeholders.add(placeholder);
      region.from = placeholder.span().end();
      now++;
    }
    region.source.append(file.substring(region.from, until)).append('\n');
    region.from = until;
    return now;
  }

  private Clause clause(Region region) {
    return new Clause(
        region.id,
        file.span(region.start, region.end),
        region.placeholders,
        ClauseSource.canonical(region.source.toString()));
  }
}
