package org.mingwen.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.mingwen.dsl.grammar.MingwenParser;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.syntax.Element;
import org.mingwen.dsl.syntax.Mood;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Property;
import org.mingwen.dsl.syntax.Statement;
import org.mingwen.dsl.syntax.Text;
import org.mingwen.dsl.syntax.Word;

/** Makes a statement of its tree, which nobody needs afterwards. */
final class StatementReader {
  private final ValueReader values;
  private final ClauseReader clauses;
  private final Repetition repetition;

  StatementReader(SourceFile source, Findings findings) {
    values = new ValueReader(source, findings);
    clauses = new ClauseReader(values, findings);
    repetition = new Repetition(findings);
  }

  List<Name> names(MingwenParser.NamesContext tree) {
    return values.names(tree);
  }

  /** The statement of a tree without errors, in this jurisdiction part. */
  Statement read(MingwenParser.StatementContext tree, List<Name> part) {
    Optional<Name> label = Optional.empty();
    if (tree.LABEL() != null) {
      label = Optional.of(values.name(tree.LABEL().getSymbol()));
    }
    Statement statement =
        tree.sentence() != null ? sentence(tree, label, part) : declaration(tree, label, part);
    repetition.check(statement.clauses());
    return statement;
  }

  private Statement sentence(
      MingwenParser.StatementContext tree, Optional<Name> label, List<Name> part) {
    MingwenParser.SentenceContext sentence = tree.sentence();
    boolean decides = sentence.DECIDE() != null;
    Token head = decides ? sentence.DECIDE().getSymbol() : sentence.verb().getStart();
    return new Statement(
        values.span(tree),
        label,
        part,
        mood(sentence.mood()),
        word(head),
        decides ? List.of() : elements(sentence.elements()),
        !decides && ValueReader.isOpen(sentence.elements().OPEN()),
        clauses.read(sentence),
        List.of(),
        List.of());
  }

  private Statement declaration(
      MingwenParser.StatementContext tree, Optional<Name> label, List<Name> part) {
    MingwenParser.DeclarationContext declaration = tree.declaration();
    boolean open = false;
    List<Element> members = List.of();
    if (declaration.members() != null) {
      members = elements(declaration.members().elements());
      open = ValueReader.isOpen(declaration.members().elements().OPEN());
    }
    return new Statement(
        values.span(tree),
        label,
        part,
        Mood.PLAIN,
        word(declaration.getStart()),
        declared(declaration),
        open,
        clauses.read(declaration),
        properties(declaration.properties()),
        members);
  }

  private List<Element> declared(MingwenParser.DeclarationContext tree) {
    ParserRuleContext name = tree.name();
    TerminalNode label = tree.STRING();
    if (name == null && label == null) {
      return List.of();
    }
    return List.of(element(name, label));
  }

  private List<Element> elements(MingwenParser.ElementsContext tree) {
    return tree.element().stream().map(e -> element(e.name(), e.STRING())).toList();
  }

  private Element element(ParserRuleContext name, TerminalNode label) {
    Optional<Name> named = Optional.ofNullable(name).map(n -> values.name(n.getStart()));
    Optional<Text> labelled = Optional.ofNullable(label).map(values::text);
    if (named.isEmpty()) {
      return new Element(labelled.orElseThrow().span(), named, labelled);
    }
    return new Element(
        labelled.map(t -> named.get().span().to(t.span())).orElse(named.get().span()),
        named,
        labelled);
  }

  private List<Property> properties(MingwenParser.PropertiesContext tree) {
    if (tree == null) {
      return List.of();
    }
    List<Property> found = new ArrayList<>();
    for (MingwenParser.PropertyContext property : tree.property()) {
      found.add(property.STRING() == null ? property(property) : declaredChange(property));
    }
    return found;
  }

  private Property property(MingwenParser.PropertyContext tree) {
    return new Property(
        values.span(tree),
        values.name(tree.key().getStart()),
        tree.value().stream().map(values::value).toList(),
        ValueReader.isOpen(tree.OPEN())
            || (tree.names() != null && ValueReader.isOpen(tree.names().OPEN())),
        tree.names() == null ? List.of() : values.names(tree.names()),
        Optional.empty());
  }

  private Property declaredChange(MingwenParser.PropertyContext tree) {
    return new Property(
        values.span(tree),
        values.name(tree.getStart()),
        List.of(values.name(tree.name().getStart())),
        false,
        List.of(),
        Optional.of(values.text(tree.STRING())));
  }

  private static Mood mood(MingwenParser.MoodContext tree) {
    if (tree == null) {
      return Mood.PLAIN;
    }
    if (tree.MAY() != null) {
      return Mood.MAY;
    }
    return tree.KNOWINGLY() != null ? Mood.NEVER_KNOWINGLY : Mood.NEVER;
  }

  private Word word(Token token) {
    return new Word(Keywords.of(token).orElseThrow(), values.span(token));
  }
}
