package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Facts;
import org.mingwen.compiler.backend.site.page.Facts.Line;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.backend.site.page.Notice;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.Outline;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.words.Inline;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.source.SourceFile;

/**
 * A policy in one language, with everything that is needed to print it. Clauses that stand in the
 * original are printed by another edition, in the original's language, of the same text.
 */
final class Edition {
  private final Policy policy;
  private final ShownText text;
  private final StaleUnits stale;
  private final Optional<Edition> original;
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

  /** The words of a language as they are, whatever anybody accepted. */
  Edition(PublishedPolicy published, Words words, Tongue tongue, Templates templates) {
    this(
        published,
        ShownText.of(published, words),
        StaleUnits.NONE,
        tongue,
        templates,
        Optional.empty());
  }

  /**
   * The words of a language as its readers are to see them.
   *
   * @param stale what of them is no longer what somebody accepted
   * @param governing the language of the original
   */
  static Edition of(
      PublishedPolicy published,
      Words words,
      StaleUnits stale,
      Tongue tongue,
      Tongue governing,
      Templates templates) {
    ShownText text = ShownText.of(published, words, stale);
    Optional<Edition> original =
        text.originals().isEmpty()
            ? Optional.empty()
            : published
                .governing()
                .map(its -> new ShownText(its, text.publication(), Set.of()))
                .map(
                    its ->
                        new Edition(
                            published,
                            its,
                            StaleUnits.NONE,
                            governing,
                            templates,
                            Optional.empty()));
    return new Edition(published, text, stale, tongue, templates, original);
  }

  private Edition(
      PublishedPolicy published,
      ShownText text,
      StaleUnits stale,
      Tongue tongue,
      Templates templates,
      Optional<Edition> original) {
    this.policy = published.policy();
    this.text = text;
    this.stale = stale;
    this.original = original;
    this.tongue = tongue;
    this.templates = templates;
    this.publication = text.publication();
    this.names = new Names(published, text.words(), stale, tongue);
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

  /** What of its words is no longer what somebody accepted. */
  StaleUnits stale() {
    return stale;
  }

  /** Whether a clause stands in the original. */
  boolean isOriginal(String clause) {
    return text.originals().contains(clause);
  }

  /** The edition that prints what stands in a file, where that is the original's. */
  Optional<Edition> original(SourceFile file) {
    return original.filter(its -> its.text.words().source().path().equals(file.path()));
  }

  /** The edition that prints a placeholder. */
  Edition printing(Placeholder placeholder) {
    return original(placeholder.span().file()).orElse(this);
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
   * @param below what stands below it
   */
  Prose prose(Function<String, Html> end, Function<String, Html> below) {
    return new Prose(new PagePlaceholders(this, end, below));
  }

  /** A heading's words without links and ids, for the table of contents. */
  Html contents(Optional<String> clause, List<Inline> title) {
    return titled(clause, new HtmlWriter().text(text(title)).html());
  }

  /** A heading's words, in the language in which they stand. */
  Html titled(Optional<String> clause, Html title) {
    if (clause.filter(this::isOriginal).isEmpty() || original.isEmpty()) {
      return title;
    }
    Tongue its = original.get().tongue;
    return new HtmlWriter()
        .open("span", "lang", its.tag(), "dir", its.text("dir"))
        .html(title)
        .close("span")
        .html();
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
    return printing(placeholder).said(publication.target(placeholder));
  }

  /** A notice as its template prints it. */
  Html print(Notice notice) {
    return templates.print(notice, tongue.words().all());
  }

  /** A text as its template prints it. */
  Html print(Wording wording) {
    return templates.print(wording, tongue.words().all());
  }

  /**
   * A block of facts as its template prints it.
   *
   * @param anchor the id of a statement's row
   */
  Html print(Target.Block block, Function<Statement, Optional<String>> anchor) {
    return templates.print(
        blocks.of(block.kind(), block.statements(), anchor, one -> Optional.empty()),
        tongue.words().all());
  }

  /** Prints the texts of one clause, in turn, with links to the terms that are defined. */
  Function<String, Html> texts() {
    return terms.clause();
  }

  /** The block of facts of a placeholder without ids; empty where it gives a value. */
  Optional<Facts> facts(Placeholder placeholder) {
    return publication.target(placeholder) instanceof Target.Block block
        ? Optional.of(facts(block))
        : Optional.empty();
  }

  /** A block of facts without ids. */
  Facts facts(Target.Block block) {
    return blocks.of(
        block.kind(), block.statements(), one -> Optional.empty(), one -> Optional.empty());
  }

  /** A block of facts without ids; {@code last} is one more line for each row. */
  Html list(BlockKind kind, Function<Statement, Optional<Line>> last) {
    List<Statement> shown = policy.statements().stream().filter(kind::shows).toList();
    return templates.print(
        lists.of(kind, shown, one -> Optional.of(Address.anchor(one.name())), last),
        tongue.words().all());
  }

  /** Whether it has a clause of that id. */
  boolean has(String clause) {
    return clause.equals(Outline.PREAMBLE) || publication.outline().positions().containsKey(clause);
  }

  /** A clause as prose refers to it. */
  String reference(String clause) {
    return Optional.ofNullable(publication.outline().positions().get(clause))
        .map(tongue.numerals()::reference)
        .orElseGet(() -> tongue.text("reference.preamble"));
  }

  /** What a placeholder that speaks of this says inside a sentence. */
  Wording said(Target target) {
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
