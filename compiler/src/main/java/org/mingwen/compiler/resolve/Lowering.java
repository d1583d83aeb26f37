package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Element;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/**
 * What every class that makes model from syntax needs.
 *
 * @param names everything that can be named
 * @param findings where findings go
 */
record Lowering(Names names, Consumer<Diagnostic> findings) {

  /** The clauses of a statement that fit its head. */
  Reading reading(Statement syntax, String name) {
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
   * The label of what is declared; where it is missing, that is reported and its id stands for it.
   */
  Phrase label(Statement syntax, String address) {
    return syntax.elements().stream()
        .flatMap(element -> element.label().stream())
        .findFirst()
        .map(text -> new Phrase(address, text.text(), text.span()))
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
