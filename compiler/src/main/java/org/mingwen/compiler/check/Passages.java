package org.mingwen.compiler.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Clause;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.source.Span;

/** Finds the passages of a text, in its order. */
final class Passages {
  private static final Pattern NOT_TYPED =
      Pattern.compile("\\{#[^}\\n]*\\}|\\]\\([^)\\n]*\\)|\\*\\*|__|<https?:[^>\\s]*>");

  private final List<Placeholder> placeholders;
  private final List<Passage> found = new ArrayList<>();
  private String clause = Clause.PREAMBLE;

  private Passages(Words words) {
    this.placeholders = words.placeholders();
  }

  /** The passages of these words. */
  static List<Passage> of(Words words) {
    Passages passages = new Passages(words);
    passages.blocks(words.blocks(), Optional.empty());
    return List.copyOf(passages.found);
  }

  /** The passages of these words by the clause that they stand in, in its order. */
  static Map<String, List<Passage>> byClause(Words words) {
    Map<String, List<Passage>> byClause = new LinkedHashMap<>();
    for (Passage passage : of(words)) {
      byClause.computeIfAbsent(passage.clause(), id -> new ArrayList<>()).add(passage);
    }
    return byClause;
  }

  private void blocks(List<Block> blocks, Optional<String> item) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        clause = heading.id().orElse(clause);
        add(Passage.Kind.HEADING, clause, block.span(), heading.level());
      } else if (block instanceof Block.Paragraph paragraph) {
        Passage.Kind kind = item.isPresent() ? Passage.Kind.ITEM : Passage.Kind.PARAGRAPH;
        add(kind, paragraph.id().or(() -> item).orElse(clause), block.span(), 0);
      } else if (block instanceof Block.Table) {
        add(Passage.Kind.TABLE, item.orElse(clause), block.span(), 0);
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.blocks(), item);
      } else if (block instanceof Block.Items items) {
        items
            .items()
            .forEach(i -> blocks(i.blocks(), i.id().or(() -> item).or(() -> Optional.of(clause))));
      }
    }
  }

  private void add(Passage.Kind kind, String id, Span span, int level) {
    found.add(new Passage(kind, id, span, typed(span), level));
  }

  private String typed(Span span) {
    StringBuilder text = new StringBuilder(span.text());
    for (Placeholder placeholder : placeholders) {
      Span inner = placeholder.span();
      if (span.start() <= inner.start() && inner.end() <= span.end()) {
        String whole = span.text();
        int from = whole.offsetByCodePoints(0, inner.start() - span.start());
        int to = whole.offsetByCodePoints(0, inner.end() - span.start());
        mask(text, from, to, Passage.MASK);
      }
    }
    Matcher notTyped = NOT_TYPED.matcher(span.text());
    while (notTyped.find()) {
      char mask = notTyped.group().length() == 2 ? '\u200B' : Passage.MASK;
      mask(text, notTyped.start(), notTyped.end(), mask);
    }
    return text.toString();
  }

  /**
   * Leaves the second halves of characters of two chars alone: every code point keeps its place.
   */
  private static void mask(StringBuilder text, int from, int to, char mask) {
    for (int i = from; i < to; i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        text.setCharAt(i, mask);
      }
    }
  }
}
