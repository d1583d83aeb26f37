package org.mingwen.dsl;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Keyword.Role;
import org.mingwen.dsl.syntax.Statement;

/** Says what is wrong with a token that neither continues a statement nor begins one. */
final class OuterErrors {
  private static final Set<String> AND = Set.of("and", "和", "及", "与", "以及", "或");

  /** Clauses that only some statements can be read with. */
  private static final Set<Keyword> ON_AND_CONDITIONS =
      EnumSet.of(Keyword.ON, Keyword.IF, Keyword.UNLESS);

  private static final Set<String> CLAUSES =
      Arrays.stream(Keyword.values())
          .filter(OuterErrors::beginsClause)
          .map(Keyword::word)
          .collect(Collectors.toUnmodifiableSet());

  private final SyntaxErrors errors;

  OuterErrors(SourceFile source) {
    errors = new SyntaxErrors(source);
  }

  /**
   * What is wrong with a token.
   *
   * @param before the token before; null at the beginning of the file
   * @param fault the token
   * @param next the token after it
   * @param last the statement before, if there is one
   */
  Diagnostic explain(Token before, Token fault, Token next, Optional<Statement> last) {
    if (fault.getType() == MingwenLexer.LBRACE) {
      return Diagnostic.error("misplaced-brace", errors.span(fault));
    }
    boolean afterStatement =
        before != null
            && before.getType() != MingwenLexer.LBRACE
            && before.getType() != MingwenLexer.RBRACE;
    Optional<Keyword> keyword = Keywords.of(fault);
    if (keyword.isPresent() && fault.getType() != MingwenLexer.ANY) {
      return misplacedWord(keyword.get(), before, fault, afterStatement ? last : Optional.empty());
    }
    if (Keywords.isNameLike(fault)) {
      return afterStatement && last.isPresent()
          ? strayName(before, fault, next, last.get())
          : errors.unknownStatement(fault, next);
    }
    if (!afterStatement) {
      return errors.about("unknown-statement", fault);
    }
    Diagnostic unexpected = errors.unexpected(before, fault);
    if (fault.getType() == MingwenLexer.COMMA && last.filter(OuterErrors::joinsByOr).isPresent()) {
      return unexpected.hint("write-instead", Argument.quoted("or"));
    }
    return fault.getType() == MingwenLexer.NUMBER
        ? last.map(statement -> number(unexpected, statement, before, fault)).orElse(unexpected)
        : unexpected;
  }

  /** A period or an age that lacks its word. */
  private Diagnostic number(Diagnostic unexpected, Statement last, Token before, Token fault) {
    if (errors.text(before).equals("age")) {
      String age = Keyword.UNDER + " " + errors.text(fault);
      return unexpected.hint("write-instead", Argument.quoted(age));
    }
    return beforeNumber(last)
        .map(
            word ->
                unexpected.hint("write-instead", Argument.quoted(word + " " + errors.text(fault))))
        .orElse(unexpected);
  }

  /** The clause in which a statement would name its period or age, unless it has done so. */
  private static Optional<Keyword> beforeNumber(Statement last) {
    return Keywords.beforeNumber(last.head().keyword())
        .filter(word -> last.clauses().stream().noneMatch(clause -> clause.keyword() == word));
  }

  private Diagnostic misplacedWord(
      Keyword keyword, Token before, Token fault, Optional<Statement> last) {
    if (last.isEmpty()) {
      return errors.about("stray-clause", fault);
    }
    if (keyword == Keyword.OR) {
      return errors.unexpected(before, fault).hint("write-instead", Argument.quoted(","));
    }
    if (!ON_AND_CONDITIONS.contains(keyword)) {
      return errors.unexpected(before, fault);
    }
    String statement = last.get().head().keyword().word();
    return Diagnostic.error(
        "misplaced-clause", errors.span(fault), Argument.quoted(statement), errors.quoted(fault));
  }

