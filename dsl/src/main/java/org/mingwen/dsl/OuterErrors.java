package org.mingwen.dsl;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
    Diagnostic unexpected = unexpected(before, fault);
    return fault.getType() == MingwenLexer.COMMA && last.filter(OuterErrors::inBases).isPresent()
        ? unexpected.hint("write-instead", Argument.quoted("or"))
        : unexpected;
  }

  private Diagnostic misplacedWord(
      Keyword keyword, Token before, Token fault, Optional<Statement> last) {
    if (last.isEmpty()) {
      return errors.about("stray-clause", fault);
    }
    if (keyword == Keyword.OR) {
      return unexpected(before, fault).hint("write-instead", Argument.quoted(","));
    }
    if (!ON_AND_CONDITIONS.contains(keyword)) {
      return unexpected(before, fault);
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
    if (NearWords.keyword(word, OuterErrors::beginsClause).isPresent()) {
      Diagnostic unknown = errors.about("unknown-clause", fault);
      return errors.withNear(unknown, fault, OuterErrors::beginsClause);
    }
    if (before.getType() == MingwenLexer.NUMBER && !firstOnLine) {
      return errors.unknownUnit(fault);
    }
    boolean beginsSentence = firstOnLine && SyntaxErrors.isElement(next);
    if (beginsSentence || (firstOnLine && errors.column(fault) == 1)) {
      return errors.unknownStatement(fault, next);
    }
    if (isTitle(last, before)) {
      return errors.expected(before, "text", fault);
    }
    boolean inList = last.head().keyword().role() == Role.VERB || !last.clauses().isEmpty();
    boolean afterElement = Keywords.isNameLike(before) || before.getType() == MingwenLexer.STRING;
    if (!inList || !afterElement) {
      return unexpected(before, fault);
    }
    return AND.contains(word)
        ? unexpected(before, fault)
            .hint("write-instead", Argument.quoted(inBases(last) ? "or" : ","))
        : errors.about("missing-comma", fault);
  }

  /** Whether a token is a head that only a label may follow. */
  private static boolean isTitle(Statement statement, Token token) {
    return statement.head().keyword().role() == Role.TITLE
        && statement.head().span().start() == token.getStartIndex();
  }

  private static boolean inBases(Statement last) {
    return last.clauses().stream()
        .reduce((first, second) -> second)
        .filter(clause -> clause.keyword() == Keyword.ON)
        .isPresent();
  }

  private Diagnostic unexpected(Token before, Token fault) {
    return Diagnostic.error(
        "unexpected-after", errors.span(fault), errors.quoted(fault), errors.quoted(before));
  }

  private static boolean beginsClause(Keyword keyword) {
    return switch (keyword) {
      case IN, THEN, AFTER, BEFORE, OR, HAS, UNKNOWN, ANY, NEVER, MAY, NOT, KNOWINGLY -> false;
      default -> keyword.role() == Role.STRUCTURE || keyword.role() == Role.FLAG;
    };
  }
}
