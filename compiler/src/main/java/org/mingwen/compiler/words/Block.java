package org.mingwen.compiler.words;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/** A block of the words; those that end in {@code {#id}} begin a clause. */
public sealed interface Block {
  /** Where it stands. */
  Span span();

  /** A heading of level 2 to 5; its id names the clause that begins with it. */
  record Heading(Span span, int level, Optional<String> id, List<Inline> content)
      implements Block {}

  /** A paragraph. */
  record Paragraph(Span span, Optional<String> id, List<Inline> content) implements Block {}

  /** A list, numbered by the page when {@code ordered}. */
  record Items(Span span, boolean ordered, List<Item> items) implements Block {}

  /** A table; every row has as many cells as the head. */
  record Table(Span span, List<List<Inline>> head, List<List<List<Inline>>> rows)
      implements Block {}

  /** A quotation. */
  record Quote(Span span, List<Block> blocks) implements Block {}

  /** A placeholder alone in its paragraph: a block made from facts. */
  record Facts(Span span, Placeholder placeholder) implements Block {}

  /** One item of a list. */
  record Item(Span span, Optional<String> id, List<Block> blocks) {}
}