  private Diagnostic strayName(Token before, Token fault, Token next, Statement last) {
    String word = errors.text(fault);
    boolean firstOnLine = errors.isFirstOnLine(fault);
    if (firstOnLine && NearWords.keyword(word, Keywords::beginsStatement).isPresent()) {
      return errors.unknownStatement(fault, next);
    }
    Optional<Diagnostic> meant = meantClause(before, fault, next, last);
    if (meant.isPresent()) {
      return meant.get();
    }
    if (before.getType() == MingwenLexer.NUMBER && !firstOnLine) {
      // After a number whose unit is not missing stands an age.
      return fault.getType() == MingwenLexer.UNIT
          ? errors.unexpected(before, fault).hint("write-number")
          : errors.unknownUnit(fault);
    }
    boolean beginsSentence = firstOnLine && SyntaxErrors.isElement(next);
    if (beginsSentence || (firstOnLine && errors.column(fault) == 1)) {
      return errors.unknownStatement(fault, next);
    }
    if (isHead(last, before, Keyword.MINORS) && fault.getType() == MingwenLexer.NAME) {
      return errors
          .unexpected(before, fault)
          .hint("write-instead", Argument.quoted(word + ": " + Keyword.MINORS));
    }
    if (isTitle(last, before)) {
      return errors.expected(before, "text", fault).hint("quote-text");
    }
    boolean inList = last.head().keyword().role() == Role.VERB || !last.clauses().isEmpty();
    boolean afterElement = Keywords.isNameLike(before) || before.getType() == MingwenLexer.STRING;
    if (!inList || !afterElement) {
      return errors.unexpected(before, fault);
    }
    return AND.contains(word)
        ? errors
            .unexpected(before, fault)
            .hint("write-instead", Argument.quoted(joinsByOr(last) ? "or" : ","))
        : errors.about("missing-comma", fault);
  }

  /** A word in whose place a clause of the language was meant, with that clause. */
  private Optional<Diagnostic> meantClause(Token before, Token fault, Token next, Statement last) {
    String word = errors.text(fault);
    Diagnostic unknown = errors.about("unknown-clause", fault);
    Optional<String> phrase = phrase(word, next);
    if (phrase.isPresent()) {
      return phrase.map(meant -> unknown.hint("write-instead", Argument.quoted(meant)));
    }
    if (isHead(last, before, Keyword.DECIDE) && !errors.isFirstOnLine(fault)) {
      return Optional.of(
          errors
              .unexpected(before, fault)
              .hint("write-instead", Argument.quoted(Keyword.USING + " " + word)));
    }
    if (NearWords.keyword(word, OuterErrors::beginsClause).isPresent()) {
      return Optional.of(errors.withNear(unknown, fault, OuterErrors::beginsClause));
    }
    return beforeNumber(last)
        .filter(meant -> next.getType() == MingwenLexer.NUMBER && errors.column(fault) > 1)
        .map(meant -> unknown.hint("write-instead", Argument.quoted(meant.word())));
  }

  /**
   * What was meant by a clause's words where a hyphen is missing ({@code human review}) or one too
   * many ({@code derived-from}).
   */
  private Optional<String> phrase(String word, Token next) {
    String joined = word + "-" + errors.text(next);
    if (CLAUSES.contains(joined)) {
      return Optional.of(joined);
    }
    return Optional.of(word.lastIndexOf('-'))
        .filter(hyphen -> hyphen > 0 && CLAUSES.contains(word.substring(0, hyphen)))
        .filter(hyphen -> CLAUSES.contains(word.substring(hyphen + 1)))
        .map(hyphen -> word.substring(0, hyphen) + " " + word.substring(hyphen + 1));
  }

  /** Whether a token is a head that only a label may follow. */
  private static boolean isTitle(Statement statement, Token token) {
    return statement.head().keyword().role() == Role.TITLE
        && isHead(statement, token, statement.head().keyword());
  }

  private static boolean isHead(Statement statement, Token token, Keyword head) {
    return statement.head().keyword() == head
        && statement.head().span().start() == token.getStartIndex();
  }

  private static boolean joinsByOr(Statement last) {
    return last.clauses().stream()
        .reduce((first, second) -> second)
        .filter(clause -> clause.keyword() == Keyword.ON || clause.keyword() == Keyword.UNTIL)
        .isPresent();
  }

  private static boolean beginsClause(Keyword keyword) {
    return switch (keyword) {
      case IN, AFTER, BEFORE, OR, HAS, UNKNOWN, ANY, NEVER, MAY, NOT, KNOWINGLY -> false;
      default -> keyword.role() == Role.STRUCTURE || keyword.role() == Role.FLAG;
    };
  }
}
