package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.publication.Outline;
import org.mingwen.compiler.publication.Outline.Section;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Block.Heading;
import org.mingwen.compiler.words.Block.Item;
import org.mingwen.compiler.words.Block.Items;
import org.mingwen.compiler.words.Block.Paragraph;
import org.mingwen.compiler.words.Block.Quote;
import org.mingwen.compiler.words.Words;

/**
 * The words of a page: those of its language, with the original of some clauses in their place. A
 * clause keeps its id, its place and the level of its heading, so that numbers and addresses are
 * those of the translation. What is from the original has its place in the original's file.
 *
 * @param words the words, with the labels of the page's language
 * @param publication what they publish, and where
 * @param originals the ids of the clauses that stand in the original
 */
record ShownText(Words words, Publication publication, Set<String> originals) {
  ShownText {
    originals = Set.copyOf(originals);
  }

  /** The words of a language as they are. */
  static ShownText of(PublishedPolicy policy, Words words) {
    return new ShownText(words, policy.publications().get(words.language()), Set.of());
  }

  /** The words of a language, with the original of what is stale where that is its rule. */
  static ShownText of(PublishedPolicy policy, Words words, StaleUnits stale) {
    if (!stale.showsOriginal() || stale.clauses().isEmpty() || policy.governing().isEmpty()) {
      return of(policy, words);
    }
    Weaving weaving = new Weaving(words, policy.governing().get(), stale);
    Words woven =
        new Words(
            words.language(), words.source(), weaving.blocks(), words.labels(), words.former());
    return new ShownText(woven, Publication.of(policy.policy(), woven), weaving.originals);
  }

  /** One text by its clauses. */
  private static final class Parts {
    final Map<String, Section> sections = new HashMap<>();
    final Map<String, Heading> headings = new HashMap<>();
    final Map<String, Paragraph> paragraphs = new HashMap<>();
    final Map<String, Item> items = new HashMap<>();
    final Map<String, List<String>> inside = new HashMap<>();

    Parts(Words words) {
      for (Block block : words.blocks()) {
        if (block instanceof Heading heading) {
          heading.id().ifPresent(id -> headings.putIfAbsent(id, heading));
        }
      }
      for (Section section : Outline.of(words).sections()) {
        List<String> ids = new ArrayList<>();
        section.id().ifPresent(id -> sections.putIfAbsent(id, section));
        section.id().ifPresent(id -> inside.putIfAbsent(id, ids));
        section.blocks().forEach(block -> collect(block, ids));
      }
    }

    private void collect(Block block, List<String> ids) {
      if (block instanceof Paragraph paragraph) {
        paragraph.id().ifPresent(id -> paragraphs.putIfAbsent(id, paragraph));
        paragraph.id().ifPresent(ids::add);
      } else if (block instanceof Quote quote) {
        quote.blocks().forEach(inner -> collect(inner, ids));
      } else if (block instanceof Items list) {
        for (Item item : list.items()) {
          item.id().ifPresent(id -> items.putIfAbsent(id, item));
          item.id().ifPresent(ids::add);
          item.blocks().forEach(inner -> collect(inner, ids));
        }
      }
    }

    /** A clause without a heading, in a list of its own where it is an item. */
    Block block(String id) {
      Item item = items.get(id);
      return item == null ? paragraphs.get(id) : new Items(item.span(), false, List.of(item));
    }

    /** A clause that is an item of a list, or a paragraph that can be one. */
    Optional<Item> item(String id) {
      return Optional.ofNullable(items.get(id))
          .or(
              () ->
                  Optional.ofNullable(paragraphs.get(id))
                      .map(
                          it ->
                              new Item(
                                  it.span(),
                                  it.id(),
                                  List.of(
                                      new Paragraph(it.span(), Optional.empty(), it.content())))));
    }

    /** A clause that is a paragraph, or an item that can be one. */
    Optional<Paragraph> paragraph(String id) {
      return Optional.ofNullable(paragraphs.get(id))
          .or(
              () ->
                  Optional.ofNullable(items.get(id))
                      .filter(it -> it.blocks().size() == 1)
                      .filter(it -> it.blocks().get(0) instanceof Paragraph)
                      .map(it -> (Paragraph) it.blocks().get(0))
                      .map(it -> new Paragraph(it.span(), Optional.of(id), it.content())));
    }
  }

