package org.mingwen.dsl;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.mingwen.dsl.grammar.MingwenParser;
import org.mingwen.dsl.syntax.AnyOf;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Value;
import org.mingwen.dsl.syntax.Word;

/** Makes clauses of their trees. */
final class ClauseReader {
  private final ValueReader values;
  private final Findings findings;
  private final NumbersInWords numbersInWords;

  ClauseReader(ValueReader values, Findings findings) {
    this.values = values;
    this.findings = findings;
    numbersInWords = new NumbersInWords(values, findings);
  }

  /** The clauses among the children of a tree, in the author's order. */
  List<Clause> read(ParserRuleContext tree) {
    List<Clause> found = new ArrayList<>();
    for (ParseTree child : tree.children) {
      if (child instanceof MingwenParser.ClauseContext clause) {
        numbersInWords.check(clause, endsInCondition(found));
        found.add(clause(clause));
      } else if (child instanceof MingwenParser.ConditionContext condition) {
        found.add(clause(condition, List.copyOf(values.tests(condition.tests())), false));
      } else if (child instanceof MingwenParser.AgeContext age) {
        found.add(clause(age, List.of(values.age(age.NUMBER())), false));
      } else if (child instanceof MingwenParser.BasisContext basis) {
        List<Name> places = basis.names() == null ? List.of() : values.names(basis.names());
        boolean open = basis.names() != null && ValueReader.isOpen(basis.names().OPEN());
        found.add(basis(basis, basis.bases(), places, open));
      } else if (child instanceof MingwenParser.BoxBasisContext basis) {
        found.add(basis(basis, basis.bases(), List.of(), false));
      } else if (child instanceof MingwenParser.PlaceContext place) {
        boolean open = ValueReader.isOpen(place.names().OPEN());
        found.add(clause(place, List.copyOf(values.names(place.names())), open));
      } else if (child instanceof MingwenParser.BoxContext box) {
        found.add(box(box, box.plainNames()));
      } else if (child instanceof MingwenParser.DeclarationBoxContext box) {
        found.add(box(box, box.plainNames()));
      }
    }
    return found;
  }

  private static boolean endsInCondition(List<Clause> clauses) {
    return !clauses.isEmpty()
        && clauses.get(clauses.size() - 1).values().stream().anyMatch(AnyOf.class::isInstance);
  }

  private Clause clause(MingwenParser.ClauseContext tree) {
    if (tree.names() != null) {
      boolean open = ValueReader.isOpen(tree.names().OPEN());
      return clause(tree, List.copyOf(values.names(tree.names())), open);
    }
    if (tree.plainNames() != null) {
      boolean open = ValueReader.isOpen(tree.plainNames().OPEN());
      return clause(tree, List.copyOf(values.names(tree.plainNames())), open);
    }
    if (tree.range() != null) {
      return clause(tree, List.copyOf(values.range(tree.range())), false);
    }
    if (!tree.limit().isEmpty()) {
      List<Value> limits = tree.limit().stream().<Value>map(values::limit).toList();
      return clause(tree, limits, false);
    }
    return clause(tree, single(tree), false);
  }

  private List<Value> single(MingwenParser.ClauseContext tree) {
    if (tree.STRING() != null) {
      return List.of(values.text(tree.STRING()));
    }
    if (tree.UNKNOWN() != null) {
      return List.of(values.unknown(tree.UNKNOWN()));
    }
    if (tree.period() != null) {
      return List.of(values.amount(tree.period().NUMBER(), tree.period().UNIT()));
    }
    if (tree.NAME() == null) {
      return List.of();
    }
    Name storing = values.name(tree.NAME().getSymbol());
    if (!storing.text().equals("storing")) {
      findings.add(
          SyntaxErrors.expected(
              "without", "storing", storing.span(), Findings.quoted(storing.span())));
    }
    return List.of(storing);
  }

  private Clause basis(
      ParserRuleContext tree, MingwenParser.BasesContext bases, List<Name> places, boolean open) {
    List<Value> given =
        bases.UNKNOWN() != null
            ? List.of(values.unknown(bases.UNKNOWN()))
            : List.copyOf(values.names(bases));
    return new Clause(values.span(tree), word(tree), given, places, open, List.of());
  }

  private Clause box(ParserRuleContext tree, MingwenParser.PlainNamesContext names) {
    List<Value> given = names == null ? List.of() : List.copyOf(values.names(names));
    boolean open = names != null && ValueReader.isOpen(names.OPEN());
    return new Clause(values.span(tree), word(tree), given, List.of(), open, read(tree));
  }

  private Clause clause(ParserRuleContext tree, List<Value> given, boolean open) {
    return new Clause(values.span(tree), word(tree), given, List.of(), open, List.of());
  }

  private Word word(ParserRuleContext tree) {
    Keyword keyword = Keywords.of(tree.getStart()).orElseThrow();
    return new Word(keyword, values.span(tree.getStart()));
  }
}
