package org.mingwen.compiler.words;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceDecoder;
import org.mingwen.dsl.source.Span;

/** One sentence of flexmark's tree to ours: only what is known comes through. */
final class InlineConverter {
  /** A sentence and the id at its end. */
  record Sentence(List<Inline> content, Optional<ClauseId> id) {}

  private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private final CutText text;
  private final List<Diagnostic> findings;
  private final boolean mayHaveId;
  private Optional<ClauseId> id = Optional.empty();
  private int contentBeforeId;
  private int depth;
  private boolean inLink;

  private InlineConverter(CutText text, boolean mayHaveId, List<Diagnostic> findings) {
    this.text = text;
    this.mayHaveId = mayHaveId;
    this.findings = findings;
  }

  static Sentence sentence(
      Node node, CutText text, boolean spaceless, boolean mayHaveId, List<Diagnostic> findings) {
    InlineConverter converter = new InlineConverter(text, mayHaveId, findings);
    List<Inline> content = converter.children(node);
    converter.checkIdEnds(content);
    return new Sentence(LineBreaks.settle(content, spaceless), converter.id);
  }

  private List<Inline> children(Node parent) {
    List<Inline> content = new ArrayList<>();
    depth++;
    if (depth > MarkupBounds.MAX_INLINE_DEPTH) {
      findings.add(Diagnostic.error("words-too-deep", span(parent)));
    } else {
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        inline(child, content);
      }
    }
    depth--;
    return content;
  }

  private void inline(Node node, List<Inline> into) {
    if (node instanceof SoftLineBreak) {
      into.add(LineBreaks.BREAK);
    } else if (node instanceof HardLineBreak) {
      into.add(new Inline.LineBreak());
    } else if (node instanceof Emphasis) {
      into.add(new Inline.Emphasis(children(node)));
    } else if (node instanceof StrongEmphasis) {
      into.add(new Inline.Strong(children(node)));
    } else if (node instanceof HtmlEntity) {
      entity(node, into);
    } else if (node instanceof Link link) {
      link(link, into);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      autoLink(node, into);
    } else if (node instanceof LinkRef) {
      bracketed(node, into);
    } else if (node instanceof Image || node instanceof ImageRef) {
      refuse("image", node, into);
    } else if (node instanceof Code) {
      refuse("code", node, into);
    } else if (node instanceof HtmlInlineBase) {
      refuse("html", node, into);
    } else {
      text(node.getStartOffset(), node.getEndOffset(), into);
    }
  }

  private void refuse(String what, Node node, List<Inline> into) {
    findings.add(
        Diagnostic.error("markdown-not-allowed", span(node), Argument.word("markdown." + what)));
    text(node.getStartOffset(), node.getEndOffset(), into);
  }

  private void link(Link link, List<Inline> into) {
    if (link.getTitle().isNotNull() && !link.getTitle().isEmpty()) {
      findings.add(
          Diagnostic.error(
              "markdown-not-allowed", span(link), Argument.word("markdown.link-title")));
    }
    for (int at = link.getTextClosingMarker().getEndOffset(); at < link.getEndOffset(); at++) {
      reportPlaceholder(at);
      text.id(at).ifPresent(this::reportMisplaced);
    }
    boolean outer = inLink;
    inLink = true;
    List<Inline> content = children(link);
    inLink = outer;
    BasedSequence url = link.getUrl();
    Span written = text.span(url.getStartOffset(), url.getEndOffset());
    addLink(link, written, SafeLink.decoded(url), content, into);
  }

  private void autoLink(Node node, List<Inline> into) {
    int start = node.getStartOffset() + 1;
    int end = node.getEndOffset() - 1;
    boolean outer = inLink;
    inLink = true;
    List<Inline> content = new ArrayList<>();
    literal(start, end, content);
    inLink = outer;
    String address = text.text().substring(start, end);
    // Such a link knows no escapes and no entities: the address is what stands there.
    String scheme = node instanceof MailLink ? "mailto:" : "";
    addLink(node, text.span(start, end), scheme + address, content, into);
  }

  private void addLink(
      Node node, Span written, String address, List<Inline> content, List<Inline> into) {
    if (SafeLink.isSafe(address) && !inLink) {
      into.add(new Inline.Link(address, List.copyOf(content)));
      return;
    }
    // A mark in the address is an error of its own, and reported.
    if (address.indexOf(CutText.PLACEHOLDER) < 0 || !written.text().contains("{{")) {
      findings.add(
          Diagnostic.warning("unsafe-link", span(node), Argument.quoted(written.text()))
              .hint("safe-links"));
    }
    into.addAll(content);
  }

  /** What looked like a link by reference stays text, since there are no references. */
  private void bracketed(Node node, List<Inline> into) {
    if (text.text().startsWith("[^", node.getStartOffset())) {
      refuse("footnote", node, into);
      return;
    }
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null) {
      text(node.getStartOffset(), node.getEndOffset(), into);
      return;
    }
    text(node.getStartOffset(), first.getStartOffset(), into);
    into.addAll(children(node));
    text(last.getEndOffset(), node.getEndOffset(), into);
  }

  private void entity(Node node, List<Inline> into) {
    String decoded = Escaping.unescapeHtml(node.getChars());
    boolean forbidden =
        decoded.codePoints().anyMatch(c -> SourceDecoder.isForbidden(c) || c == 0xFFFD);
    if (forbidden) {
      findings.add(
          Diagnostic.error("forbidden-character", span(node), Argument.plain(node.getChars())));
      return;
    }
    into.add(new Inline.Plain(decoded.replaceAll("[\\t\\n\\r]", " ")));
  }

  private void text(int start, int end, List<Inline> into) {
    text(start, end, into, InlineConverter::unescaped);
  }

  private void literal(int start, int end, List<Inline> into) {
    text(start, end, into, Function.identity());
  }

  /** Text in which each cut is put back. */
  private void text(int start, int end, List<Inline> into, Function<String, String> unescape) {
    String cut = text.text();
    int from = start;
    for (int at = start; at <= end; at++) {
      char c = at == end ? CutText.ID : cut.charAt(at);
      if (c != CutText.ID && c != CutText.PLACEHOLDER) {
        continue;
      }
      if (at > from) {
        plain(unescape.apply(cut.substring(from, at)), into);
      }
      from = at + 1;
      if (c == CutText.PLACEHOLDER) {
        placeholder(at, into);
      } else if (at < end) {
        id(at, into);
      }
    }
  }

  /** Entities are nodes of their own; of escapes the backslash is still there. */
  private static String unescaped(String written) {
    return written.indexOf('\\') < 0 ? written : ESCAPED.matcher(written).replaceAll("$1");
  }

  private static void plain(String decoded, List<Inline> into) {
    into.add(new Inline.Plain(decoded.replaceAll("[\\t\\n\\r]+", " ")));
  }

  private void placeholder(int at, List<Inline> into) {
    if (inLink) {
      reportPlaceholder(at);
    }
    text.placeholder(at).ifPresent(placeholder -> into.add(new Inline.Value(placeholder)));
  }

  private void reportPlaceholder(int at) {
    text.placeholder(at)
        .ifPresent(
            placeholder ->
                findings.add(
                    Diagnostic.error(
                        "placeholder-in-link",
                        placeholder.span(),
                        Argument.quoted(placeholder.token()))));
  }

  private void id(int at, List<Inline> into) {
    Optional<ClauseId> found = text.id(at);
    boolean inSentence = depth == 1 && !inLink;
    if (found.isPresent() && inSentence && mayHaveId && id.isEmpty()) {
      id = found;
      contentBeforeId = into.size();
    } else {
      found.ifPresent(this::reportMisplaced);
    }
  }

  private void checkIdEnds(List<Inline> content) {
    if (id.isPresent()
        && content.stream()
            .skip(contentBeforeId)
            .anyMatch(after -> !(after instanceof Inline.Plain p && p.text().isBlank()))) {
      reportMisplaced(id.get());
      id = Optional.empty();
    }
  }

  private void reportMisplaced(ClauseId misplaced) {
    findings.add(
        Diagnostic.error("misplaced-id", misplaced.span(), Argument.quoted(misplaced.name()))
            .hint("id-at-the-end"));
  }

  private Span span(Node node) {
    return text.span(node.getStartOffset(), node.getEndOffset());
  }
}
