package org.mingwen.dsl;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.grammar.MingwenParser;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Amount;
import org.mingwen.dsl.syntax.AnyOf;
import org.mingwen.dsl.syntax.CalendarDate;
import org.mingwen.dsl.syntax.Limit;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Text;
import org.mingwen.dsl.syntax.Unknown;
import org.mingwen.dsl.syntax.Value;

/** Makes values of the trees of names, texts, amounts, dates and conditions. */
final class ValueReader {
  private static final int EARLIEST_YEAR = 1900;

  private final SourceFile source;
  private final Findings findings;
  private final NameReader names;

  ValueReader(SourceFile source, Findings findings) {
    this.source = source;
    this.findings = findings;
    names = new NameReader(source, findings);
  }

  Span span(Token token) {
    return source.span(token.getStartIndex(), token.getStopIndex() + 1);
  }

  Span span(ParserRuleContext tree) {
    return source.span(tree.getStart().getStartIndex(), tree.getStop().getStopIndex() + 1);
  }

  Name name(Token token) {
    return names.read(token);
  }

  /** The names of a list, whatever rules made it. */
  List<Name> names(ParserRuleContext list) {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < list.getChildCount(); i++) {
      if (list.getChild(i) instanceof ParserRuleContext element) {
        found.add(name(element.getStart()));
      }
    }
    return found;
  }

  Text text(TerminalNode node) {
    Span span = span(node.getSymbol());
    int opener = source.codePointAt(span.start());
    int last = source.codePointAt(span.end() - 1);
    boolean closed =
        span.end() - span.start() > 1
            && (opener == '“' ? last == '”' : opener != '"' || last == '"');
    return new Text(span, source.substring(span.start() + 1, closed ? span.end() - 1 : span.end()));
  }

  Unknown unknown(TerminalNode node) {
    return new Unknown(span(node.getSymbol()));
  }

  Value value(MingwenParser.ValueContext tree) {
    if (tree.name() != null) {
      return names.readValue(tree.getStart());
    }
    if (tree.STRING() != null) {
      return text(tree.STRING());
    }
    if (tree.amount() != null) {
      return amount(tree.amount().NUMBER(), tree.amount().UNIT());
    }
    return tree.DATE() != null ? date(tree.DATE().getSymbol()) : unknown(tree.UNKNOWN());
  }

  /** An amount; {@code unit} is null where there is none. */
  Amount amount(TerminalNode number, TerminalNode unit) {
    Span span = span(number.getSymbol());
    int size = number(span);
    if (unit == null) {
      return new Amount(span, size, Optional.empty());
    }
    if (size == 0) {
      findings.add(Diagnostic.error("number-out-of-range", span, Findings.quoted(span)));
    }
    Span unitSpan = span(unit.getSymbol());
    String word = unitSpan.text();
    Name plural = new Name(unitSpan, word.endsWith("s") ? word : word + "s");
    return new Amount(span.to(unitSpan), size, Optional.of(plural));
  }

  /** A number without unit: an age, of which zero bounds nothing. */
  Amount age(TerminalNode number) {
    Amount age = amount(number, null);
    if (age.number() == 0) {
      findings.add(
          Diagnostic.error("number-out-of-range", age.span(), Findings.quoted(age.span())));
    }
    return age;
  }

  /** One period, or the shortest and the longest. */
  List<Amount> range(MingwenParser.RangeContext tree) {
    return tree.period().stream().map(p -> amount(p.NUMBER(), p.UNIT())).toList();
  }

  Limit limit(MingwenParser.LimitContext tree) {
    List<Amount> range = tree.range() == null ? List.of() : range(tree.range());
    Optional<Amount> least = range.stream().findFirst();
    Optional<Amount> most = range.stream().reduce((first, second) -> second);
    return new Limit(span(tree), least, most, end(tree));
  }

  private Value end(MingwenParser.LimitContext tree) {
    if (tree.STRING() != null) {
      return text(tree.STRING());
    }
    return tree.UNKNOWN() != null ? unknown(tree.UNKNOWN()) : name(tree.name().getStart());
  }

  private int number(Span span) {
    long size = 0;
    for (int offset = span.start(); offset < span.end(); offset++) {
      int digit = Character.digit(source.codePointAt(offset), 10);
      if (digit < 0) {
        return 1; // The lexer has reported it.
      }
      size = size * 10 + digit;
      if (size > Integer.MAX_VALUE) {
        findings.add(Diagnostic.error("number-out-of-range", span, Findings.quoted(span)));
        return Integer.MAX_VALUE;
      }
    }
    return (int) size;
  }

  private CalendarDate date(Token token) {
    Span span = span(token);
    YearMonth epoch = YearMonth.of(EARLIEST_YEAR, 1);
    if (findings.hasLexical(span.start(), span.end())) {
      return new CalendarDate(span, epoch, OptionalInt.empty());
    }
    int year = number(source.span(span.start(), span.start() + 4));
    int month = number(source.span(span.start() + 5, span.start() + 7));
    boolean hasDay = span.end() - span.start() > 7;
    int day = hasDay ? number(source.span(span.start() + 8, span.start() + 10)) : 1;
    if (year < EARLIEST_YEAR
        || month < 1
        || month > 12
        || day < 1
        || day > YearMonth.of(year, month).lengthOfMonth()) {
      findings.add(
          Diagnostic.error("invalid-date", span, Findings.quoted(span)).hint("write-date"));
      return new CalendarDate(span, epoch, OptionalInt.empty());
    }
    OptionalInt dayOfMonth = hasDay ? OptionalInt.of(day) : OptionalInt.empty();
    return new CalendarDate(span, YearMonth.of(year, month), dayOfMonth);
  }

  List<AnyOf> tests(MingwenParser.TestsContext tree) {
    List<AnyOf> all = new ArrayList<>();
    for (MingwenParser.AnyOfContext anyOf : tree.anyOf()) {
      all.add(new AnyOf(span(anyOf), anyOf.test().stream().map(this::test).toList()));
    }
    return all;
  }

  private AnyOf.Test test(MingwenParser.TestContext tree) {
    Optional<Value> operand = Optional.empty();
    if (tree.amount() != null) {
      operand = Optional.of(bound(tree));
    } else if (tree.plainName() != null) {
      operand = Optional.of(name(tree.plainName().getStart()));
    }
    return new AnyOf.Test(
        span(tree),
        tree.NOT() != null,
        name(tree.name().getStart()),
        tree.UNDER() != null,
        operand);
  }

  private Amount bound(MingwenParser.TestContext tree) {
    Amount amount = amount(tree.amount().NUMBER(), tree.amount().UNIT());
    if (tree.UNDER() != null && amount.number() == 0 && amount.unit().isEmpty()) {
      Span span = amount.span();
      findings.add(Diagnostic.error("number-out-of-range", span, Findings.quoted(span)));
    }
    return amount;
  }

  /** Whether a token ends a list with {@code open}; {@code node} is null where it does not. */
  static boolean isOpen(TerminalNode node) {
    return node != null && node.getSymbol().getType() == MingwenLexer.OPEN;
  }
}
