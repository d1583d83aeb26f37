package org.mingwen.compiler.words;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/** The blocks of flexmark's tree to ours: only what is known comes through. */
final class BlockConverter {
  /** Deeper than any text that people can follow. */
  private static final int MAX_DEPTH = 12;

  private static final Pattern HEADING_WITHOUT_BLANK = Pattern.compile("#{1,6}[^#\\s\\\\]");

  private final CutText text;
  private final boolean spaceless;
  private final List<Diagnostic> findings;
  private final ClauseIds ids;
  private int depth;

  BlockConverter(String language, CutText text, List<Diagnostic> findings) {
    String primary = Locale.forLanguageTag(language).getLanguage();
    this.text = text;
    this.spaceless = primary.equals("zh") || primary.equals("ja");
    this.findings = findings;
    this.ids = new ClauseIds(findings);
  }

  TextReader.Text document(Node document) {
    List<Block> blocks = blocks(document);
    return new TextReader.Text(blocks, ids.former());
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    depth++;
    if (depth > MAX_DEPTH) {
      findings.add(Diagnostic.error("words-too-deep", span(parent)));
    } else {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        block(node).ifPresent(blocks::add);
      }
    }
    depth--;
    return List.copyOf(blocks);
  }

  private Optional<Block> block(Node node) {
    if (node instanceof Heading heading) {
      return Optional.of(heading(heading));
    }
    if (node instanceof Paragraph) {
      return Optional.of(paragraph(node));
    }
    if (node instanceof ListBlock) {
      return Optional.of(items(node));
    }
    if (node instanceof BlockQuote) {
      return Optional.of(new Block.Quote(span(node), blocks(node)));
    }
    if (node instanceof TableBlock) {
      return Optional.of(new TableConverter(this::cell, text, findings).table(node));
    }
    findings.add(
        Diagnostic.error("markdown-not-allowed", span(node), Argument.word(notAllowed(node))));
    return Optional.empty();
  }

  private String notAllowed(Node node) {
    if (node instanceof HtmlBlockBase) {
      return "markdown.html";
    }
    if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return "markdown.code";
    }
    if (node instanceof ThematicBreak) {
      return "markdown.rule";
    }
    if (node instanceof Reference) {
      boolean note = text.text().startsWith("[^", node.getStartOffset());
      return note ? "markdown.footnote" : "markdown.reference";
    }
    return "markdown.other";
  }

  private Block heading(Heading node) {
    InlineConverter.Sentence sentence = sentence(node, true);
    int level = node.getLevel();
    if (level < 2 || level > 5) {
      findings.add(
          Diagnostic.error("heading-level", span(node), Argument.plain(level))
              .hint(level == 1 ? "title-from-facts" : "heading-levels"));
    }
    if (depth > 1) {
      findings.add(Diagnostic.error("nested-heading", span(node)));
    }
    if (sentence.content().isEmpty()) {
      findings.add(Diagnostic.error("empty-heading", span(node)));
    } else if (sentence.id().isEmpty() && !hasMark(node)) {
      findings.add(Diagnostic.error("missing-id", span(node)).hint("give-an-id"));
    }
    typedNumber(node, sentence);
    int within = Math.min(5, Math.max(2, level));
    return new Block.Heading(span(node), within, ids.give(sentence.id()), sentence.content());
  }

  /** Whether an id stands here that was already reported. */
  private boolean hasMark(Node node) {
    return node.getChars().toString().indexOf(CutText.ID) >= 0;
  }

  private Block paragraph(Node node) {
    InlineConverter.Sentence sentence = sentence(node, true);
    Optional<Placeholder> alone = factsAlone(sentence.content());
    if (alone.isPresent()) {
      sentence.id().ifPresent(this::reportMisplaced);
      return new Block.Facts(span(node), alone.get());
    }
    typedNumber(node, sentence);
    if (HEADING_WITHOUT_BLANK.matcher(node.getChars()).lookingAt()) {
      findings.add(Diagnostic.error("heading-without-blank", span(node)));
    }
    return new Block.Paragraph(span(node), ids.give(sentence.id()), sentence.content());
  }

  private void reportMisplaced(ClauseId id) {
    findings.add(
        Diagnostic.error("misplaced-id", id.span(), Argument.quoted(id.name()))
            .hint("id-at-the-end"));
  }

  /** A block made from facts has a path of one word; a property of a thing is a value. */
  private static Optional<Placeholder> factsAlone(List<Inline> content) {
    if (content.size() == 1
        && content.get(0) instanceof Inline.Value value
        && value.placeholder().kind() == Placeholder.Kind.FACT
        && value.placeholder().path().indexOf('.') < 0) {
      return Optional.of(value.placeholder());
    }
    return Optional.empty();
  }

  private Block items(Node list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(item(item));
    }
    return new Block.Items(span(list), list instanceof OrderedList, List.copyOf(items));
  }

  /** The id at the end of an item's first paragraph is the item's. */
  private Block.Item item(Node node) {
    List<Block> blocks = blocks(node);
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph first)) {
      return new Block.Item(span(node), Optional.empty(), blocks);
    }
    List<Block> own = new ArrayList<>(blocks);
    own.set(0, new Block.Paragraph(first.span(), Optional.empty(), first.content()));
    return new Block.Item(span(node), first.id(), List.copyOf(own));
  }

  private List<Inline> cell(Node node) {
    return sentence(node, false).content();
  }

  private InlineConverter.Sentence sentence(Node node, boolean mayHaveId) {
    return InlineConverter.sentence(node, text, spaceless, mayHaveId, findings);
  }

  private void typedNumber(Node node, InlineConverter.Sentence sentence) {
    if (sentence.content().isEmpty() || !(sentence.content().get(0) instanceof Inline.Plain p)) {
      return;
    }
    int length = TypedNumber.length(p.text());
    if (length > 0) {
      int start = node.getFirstChild().getStartOffset();
      String number = p.text().substring(0, length);
      findings.add(
          Diagnostic.warning(
                  "typed-number", text.span(start, start + length), Argument.quoted(number))
              .hint("numbers-by-the-site"));
    }
  }

  private Span span(Node node) {
    int end = node.getEndOffset();
    String cut = text.text();
    while (end > node.getStartOffset() && Character.isWhitespace(cut.charAt(end - 1))) {
      end--;
    }
    return text.span(node.getStartOffset(), end);
  }
}
