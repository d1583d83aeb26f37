package org.mingwen.compiler.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/** Cuts placeholders and ids out of a text before Markdown is parsed. */
final class MarkCutter {
  private final SourceFile file;
  private final int[] source;
  private final List<Diagnostic> findings;
  private final StringBuilder cut = new StringBuilder();
  private final int[] offsets;
  private final Map<Integer, Placeholder> placeholders = new HashMap<>();
  private final Map<Integer, ClauseId> ids = new HashMap<>();

  private MarkCutter(SourceFile file, List<Diagnostic> findings) {
    this.file = file;
    this.source = file.text().codePoints().toArray();
    this.findings = findings;
    this.offsets = new int[file.text().length() + 1];
  }

  static CutText cut(SourceFile file, List<Diagnostic> findings) {
    return new MarkCutter(file, findings).cut();
  }

  private CutText cut() {
    int at = 0;
    while (at < source.length) {
      if (is(at, '\\') && at + 1 < source.length) {
        // `\{{` and `\{#` are literal; of any other escape Markdown knows the meaning.
        int length = is(at + 1, '{') && (is(at + 2, '{') || is(at + 2, '#')) ? 3 : 2;
        at = copy(at, length);
      } else if (is(at, '{') && is(at + 1, '{')) {
        at = placeholder(at);
      } else if (is(at, '{') && is(at + 1, '#')) {
        at = id(at);
      } else if (is(at, '｛') && is(at + 1, '｛')) {
        findings.add(
            Diagnostic.error("malformed-placeholder", file.span(at, at + 2), quoted(at, at + 2))
                .hint("half-width-braces"));
        at = copy(at, 2);
      } else {
        at = copy(at, 1);
      }
    }
    offsets[cut.length()] = source.length;
    CutText.Offsets used = new CutText.Offsets(Arrays.copyOf(offsets, cut.length() + 1));
    return new CutText(file, cut.toString(), used, Map.copyOf(placeholders), Map.copyOf(ids));
  }

  private boolean is(int at, char wanted) {
    return at < source.length && source[at] == wanted;
  }

  private int copy(int at, int length) {
    for (int i = at; i < at + length; i++) {
      offsets[cut.length()] = i;
      if (Character.charCount(source[i]) == 2) {
        offsets[cut.length() + 1] = i;
      }
      cut.appendCodePoint(source[i]);
    }
    return at + length;
  }

  private int placeholder(int start) {
    int end = start + 2;
    while (end < source.length && !isLineEnd(end) && !(is(end, '}') && is(end + 1, '}'))) {
      end++;
    }
    boolean closed = is(end, '}');
    int next = closed ? end + 2 : end;
    Span span = file.span(start, next);
    int mark = mark(CutText.PLACEHOLDER, start);
    PlaceholderParser.parse(closed ? file.substring(start + 2, end) : "", span)
        .ifPresentOrElse(
            placeholder -> placeholders.put(mark, placeholder),
            () ->
                findings.add(
                    Diagnostic.error("malformed-placeholder", span, quoted(start, next))
                        .hint("placeholder-form")));
    return next;
  }

  private int id(int start) {
    int end = start + 2;
    while (end < source.length && !isLineEnd(end) && !is(end, '}')) {
      end++;
    }
    int next = is(end, '}') ? end + 1 : end;
    Span span = file.span(start, next);
    int mark = mark(CutText.ID, start);
    Optional<ClauseId> id = ClauseIdParser.parse(file.substring(start + 2, end), span);
    if (next == end || id.isEmpty()) {
      findings.add(Diagnostic.error("invalid-id", span, quoted(start, next)).hint("id-characters"));
    } else if (ClauseId.isReserved(id.get().name())) {
      findings.add(Diagnostic.error("reserved-id", span, Argument.quoted(id.get().name())));
    } else {
      ids.put(mark, id.get());
    }
    return next;
  }

  private int mark(char mark, int start) {
    int at = cut.length();
    offsets[at] = start;
    cut.append(mark);
    return at;
  }

  private Argument quoted(int start, int end) {
    int most = 60;
    return Argument.quoted(file.substring(start, Math.min(end, start + most)));
  }

  private boolean isLineEnd(int at) {
    return source[at] == '\n' || source[at] == '\r';
  }
}
