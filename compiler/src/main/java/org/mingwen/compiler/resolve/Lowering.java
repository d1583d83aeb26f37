package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Refs;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Element;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Mood;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/**
 * What every class that makes model from syntax needs.
 *
 * @param names everything that can be named
 * @param findings where findings go
 */
record Lowering(Names names, Consumer<Diagnostic> findings) {

  /**
   * The clauses of a statement that fit its head; properties of a head that has none are reported.
   */
  Reading reading(Statement syntax, String name) {
    if (Grammar.propertiesOf(syntax.head().keyword()).isEmpty()) {
      properties(syntax, name);
    }
    return reading(syntax, name, Grammar.clausesOf(syntax.head().keyword()));
  }

  /** The clauses of a statement that are among those given. */
  Reading reading(Statement syntax, String name, Set<Keyword> fitting) {
    return new Reading(name, syntax.head().keyword(), syntax.clauses(), fitting, names, findings);
  }

  /** The properties of a statement that fit its head. */
  Properties properties(Statement syntax, String name) {
    return new Properties(syntax, name, names, findings);
  }

  Conditions conditions() {
    return new Conditions(names, findings);
  }

  /** The name of the thing that a noun declares. */
  static Optional<Name> declared(Statement syntax) {
    return syntax.elements().stream().findFirst().flatMap(Element::name);
  }

  /**
   * The same statement; where it says {@code may} or {@code never}, which fits none, reports that.
   */
  Statement plain(Statement syntax) {
    if (syntax.mood() != Mood.PLAIN) {
      String head = syntax.head().keyword().word();
      Diagnostic misplaced =
          Diagnostic.error(
              "misplaced-mood", syntax.head().span(), quoted(mood(syntax)), quoted(head));
      findings.accept(
          syntax.head().keyword() == Keyword.KEEP && syntax.mood() != Mood.MAY
              ? misplaced.hint("write-instead", quoted(mood(syntax) + " store"))
              : misplaced.hint("take-out", quoted(mood(syntax))));
    }
    return syntax;
  }

  private static String mood(Statement syntax) {
    return syntax.mood().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The jurisdictions of the part in which a statement stands. */
  static List<String> part(Statement syntax) {
    return syntax.part().stream().map(Name::text).toList();
  }

  /** What a sentence is about; a label there is reported. */
  List<Name> elements(Statement syntax) {
    List<Name> elements = new ArrayList<>();
    for (Element element : syntax.elements()) {
      if (element.label().isEmpty()) {
        element.name().ifPresent(elements::add);
      }
      element
          .label()
          .ifPresent(
              label ->
                  findings.accept(
                      Diagnostic.error("label-in-sentence", label.span(), quoted(label.text()))
                          .hint("declare-item")));
    }
    return elements;
  }

  /** The data that a sentence is about. */
  Refs objects(Statement syntax, Reading reading) {
    return new Refs(reading.resolve(Kind.DATA, elements(syntax)), syntax.open());
  }

  /** The label of what is declared, where it has one. */
  Optional<Phrase> labelIfAny(Statement syntax, String address) {
    return syntax.elements().stream()
        .flatMap(element -> element.label().stream())
        .findFirst()
        .map(text -> new Phrase(address, text.text(), text.span()));
  }

  /** The label of what is declared, or an empty one where it needs none. */
  Phrase labelOrNone(Statement syntax, String address) {
    return labelIfAny(syntax, address)
        .orElseGet(() -> new Phrase(address, "", syntax.head().span()));
  }

  /**
   * The label of what is declared; where it is missing, that is reported and its id stands for it.
   */
  Phrase label(Statement syntax, String address) {
    return labelIfAny(syntax, address)
        .orElseGet(
            () -> {
              Keyword head = syntax.head().keyword();
              findings.accept(
                  Diagnostic.error(
                          "missing-label", syntax.head().span(), word(head.word()), quoted(address))
                      .hint("add-label"));
              return new Phrase(address, address, syntax.head().span());
            });
  }
}
