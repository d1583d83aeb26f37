package org.mingwen.compiler.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Inline;
import org.mingwen.compiler.words.Words;

/**
 * The words as clauses with their places in the numbering.
 *
 * @param sections what stands under each heading, in order; the preamble first, where there is one
 * @param positions the place of every clause by its id, those of list items and paragraphs included
 */
public record Outline(List<Section> sections, Map<String, Position> positions) {
  /** The id of the clause before the first heading. */
  public static final String PREAMBLE = "preamble";

  /** Keeps its own copy of the sections; the positions stay in the order of the words. */
  public Outline {
    sections = List.copyOf(sections);
    positions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(positions));
  }

  /**
   * What stands under a heading.
   *
   * @param id the clause's id
   * @param level the heading's level, 2 to 5; 1 for the preamble
   * @param path its number at each depth, such as 6, 2; empty for the preamble
   * @param title the heading
   * @param blocks everything up to the next heading
   */
  public record Section(
      Optional<String> id, int level, List<Integer> path, List<Inline> title, List<Block> blocks) {
    /** Keeps its own copies of the lists. */
    public Section {
      path = List.copyOf(path);
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * The place of a clause.
   *
   * @param path the numbers of the heading it stands under, or is
   * @param item its number in a numbered list, where it is an item of one
   */
  public record Position(List<Integer> path, OptionalInt item) {
    /** Keeps its own copy of the path. */
    public Position {
      path = List.copyOf(path);
    }
  }

  /** The outline of these words. */
  public static Outline of(Words words) {
    List<Section> sections = new ArrayList<>();
    Map<String, Position> positions = new LinkedHashMap<>();
    Counter counter = new Counter();
    List<Block> body = new ArrayList<>();
    Block.Heading heading = null;
    List<Integer> path = List.of();
    for (Block block : words.blocks()) {
      if (block instanceof Block.Heading next) {
        close(sections, heading, path, body);
        heading = next;
        path = counter.next(next.level());
        body.clear();
        position(positions, next.id(), path, OptionalInt.empty());
      } else {
        body.add(block);
        positions(positions, block, path);
      }
    }
    close(sections, heading, path, body);
    return new Outline(sections, positions);
  }

  private static void close(
      List<Section> sections, Block.Heading heading, List<Integer> path, List<Block> body) {
    if (heading != null) {
      sections.add(new Section(heading.id(), heading.level(), path, heading.content(), body));
    } else if (!body.isEmpty()) {
      sections.add(new Section(Optional.of(PREAMBLE), 1, path, List.of(), body));
    }
  }

  private static void positions(Map<String, Position> positions, Block block, List<Integer> path) {
    if (block instanceof Block.Paragraph paragraph) {
      position(positions, paragraph.id(), path, OptionalInt.empty());
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(inner -> positions(positions, inner, path));
    } else if (block instanceof Block.Items items) {
      int number = 0;
      for (Block.Item item : items.items()) {
        number++;
        position(
            positions,
            item.id(),
            path,
            items.ordered() ? OptionalInt.of(number) : OptionalInt.empty());
        item.blocks().forEach(inner -> positions(positions, inner, path));
      }
    }
  }

  private static void position(
      Map<String, Position> positions, Optional<String> id, List<Integer> path, OptionalInt item) {
    id.ifPresent(name -> positions.putIfAbsent(name, new Position(path, item)));
  }

  /** Numbers headings; a level that was skipped counts as no depth of its own. */
  private static final class Counter {
    private final List<Integer> levels = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    List<Integer> next(int level) {
      int last = levels.size() - 1;
      while (last > 0 && levels.get(last) > level && levels.get(last - 1) >= level) {
        levels.remove(last);
        numbers.remove(last);
        last--;
      }
      if (last < 0 || levels.get(last) < level) {
        levels.add(level);
        numbers.add(1);
      } else {
        levels.set(last, level);
        numbers.set(last, numbers.get(last) + 1);
      }
      return List.copyOf(numbers);
    }
  }
}
