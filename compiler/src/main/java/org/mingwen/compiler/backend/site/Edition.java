package org.mingwen.compiler.backend.site;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Facts;
import org.mingwen.compiler.backend.site.page.Facts.Line;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.words.Inline;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.compiler.words.Words;

/** A policy in one language, with everything that is needed to print it. */
final class Edition {
  private final Policy policy;
  private final Tongue tongue;
  private final Templates templates;
  private final Publication publication;
  private final Names names;
  private final Sayings sayings;
  private final Acts acts;
  private final Values values;
  private final FactBlocks blocks;
  private final FactBlocks lists;
  private final DefinedTerms terms;

  Edition(PublishedPolicy published, Words words, Tongue tongue, Templates templates) {
    this.policy = published.policy();
    this.tongue = tongue;
    this.templates = templates;
    this.publication = published.publications().get(words.language());
    this.names = new Names(published, words, tongue);
    this.sayings = new Sayings(tongue, names);
    this.acts = new Acts(policy, tongue, names, sayings, links());
    this.values = new Values(policy.header(), tongue, names, sayings, acts);
    Narrowings narrowings = new Narrowings(published);
    this.blocks = new FactBlocks(policy, narrowings, tongue, names, sayings, links());
    this.lists =
        new FactBlocks(
            policy, narrowings, tongue, names, sayings, new Links(publication, "../index.html"));
    this.terms = new DefinedTerms(policy, published.vocabulary(), publication, tongue, names);
  }

  Policy policy() {
    return policy;
  }

  Tongue tongue() {
    return tongue;
  }

  Publication publication() {
    return publication;
  }

  Names names() {
    return names;
  }

  Acts acts() {
    return acts;
  }

  Sayings sayings() {
    return sayings;
  }

  /** Links within the policy's page. */
  Links links() {
    return new Links(publication, "");
  }

  /**
   * Prints the words of one page; an id is printed once.
   *
   * @param end what stands at the end of a paragraph or list item that is a clause, by its id
   */
  Prose prose(Function<String, Html> end) {
    Set<String> printed = new HashSet<>(publication.outline().positions().keySet());
    return new Prose(
        new Prose.Facts() {
          @Override
          public Html inline(Placeholder placeholder) {
            return Edition.this.inline(placeholder, printed);
          }

          @Override
          public Html block(Placeholder placeholder) {
            return Edition.this.block(placeholder, printed);
          }

          @Override
          public Function<String, Html> texts() {
            return terms.clause();
          }

          @Override
          public Html end(String clause) {
            return end.apply(clause);
          }
        });
  }

  /** A heading's words without links and ids, for the table of contents. */
  Html contents(List<Inline> title) {
    return new HtmlWriter().text(text(title)).html();
  }

  /** A heading's words as text. */
  String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Plain plain) {
        text.append(plain.text());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        text.append(text(emphasis.content()));
      } else if (inline instanceof Inline.Strong strong) {
        text.append(text(strong.content()));
      } else if (inline instanceof Inline.Link link) {
        text.append(text(link.content()));
      } else if (inline instanceof Inline.Value value) {
        text.append(said(value.placeholder()).text());
      }
    }
    return text.toString();
  }

  /** What a placeholder inside a sentence says; nothing for the mark of a statement. */
  Wording said(Placeholder placeholder) {
    return wording(publication.target(placeholder));
  }

  /** The block of facts of a placeholder without ids; empty where it gives a value. */
  Optional<Facts> facts(Placeholder placeholder) {
    return publication.target(placeholder) instanceof Target.Block block
        ? Optional.of(
            blocks.of(
                block.kind(), block.statements(), one -> Optional.empty(), one -> Optional.empty()))
        : Optional.empty();
  }

  /** A block of facts without ids; {@code last} is one more line for each row. */
  Html list(BlockKind kind, Function<Statement, Optional<Line>> last) {
    List<Statement> shown = policy.statements().stream().filter(kind::shows).toList();
    return templates.print(
        lists.of(kind, shown, one -> Optional.of(Address.anchor(one.name())), last),
        tongue.words().all());
  }

  private Html inline(Placeholder placeholder, Set<String> printed) {
    Target target = publication.target(placeholder);
    if (target instanceof Target.Clause clause) {
      return reference(clause);
    } else if (target instanceof Target.Says says) {
      Optional<String> id = id(placeholder, says.statement(), printed);
      return id.isEmpty() ? Html.NONE : anchored(id.get(), Html.NONE);
    }
    Html text = templates.print(wording(target), tongue.words().all());
    Optional<String> id =
        target instanceof Target.Fact fact
            ? id(placeholder, fact.statement(), printed)
            : Optional.empty();
    return id.isEmpty() ? text : anchored(id.get(), text);
  }

  private Html reference(Target.Clause clause) {
    if (!clause.exists()) {
      return new HtmlWriter().text(clause.id()).html();
    }
    return new HtmlWriter()
        .open("a", "class", "reference", "href", "#" + clause.id())
        .text(reference(clause.id()))
        .close("a")
        .html();
  }

  /** A clause as prose refers to it. */
  String reference(String clause) {
    return Optional.ofNullable(publication.outline().positions().get(clause))
        .map(tongue.numerals()::reference)
        .orElseGet(() -> tongue.text("reference.preamble"));
  }

  private Html block(Placeholder placeholder, Set<String> printed) {
    Target target = publication.target(placeholder);
    if (target instanceof Target.Block block) {
      return templates.print(
          blocks.of(
              block.kind(),
              block.statements(),
              statement -> id(placeholder, statement, printed),
              statement -> Optional.empty()),
          tongue.words().all());
    }
    return new HtmlWriter().open("p").html(inline(placeholder, printed)).close("p").html();
  }

  private Optional<String> id(Placeholder placeholder, Statement statement, Set<String> printed) {
    String id = Address.anchor(statement.name());
    boolean here = publication.anchors(placeholder, statement.name()) && printed.add(id);
    return here ? Optional.of(id) : Optional.empty();
  }

  private static Html anchored(String id, Html content) {
    return new HtmlWriter()
        .open("span", "class", "said", "id", id)
        .html(content)
        .close("span")
        .html();
  }

  private Wording wording(Target target) {
    if (target instanceof Target.Fact fact) {
      return values.of(fact);
    } else if (target instanceof Target.OfPolicy property) {
      return values.of(property);
    } else if (target instanceof Target.Term term) {
      return values.of(term);
    } else if (target instanceof Target.Clause clause) {
      return Wording.of(reference(clause.id()));
    }
    // The checks have refused what speaks of nothing.
    return new Wording(List.of());
  }
}
