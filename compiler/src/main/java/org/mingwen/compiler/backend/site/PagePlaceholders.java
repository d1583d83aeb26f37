package org.mingwen.compiler.backend.site;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.dsl.source.SourceFile;

/** What stands in the place of each placeholder on one page; an id is printed once. */
final class PagePlaceholders implements Prose.Facts {
  private final Edition edition;
  private final Function<String, Html> end;
  private final Function<String, Html> below;
  private final Set<String> printed;

  /**
   * The placeholders of a page.
   *
   * @param end what stands at the end of a paragraph or list item that is a clause, by its id
   * @param below what stands below it
   */
  PagePlaceholders(Edition edition, Function<String, Html> end, Function<String, Html> below) {
    this.edition = edition;
    this.end = end;
    this.below = below;
    this.printed = new HashSet<>(edition.publication().outline().positions().keySet());
  }

  @Override
  public Html inline(Placeholder placeholder) {
    Edition its = edition.printing(placeholder);
    Target target = edition.publication().target(placeholder);
    if (target instanceof Target.Clause clause) {
      return reference(clause, its);
    } else if (target instanceof Target.Says says) {
      Optional<String> id = id(placeholder, says.statement());
      return id.isEmpty() ? Html.NONE : anchored(id.get(), Html.NONE);
    }
    Html text = its.print(its.said(target));
    Optional<String> id =
        target instanceof Target.Fact fact ? id(placeholder, fact.statement()) : Optional.empty();
    return id.isEmpty() ? text : anchored(id.get(), text);
  }

  @Override
  public Html block(Placeholder placeholder) {
    if (edition.publication().target(placeholder) instanceof Target.Block block) {
      return edition.print(block, statement -> id(placeholder, statement));
    }
    Tongue tongue = edition.printing(placeholder).tongue();
    HtmlWriter out = new HtmlWriter();
    if (tongue == edition.tongue()) {
      out.open("p");
    } else {
      out.open("p", "lang", tongue.tag(), "dir", tongue.text("dir"));
    }
    return out.html(inline(placeholder)).close("p").html();
  }

  private static Html reference(Target.Clause clause, Edition its) {
    if (!clause.exists()) {
      return new HtmlWriter().text(clause.id()).html();
    }
    return new HtmlWriter()
        .open("a", "class", "reference", "href", "#" + clause.id())
        .text(its.reference(clause.id()))
        .close("a")
        .html();
  }

  private Optional<String> id(Placeholder placeholder, Statement statement) {
    String id = Address.anchor(statement.name());
    boolean here = edition.publication().anchors(placeholder, statement.name()) && printed.add(id);
    return here ? Optional.of(id) : Optional.empty();
  }

  private static Html anchored(String id, Html content) {
    return new HtmlWriter()
        .open("span", "class", "said", "id", id)
        .html(content)
        .close("span")
        .html();
  }

  @Override
  public Function<String, Html> texts() {
    return edition.texts();
  }

  @Override
  public Html end(String clause) {
    return end.apply(clause);
  }

  @Override
  public Html below(String clause) {
    return below.apply(clause);
  }

  @Override
  public Tongue page() {
    return edition.tongue();
  }

  @Override
  public Optional<Tongue> foreign(SourceFile file) {
    return edition.original(file).map(Edition::tongue);
  }

  @Override
  public Function<String, Html> foreignTexts(SourceFile file) {
    return edition.original(file).orElse(edition).texts();
  }
}
