package org.mingwen.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.ScanningLexer;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/** The findings of one file, up to a number that a person would still read. */
final class Findings {
  static final int MAX_ERRORS = 100;
  private static final String OPENING = "([【（";
  private static final String CLOSING = ")]】）";

  private final SourceFile source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int swallowedBraces;
  private int wrongBrackets;
  private final NavigableSet<Integer> lexicalOffsets = new TreeSet<>();

  Findings(SourceFile source) {
    this.source = source;
  }

  void add(Diagnostic diagnostic) {
    if (isFull()) {
      return;
    }
    diagnostics.add(diagnostic);
  }

  /** Adds a finding about a token or character, which may be the cause of one about a sentence. */
  void addLexical(Diagnostic diagnostic) {
    lexicalOffsets.add(diagnostic.span().start());
    add(diagnostic);
  }

  /** What the lexer tells: the sentence speaks of the text itself, or of its length. */
  void addLexical(String id, int start, int end) {
    Span span = source.span(start, end);
    if (id.equals("invalid-character") && hasLexical(start, end)) {
      return; // It has been refused as invisible.
    }
    if (id.equals("unclosed-string")) {
      swallowedBraces += Math.max(0, count(span, '{', '｛') - count(span, '}', '｝'));
    }
    if (id.equals("too-long")) {
      addLexical(tooLong(span, "string", ScanningLexer.MAX_STRING));
    } else if (id.startsWith("unclosed") || id.equals("stray-colon")) {
      addLexical(LexicalHints.on(Diagnostic.error(id, span), span.text()));
    } else if (id.equals("invalid-character") && closesWrongBracket(span)) {
      // The bracket that opened has been reported, and one slip of the pen is one finding.
      lexicalOffsets.add(start);
    } else {
      addLexical(LexicalHints.on(Diagnostic.error(id, span, quoted(span)), span.text()));
    }
  }

  private boolean closesWrongBracket(Span span) {
    int character = span.file().codePointAt(span.start());
    if (OPENING.indexOf(character) >= 0) {
      wrongBrackets++;
    } else if (CLOSING.indexOf(character) >= 0 && wrongBrackets > 0) {
      wrongBrackets--;
      return true;
    }
    return false;
  }

  private static int count(Span span, char brace, char wide) {
    return (int) span.text().chars().filter(c -> c == brace || c == wide).count();
  }

  /** How many braces unclosed strings have swallowed since somebody last asked. */
  int takeSwallowedBraces() {
    int taken = swallowedBraces;
    swallowedBraces = 0;
    return taken;
  }

  static Diagnostic tooLong(Span span, String what, int most) {
    return Diagnostic.error("too-long", span, Argument.word(what), Argument.plain(most));
  }

  /** The author's words, cut where they are longer than a message should be. */
  static Argument quoted(Span span) {
    int most = 40;
    if (span.end() - span.start() <= most) {
      return Argument.quoted(span.text());
    }
    return Argument.quoted(span.file().substring(span.start(), span.start() + most) + "…");
  }

  /** Whether a token or character between two offsets has been complained of. */
  boolean hasLexical(int start, int end) {
    Integer first = lexicalOffsets.ceiling(start);
    return first != null && first < end;
  }

  boolean isFull() {
    return diagnostics.size() >= MAX_ERRORS;
  }

  /** Everything found, in the order of the text; to be called once, at the end. */
  List<Diagnostic> inOrder() {
    Collections.sort(diagnostics);
    if (isFull()) {
      Span last = diagnostics.get(diagnostics.size() - 1).span();
      diagnostics.add(Diagnostic.error("too-many-errors", last, Argument.plain(MAX_ERRORS)));
    }
    return diagnostics;
  }
}