  /** Puts one text together of two. */
  private static final class Weaving {
    final Set<String> originals = new HashSet<>();
    private final Words words;
    private final Parts own;
    private final Parts original;
    private final StaleUnits stale;

    Weaving(Words words, Words governing, StaleUnits stale) {
      this.words = words;
      this.own = new Parts(words);
      this.original = new Parts(governing);
      this.stale = stale;
    }

    List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      for (Section section : Outline.of(words).sections()) {
        section(section, blocks);
      }
      return blocks;
    }

    private void section(Section section, List<Block> blocks) {
      Optional<String> id = section.id();
      Optional<Heading> heading = id.map(own.headings::get);
      Optional<Section> instead = id.filter(this::isStale).map(original.sections::get);
      if (instead.isEmpty()) {
        heading.ifPresent(blocks::add);
        blocks.addAll(woven(section.blocks()));
        return;
      }
      String clause = id.orElseThrow();
      originals.add(clause);
      heading.ifPresent(
          it -> {
            Heading theirs = original.headings.get(clause);
            blocks.add(new Heading(theirs.span(), it.level(), id, theirs.content()));
          });
      List<String> here = own.inside.get(clause);
      List<Block> body = woven(without(instead.get().blocks(), here));
      blocks.addAll(body);
      // What the original has elsewhere stays where the translation has it.
      List<String> there = original.inside.get(clause);
      here.stream()
          .filter(inner -> !there.contains(inner))
          .forEach(inner -> blocks.add(woven(own.block(inner))));
    }

    private boolean isStale(String clause) {
      return stale.clause(clause).isPresent();
    }

    /** These blocks without clauses that the translation has in another place. */
    private static List<Block> without(List<Block> blocks, List<String> here) {
      List<Block> left = new ArrayList<>();
      for (Block block : blocks) {
        if (block instanceof Items list) {
          List<Item> items =
              list.items().stream()
                  .filter(item -> item.id().map(here::contains).orElse(true))
                  .map(item -> new Item(item.span(), item.id(), without(item.blocks(), here)))
                  .toList();
          if (!items.isEmpty()) {
            left.add(new Items(list.span(), list.ordered(), items));
          }
        } else if (block instanceof Quote quote) {
          left.add(new Quote(quote.span(), without(quote.blocks(), here)));
        } else if (!(block instanceof Paragraph paragraph)
            || paragraph.id().map(here::contains).orElse(true)) {
          left.add(block);
        }
      }
      return left;
    }

    /** Blocks of either text with every clause in them in the language in which it is shown. */
    private List<Block> woven(List<Block> blocks) {
      return blocks.stream().map(this::woven).toList();
    }

    private Block woven(Block block) {
      if (block instanceof Paragraph paragraph && paragraph.id().isPresent()) {
        String id = paragraph.id().get();
        Optional<Paragraph> shown = parts(id).paragraph(id);
        shown.ifPresent(it -> count(id));
        return shown.or(() -> own.paragraph(id)).orElse(paragraph);
      } else if (block instanceof Items list) {
        List<Item> items = list.items().stream().map(this::woven).toList();
        return new Items(list.span(), list.ordered(), items);
      } else if (block instanceof Quote quote) {
        return new Quote(quote.span(), woven(quote.blocks()));
      }
      return block;
    }

    private Item woven(Item item) {
      Item shown = item;
      if (item.id().isPresent()) {
        String id = item.id().get();
        Optional<Item> chosen = parts(id).item(id);
        chosen.ifPresent(it -> count(id));
        shown = chosen.or(() -> own.item(id)).orElse(item);
      }
      return new Item(shown.span(), item.id(), woven(shown.blocks()));
    }

    private Parts parts(String clause) {
      return isStale(clause) ? original : own;
    }

    private void count(String clause) {
      if (isStale(clause)) {
        originals.add(clause);
      }
    }
  }
}
