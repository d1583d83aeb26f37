package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/** Makes known what statements are called and what they declare, before any of them is made. */
final class Declarations {
  private final Names names;
  private final Consumer<Diagnostic> findings;

  Declarations(Names names, Consumer<Diagnostic> findings) {
    this.names = names;
    this.findings = findings;
  }

  /** Makes the name of a statement known, and what it declares; empty where it cannot be named. */
  Optional<String> declare(Statement syntax) {
    Keyword head = syntax.head().keyword();
    Optional<Name> declared = Lowering.declared(syntax);
    boolean derives = derivesName(head);
    if (derives && syntax.name().isPresent()) {
      findings.accept(
          Diagnostic.error("needless-name", syntax.name().get().span(), quoted(head.word()))
              .hint("drop-name"));
    } else if (!derives && syntax.name().isEmpty() && needsName(head)) {
      findings.accept(
          Diagnostic.error("unnamed-statement", syntax.head().span(), quoted(head.word()))
              .hint("name-statement", quoted(head.word())));
      return Optional.empty();
    }
    String name;
    Span span;
    if (!derives && syntax.name().isPresent()) {
      name = syntax.name().get().text();
      span = syntax.name().get().span();
    } else if (head.role() == Keyword.Role.NOUN) {
      if (declared.isEmpty()) {
        return Optional.empty();
      }
      name = head.word() + "." + declared.get().text() + suffix(syntax);
      span = declared.get().span();
    } else {
      name = head.word() + suffix(syntax);
      span = syntax.head().span();
    }
    boolean unnamed = !derives && syntax.name().isEmpty();
    UnaryOperator<Diagnostic> advised =
        second -> unnamed ? second.hint("name-statement", quoted(head.word())) : second;
    if (!names.declare(Kind.STATEMENT, name, span, advised)) {
      return Optional.empty();
    }
    declared.ifPresent(id -> declareTerm(syntax, id));
    return Optional.of(name);
  }

  /** Whether what a statement declares is its name: {@code party.analyst}, {@code handler}. */
  static boolean derivesName(Keyword head) {
    return switch (head.role()) {
      case NOUN -> head != Keyword.RIGHT && head != Keyword.GAP && head != Keyword.ALLOW;
      case TITLE -> head != Keyword.SECURE && head != Keyword.AUDIT;
      default -> false;
    };
  }

  /** The noun of that word, where what it declares is its name. */
  static Optional<Keyword> declaring(String word) {
    return Stream.of(Keyword.values())
        .filter(head -> head.role() == Keyword.Role.NOUN && derivesName(head))
        .filter(head -> head.word().equals(word))
        .findFirst();
  }

  /** Whether a statement has no name unless its author gives it one. */
  private static boolean needsName(Keyword head) {
    return head == Keyword.SECURE || head.role() == Keyword.Role.VERB;
  }

  /** What a jurisdiction part adds to the names of its statements. */
  static String suffix(Statement syntax) {
    return syntax.part().isEmpty()
        ? ""
        : "@" + String.join("+", syntax.part().stream().map(Name::text).sorted().toList());
  }

  private void declareTerm(Statement syntax, Name id) {
    syntax.elements().get(0).label().ifPresent(label -> called(syntax, id, label.text()));
    switch (syntax.head().keyword()) {
      case CHANNEL -> names.declare(Kind.CHANNEL, id.text(), id.span());
      case SUBJECT -> names.declare(Kind.SUBJECT, id.text(), id.span());
      case PURPOSE -> names.declare(Kind.PURPOSE, id.text(), id.span());
      case PARTY -> {
        if (names.declare(Kind.RECIPIENT, id.text(), id.span())) {
          names.declare(Kind.SOURCE, id.text(), id.span());
        }
      }
      case ITEM -> {
        names.declare(Kind.DATA, id.text(), id.span());
        names.also(Kind.ITEM, id.text(), id.span());
      }
      case DATA -> {
        names.declare(Kind.DATA, id.text(), id.span());
        Nouns.itemsOf(syntax)
            .forEach(
                item -> {
                  if (names.declare(Kind.DATA, item.id(), item.span())) {
                    names.also(Kind.ITEM, item.id(), item.span());
                    names.also(Kind.STATEMENT, item.name(), item.span());
                  }
                });
      }
      default -> {
        // The names of rights and gaps come from the vocabulary; they declare no term.
      }
    }
  }

  private void called(Statement syntax, Name id, String label) {
    List<Kind> kinds =
        switch (syntax.head().keyword()) {
          case CHANNEL -> List.of(Kind.CHANNEL);
          case SUBJECT -> List.of(Kind.SUBJECT);
          case PURPOSE -> List.of(Kind.PURPOSE);
          case PARTY -> List.of(Kind.RECIPIENT, Kind.SOURCE);
          case ITEM -> List.of(Kind.DATA, Kind.ITEM);
          case DATA -> List.of(Kind.DATA);
          default -> List.of();
        };
    kinds.forEach(kind -> names.called(kind, id.text(), label));
  }
}
