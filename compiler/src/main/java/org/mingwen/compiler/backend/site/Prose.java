package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Inline;
import org.mingwen.compiler.words.Placeholder;

/**
 * Prints words as HTML. Only what is listed here comes out; every text is escaped, and a link whose
 * address is not allowed is printed as its text.
 */
final class Prose {
  private final Facts facts;

  /** What placeholders print. */
  interface Facts {
    /** A placeholder inside a sentence. */
    Html inline(Placeholder placeholder);

    /** A placeholder alone in its paragraph. */
    Html block(Placeholder placeholder);

    /** Prints the texts of one clause, in turn; called once for each clause. */
    default Function<String, Html> texts() {
      return text -> new HtmlWriter().text(text).html();
    }

    /** What stands at the end of a paragraph or list item that is a clause. */
    default Html end(String clause) {
      return Html.NONE;
    }
  }

  Prose(Facts facts) {
    this.facts = facts;
  }

  /** What stands under one heading, one block below the other. */
  Html blocks(List<Block> blocks) {
    HtmlWriter out = new HtmlWriter();
    Function<String, Html> texts = facts.texts();
    blocks.forEach(block -> block(block, texts, out));
    return out.html();
  }

  /** A piece of a sentence. */
  Html inlines(List<Inline> inlines) {
    HtmlWriter out = new HtmlWriter();
    inlines(inlines, Prose::plain, out);
    return out.html();
  }

  private static Html plain(String text) {
    return new HtmlWriter().text(text).html();
  }

  private void block(Block block, Function<String, Html> texts, HtmlWriter out) {
    if (block instanceof Block.Heading heading) {
      // Only inside a list or a quotation; those of the text itself begin clauses.
      element("p", heading.id(), heading.content(), Prose::plain, out);
    } else if (block instanceof Block.Paragraph paragraph) {
      element("p", paragraph.id(), paragraph.content(), texts, out);
    } else if (block instanceof Block.Items items) {
      items(items, texts, out);
    } else if (block instanceof Block.Table table) {
      table(table, texts, out);
    } else if (block instanceof Block.Quote quote) {
      out.open("blockquote").line();
      quote.blocks().forEach(inner -> block(inner, texts, out));
      out.close("blockquote").line();
    } else if (block instanceof Block.Facts placeholder) {
      out.html(facts.block(placeholder.placeholder())).line();
    }
  }

  private void element(
      String name,
      Optional<String> id,
      List<Inline> content,
      Function<String, Html> texts,
      HtmlWriter out) {
    open(name, id, out);
    inlines(content, texts, out);
    id.map(facts::end).ifPresent(out::html);
    out.close(name).line();
  }

  private static void open(String name, Optional<String> id, HtmlWriter out) {
    if (id.isPresent()) {
      out.open(name, "id", id.get());
    } else {
      out.open(name);
    }
  }

  private void items(Block.Items items, Function<String, Html> texts, HtmlWriter out) {
    String list = items.ordered() ? "ol" : "ul";
    out.open(list).line();
    for (Block.Item item : items.items()) {
      open("li", item.id(), out);
      if (item.blocks().size() == 1
          && item.blocks().get(0) instanceof Block.Paragraph only
          && only.id().isEmpty()) {
        inlines(only.content(), texts, out);
      } else {
        item.blocks().forEach(block -> block(block, texts, out));
      }
      item.id().map(facts::end).ifPresent(out::html);
      out.close("li").line();
    }
    out.close(list).line();
  }

  private void table(Block.Table table, Function<String, Html> texts, HtmlWriter out) {
    out.open("div", "class", "wide").open("table").line().open("thead").open("tr");
    for (List<Inline> cell : table.head()) {
      out.open("th", "scope", "col");
      inlines(cell, Prose::plain, out);
      out.close("th");
    }
    out.close("tr").close("thead").line().open("tbody").line();
    for (List<List<Inline>> row : table.rows()) {
      out.open("tr");
      for (List<Inline> cell : row) {
        out.open("td");
        inlines(cell, texts, out);
        out.close("td");
      }
      out.close("tr").line();
    }
    out.close("tbody").close("table").close("div").line();
  }

  private void inlines(List<Inline> inlines, Function<String, Html> texts, HtmlWriter out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Plain plain) {
        out.html(texts.apply(plain.text()));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        around("em", emphasis.content(), texts, out);
      } else if (inline instanceof Inline.Strong strong) {
        around("strong", strong.content(), Prose::plain, out);
      } else if (inline instanceof Inline.Link link) {
        link(link, out);
      } else if (inline instanceof Inline.LineBreak) {
        out.open("br");
      } else if (inline instanceof Inline.Value value) {
        out.html(facts.inline(value.placeholder()));
      }
    }
  }

  private void around(
      String name, List<Inline> content, Function<String, Html> texts, HtmlWriter out) {
    out.open(name);
    inlines(content, texts, out);
    out.close(name);
  }

  private void link(Inline.Link link, HtmlWriter out) {
    // The words have been checked when they were read; this page does not rely on it.
    if (!HtmlWriter.safe(link.address())) {
      inlines(link.content(), Prose::plain, out);
      return;
    }
    out.open("a", "href", link.address());
    inlines(link.content(), Prose::plain, out);
    out.close("a");
  }
}
