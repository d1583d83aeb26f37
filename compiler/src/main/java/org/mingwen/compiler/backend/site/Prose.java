package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Inline;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * Prints words as HTML. Only what is listed here comes out; every text is escaped, and a link whose
 * address is not allowed is printed as its text.
 */
final class Prose {
  private static final Function<String, Html> PLAIN = Prose::plain;

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

    /** What stands below a paragraph, or in a list item below its text, that is a clause. */
    default Html below(String clause) {
      return Html.NONE;
    }

    /** The page's language; asked for only where something stands in another. */
    default Tongue page() {
      throw new IllegalStateException("everything is in the page's language");
    }

    /** The language of what stands in this file, where that is not the page's. */
    default Optional<Tongue> foreign(SourceFile file) {
      return Optional.empty();
    }

    /** Prints the texts of one clause in another language, that of this file, in turn. */
    default Function<String, Html> foreignTexts(SourceFile file) {
      return texts();
    }
  }

  /** In which language a block stands, and how its texts are printed. */
  private record Place(Optional<Tongue> foreign, Function<String, Html> texts) {}

  Prose(Facts facts) {
    this.facts = facts;
  }

  /** What stands under one heading, one block below the other. */
  Html blocks(List<Block> blocks) {
    HtmlWriter out = new HtmlWriter();
    Place page = new Place(Optional.empty(), facts.texts());
    blocks.forEach(block -> block(block, page, out));
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

  private void block(Block block, Place around, HtmlWriter out) {
    Place here = place(block.span(), around);
    if (block instanceof Block.Heading heading) {
      // Only inside a list or a quotation; those of the text itself begin clauses.
      element("p", heading.id(), heading.content(), around, new Place(here.foreign(), PLAIN), out);
    } else if (block instanceof Block.Paragraph paragraph) {
      element("p", paragraph.id(), paragraph.content(), around, here, out);
    } else if (block instanceof Block.Items items) {
      items(items, around, here, out);
    } else if (block instanceof Block.Table table) {
      table(table, around, here, out);
    } else if (block instanceof Block.Quote quote) {
      out.open("blockquote", attributes(Optional.empty(), around, here)).line();
      quote.blocks().forEach(inner -> block(inner, here, out));
      out.close("blockquote").line();
    } else if (block instanceof Block.Facts placeholder) {
      facts(facts.block(placeholder.placeholder()), around, out);
    }
  }

  /** Facts say themselves, in the page's language, whatever stands around them. */
  private void facts(Html block, Place around, HtmlWriter out) {
    if (around.foreign().isEmpty()) {
      out.html(block).line();
      return;
    }
    Tongue page = facts.page();
    out.open("div", "lang", page.tag(), "dir", page.text("dir"));
    out.html(block).close("div").line();
  }

  private Place place(Span span, Place around) {
    Optional<Tongue> foreign = facts.foreign(span.file());
    if (foreign.equals(around.foreign())) {
      return around;
    }
    return new Place(
        foreign, foreign.isPresent() ? facts.foreignTexts(span.file()) : facts.texts());
  }

  /** The id of a clause, and the language of a part where that is not that of what it is in. */
  private String[] attributes(Optional<String> id, Place around, Place here) {
    List<String> attributes = new ArrayList<>();
    id.ifPresent(name -> attributes.addAll(List.of("id", name)));
    if (!here.foreign().equals(around.foreign())) {
      Tongue tongue = here.foreign().orElseGet(facts::page);
      attributes.addAll(List.of("lang", tongue.tag(), "dir", tongue.text("dir")));
    }
    return attributes.toArray(String[]::new);
  }

  private void element(
      String name,
      Optional<String> id,
      List<Inline> content,
      Place around,
      Place here,
      HtmlWriter out) {
    out.open(name, attributes(id, around, here));
    inlines(content, here.texts(), out);
    id.map(facts::end).ifPresent(out::html);
    out.close(name).line();
    below(id, around, out);
  }

  private void below(Optional<String> clause, Place around, HtmlWriter out) {
    clause
        .map(facts::below)
        .filter(html -> !html.equals(Html.NONE))
        .ifPresent(html -> facts(html, around, out));
  }

  private void items(Block.Items items, Place around, Place here, HtmlWriter out) {
    String list = items.ordered() ? "ol" : "ul";
    out.open(list, attributes(Optional.empty(), around, here)).line();
    for (Block.Item item : items.items()) {
      Place inside = place(item.span(), here);
      out.open("li", attributes(item.id(), here, inside));
      if (item.blocks().size() == 1
          && item.blocks().get(0) instanceof Block.Paragraph only
          && only.id().isEmpty()) {
        inlines(only.content(), inside.texts(), out);
      } else {
        item.blocks().forEach(block -> block(block, inside, out));
      }
      item.id().map(facts::end).ifPresent(out::html);
      below(item.id(), inside, out);
      out.close("li").line();
    }
    out.close(list).line();
  }

  private void table(Block.Table table, Place around, Place here, HtmlWriter out) {
    out.open("div", "class", "wide").open("table", attributes(Optional.empty(), around, here));
    out.line().open("thead").open("tr");
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
        inlines(cell, here.texts(), out);
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
