package org.mingwen.dsl;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.grammar.MingwenParser;
import org.mingwen.dsl.syntax.Keyword;

/** Says what to write where something else was expected. */
final class SentenceHints {
  private static final Set<String> TAKES_NAMES =
      Set.of(
          "asked",
          "asking",
          "audience",
          "auditor",
          "basis",
          "channel",
          "data",
          "fee",
          "method",
          "name",
          "notice",
          "purpose",
          "recipient",
          "source",
          "trigger");
  private static final Set<String> LIMITS = Set.of("after", "limit", "trigger");

  private final SyntaxErrors errors;

  SentenceHints(SyntaxErrors errors) {
    this.errors = errors;
  }

  /**
   * The same finding with what to write, where that can be known.
   *
   * @param what the key of the word for what had to follow
   * @param rule the rule that broke off
   * @param before the token before
   * @param fault the token that follows instead
   */
  Diagnostic on(Diagnostic expected, String what, RuleContext rule, Token before, Token fault) {
    if (fault.getType() == MingwenLexer.STRING && TAKES_NAMES.contains(what)) {
      return expected.hint("name-not-text");
    }
    if (what.equals("opening-brace")) {
      return expected.hint("in-after-on");
    }
    if (LIMITS.contains(what)) {
      Diagnostic near = errors.withNear(expected, fault, k -> k == Keyword.AFTER);
      boolean misspelt = fault.getType() == MingwenLexer.NAME && near.hint().isPresent();
      return misspelt ? near : expected.hint("limits");
    }
    if (what.equals("by-or-unknown") && head(rule) == Keyword.MINORS) {
      return expected.hint("did-you-mean", Argument.quoted(Keyword.REFUSED.word()));
    }
    if (what.equals("period")) {
      return expected.hint("write-digits");
    }
    if (what.equals("unit") && fault.getType() == MingwenLexer.TO) {
      return expected.hint("units-of-a-range");
    }
    if (what.equals("unit")) {
      return expected.hint("write-digits");
    }
    if (what.equals("lifetime")) {
      return expected.hint("lifetimes");
    }
    if (what.equals("data") && fault.getType() == MingwenLexer.USING) {
      return expected.hint("take-out", errors.quoted(fault));
    }
    if (fault.getType() == MingwenLexer.NUMBER) {
      return number(expected, what, rule, fault);
    }
    if (fault.getType() == MingwenLexer.NAME && wantsKeyword(what) != null) {
      return errors.withNear(expected, fault, wantsKeyword(what));
    }
    return words(expected, what, before, fault);
  }

  private Diagnostic words(Diagnostic expected, String what, Token before, Token fault) {
    Optional<Keyword> keyword = Keywords.of(fault);
    boolean reserved = keyword.isPresent() && keyword.get().role() == Keyword.Role.STRUCTURE;
    if (what.equals("name") && reserved && !errors.isFirstOnLine(fault)) {
      return expected.hint("reserved-word", errors.quoted(fault));
    }
    if (!Keywords.isNameLike(fault) || errors.isFirstOnLine(fault)) {
      return expected;
    }
    return switch (what) {
      case "text" -> expected.hint("quote-text");
      case "by", "from" ->
          expected.hint(
              "write-instead",
              Argument.quoted(errors.text(before) + " " + what + " " + errors.text(fault)));
      default -> expected;
    };
  }

  /** A number where none can stand: perhaps a period or an age that lacks its word. */
  private Diagnostic number(Diagnostic expected, String what, RuleContext rule, Token fault) {
    if (what.equals("mechanism")) {
      return instead(expected, "if age under " + errors.text(fault));
    }
    return switch (what) {
      case "purpose", "recipient", "source", "safeguard" ->
          Keywords.beforeNumber(head(rule))
              .map(word -> instead(expected, word + " " + errors.text(fault)))
              .orElse(expected);
      default -> expected;
    };
  }

  private static Diagnostic instead(Diagnostic finding, String text) {
    return finding.hint("write-instead", Argument.quoted(text));
  }

  /** The head of the statement that a rule belongs to; a part has none of those that matter. */
  private static Keyword head(RuleContext rule) {
    for (RuleContext outer = rule; outer != null; outer = outer.parent) {
      if (outer instanceof MingwenParser.SentenceContext sentence && sentence.verb() != null) {
        return Keywords.of(sentence.verb().getStart()).orElseThrow();
      }
      if (outer instanceof MingwenParser.DeclarationContext declaration) {
        return Keywords.of(declaration.getStart()).orElseThrow();
      }
    }
    return Keyword.DECIDE;
  }

  /** Among which keywords the one that was meant is, where a keyword had to follow. */
  private static Predicate<Keyword> wantsKeyword(String what) {
    return switch (what) {
      case "verb" -> k -> k.role() == Keyword.Role.VERB || k == Keyword.KNOWINGLY;
      case "by-or-unknown" -> k -> k == Keyword.BY || k == Keyword.UNKNOWN;
      default -> null;
    };
  }
}
