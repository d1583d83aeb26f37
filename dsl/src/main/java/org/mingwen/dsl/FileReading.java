package org.mingwen.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.grammar.MingwenParser;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/**
 * One run over one file: statement after statement, each made of its tree at once, the tree
 * dropped.
 *
 * <p>Inner rules give up at the first token that does not fit; here it is reported once, and
 * reading goes on with the next statement. ANTLR's own repair, which inserts and deletes single
 * tokens, was refused: it guesses, and a wrong guess is a second message about the same slip.
 */
final class FileReading {
  /** The most statements of one file. */
  static final int MAX_STATEMENTS = 200_000;

  private final SourceFile source;
  private final Findings findings;
  private final StatementTokens tokens;
  private final MingwenParser parser;
  private final StatementReader reader;
  private final SyntaxErrors errors;
  private final SentenceErrors sentenceErrors;
  private final OuterErrors outerErrors;
  private final Recovery recovery;

  private final List<Statement> statements = new ArrayList<>();
  private List<Name> part = List.of();
  private Token partBrace;
  private Token statementStart;

  /** Closing braces of parts that have been reported as nested. */
  private int forgivenBraces;

  FileReading(SourceFile source, Findings findings) {
    this.source = source;
    this.findings = findings;
    MingwenLexer lexer = new MingwenLexer(new SourceCharStream(source));
    lexer.removeErrorListeners();
    lexer.problems(findings::addLexical);
    tokens = new StatementTokens(lexer);
    parser = new MingwenParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    reader = new StatementReader(source, findings);
    errors = new SyntaxErrors(source);
    sentenceErrors = new SentenceErrors(source, tokens);
    outerErrors = new OuterErrors(source);
    recovery = new Recovery(source, tokens);
  }

  /** Reads the whole file. */
  List<Statement> statements() {
    while (!findings.isFull() && !SyntaxErrors.isEnd(tokens.LT(1))) {
      Token token = tokens.LT(1);
      if (token.getType() == MingwenLexer.RBRACE) {
        closePart(token);
      } else if (statements.size() >= MAX_STATEMENTS) {
        findings.add(Findings.tooLong(errors.span(token), "file", MAX_STATEMENTS));
        return statements;
      } else if (token.getType() == MingwenLexer.IN
          || token.getType() == MingwenLexer.LABEL
          || Keywords.beginsStatement(token)) {
        readNext(token);
      } else {
        stray(token);
      }
    }
    if (partBrace != null) {
      findings.add(errors.about("unclosed-brace", partBrace));
    }
    return statements;
  }

  private void closePart(Token brace) {
    if (partBrace != null) {
      part = List.of();
      partBrace = null;
    } else if (forgivenBraces > 0) {
      forgivenBraces--;
    } else {
      findings.add(Diagnostic.error("stray-brace", errors.span(brace)));
    }
    tokens.consume();
  }

  private void readNext(Token first) {
    statementStart = first;
    tokens.beginStatement();
    Optional<SentenceErrors.Finding> broken = Optional.empty();
    try {
      if (first.getType() == MingwenLexer.IN) {
        openPart(parser.partOpening());
      } else {
        statements.add(reader.read(parser.statement(), part));
      }
    } catch (ParseCancellationException e) {
      RecognitionException cause = (RecognitionException) e.getCause();
      broken = Optional.of(sentenceErrors.explain(cause));
      Diagnostic found = broken.get().diagnostic();
      report(inMinors(first).orElse(found), cause.getOffendingToken());
    } catch (StatementTokens.TooManyTokens e) {
      Diagnostic tooLong =
          Findings.tooLong(errors.span(first), "statement", StatementTokens.MAX_TOKENS);
      broken = Optional.of(new SentenceErrors.Finding(tooLong, false, Optional.empty()));
      findings.add(tooLong);
    }
    broken.flatMap(SentenceErrors.Finding::goOn).ifPresent(tokens::seek);
    tokens.endStatement();
    if (broken.isPresent() && broken.get().goOn().isEmpty()) {
      recover(broken.get().openBrace());
    }
  }

  private void openPart(MingwenParser.PartOpeningContext opening) {
    Token brace = opening.LBRACE().getSymbol();
    if (partBrace != null) {
      findings.add(
          Diagnostic.error("nested-part", errors.span(opening.getStart()))
              .note("part-open", errors.span(partBrace)));
      forgivenBraces++;
    }
    part = reader.names(opening.names());
    partBrace = brace;
  }

  /** An {@code in} that belongs to the bases of minors, which take none, and opens no part. */
  private Optional<Diagnostic> inMinors(Token first) {
    return last()
        .filter(minors -> first.getType() == MingwenLexer.IN && !errors.isFirstOnLine(first))
        .filter(minors -> minors.head().keyword() == Keyword.MINORS)
        .map(
            minors ->
                Diagnostic.error(
                        "misplaced-clause",
                        errors.span(first),
                        Argument.quoted(Keyword.MINORS.word()),
                        errors.quoted(first))
                    .hint("place-in-a-part"));
  }

  /** A token that belongs to no statement. */
  private void stray(Token token) {
    Token before = tokens.LT(-1);
    report(outerErrors.explain(before, token, tokens.LT(2), last()), token);
    if (statementStart == null) {
      statementStart = token;
    }
    if (token.getType() != MingwenLexer.LBRACE) {
      tokens.consume();
    }
    recover(false);
  }

  private Optional<Statement> last() {
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(statements.get(statements.size() - 1));
  }

  private void recover(boolean openBrace) {
    int open = (openBrace ? 1 : 0) + findings.takeSwallowedBraces();
    recovery.skipToNextStatement(open, partBrace != null, errors.column(statementStart));
  }

  /** Reports a broken sentence, unless a character or token in it explains why it broke. */
  private void report(Diagnostic diagnostic, Token fault) {
    int from =
        Math.min(statementStart == null ? 0 : statementStart.getStartIndex(), source.length());
    int line = errors.line(fault);
    int end = fault.getStopIndex() + 1;
    // Lexes the rest of the line, so that what is wrong there is known.
    int furthest = 100;
    for (int ahead = 1; ahead <= furthest; ahead++) {
      Token token = tokens.LT(ahead);
      if (SyntaxErrors.isEnd(token) || errors.line(token) > line) {
        break;
      }
      end = Math.max(end, token.getStopIndex() + 1);
    }
    if (!findings.hasLexical(from, end)) {
      findings.add(diagnostic);
    }
  }
}
