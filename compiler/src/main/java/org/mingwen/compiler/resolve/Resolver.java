package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.PolicyFile;
import org.mingwen.dsl.syntax.Statement;

/**
 * Makes a policy of its files: first every name becomes known, then each statement is made in the
 * order of files and lines. Nothing is thrown; what cannot be made is reported.
 */
public final class Resolver {
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Names names = new Names(findings::add);
  private final Lowering lowering = new Lowering(names, findings::add);

  private Resolver() {}

  /**
   * A policy, where its files have a header, and the findings.
   *
   * @param policy what could be made; complete only where no finding is an error
   * @param diagnostics the findings, in no order
   */
  public record Resolution(Optional<Policy> policy, List<Diagnostic> diagnostics) {
    /** Keeps its own copy. */
    public Resolution {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Makes the policy of these files.
   *
   * @param files the files of one policy, in the order of their paths; at least one
   * @param lost names that stand in text that could not be read
   * @param vocabulary the built-in terms
   */
  public static Resolution resolve(
      List<PolicyFile> files, Set<String> lost, Vocabulary vocabulary) {
    Resolver resolver = new Resolver();
    BuiltIns.declare(resolver.names, vocabulary);
    resolver.names.lost(lost);
    Optional<Policy> policy = resolver.policy(files);
    return new Resolution(policy, resolver.findings);
  }

  private Optional<Policy> policy(List<PolicyFile> files) {
    List<Statement> written = files.stream().flatMap(file -> file.statements().stream()).toList();
    Map<Statement, String> named = new LinkedHashMap<>();
    List<Statement> headers = new ArrayList<>();
    for (Statement statement : written) {
      if (statement.head().keyword() == Keyword.POLICY) {
        headers.add(statement);
      } else {
        declare(statement).ifPresent(name -> named.put(statement, name));
      }
    }
    Optional<Header> header = header(headers, files);
    List<org.mingwen.compiler.model.Statement> made = new ArrayList<>();
    named.forEach((syntax, name) -> made.addAll(make(syntax, name)));
    if (hasCircles(written)) {
      return Optional.empty();
    }
    return header.map(h -> new Policy(h, made));
  }

  private Optional<Header> header(List<Statement> headers, List<PolicyFile> files) {
    if (headers.isEmpty()) {
      Span start = files.get(0).source().span(0, 0);
      findings.add(Diagnostic.error("no-header", start).hint("write-header"));
      return Optional.empty();
    }
    for (Statement second : headers.subList(1, headers.size())) {
      findings.add(
          Diagnostic.error("two-headers", second.head().span())
              .note("first-written", headers.get(0).head().span()));
    }
    if (headers.size() > 1) {
      return Optional.empty();
    }
    return Headers.header(headers.get(0), lowering);
  }

  /** Makes the name of a statement known, and what it declares; empty where it cannot be named. */
  private Optional<String> declare(Statement syntax) {
    Keyword head = syntax.head().keyword();
    Optional<Name> declared = Lowering.declared(syntax);
    String name;
    Span span = syntax.head().span();
    if (syntax.name().isPresent()) {
      name = syntax.name().get().text();
      span = syntax.name().get().span();
    } else {
      switch (head.role()) {
        case NOUN -> {
          if (declared.isEmpty()) {
            return Optional.empty();
          }
          name = head.word() + "." + declared.get().text() + suffix(syntax);
          span = declared.get().span();
        }
        case ALONE -> name = head.word() + suffix(syntax);
        default -> {
          if (head == Keyword.SECURE || head.role() == Keyword.Role.VERB) {
            findings.add(
                Diagnostic.error("unnamed-statement", span, quoted(head.word()))
                    .hint("name-statement", quoted(head.word())));
            return Optional.empty();
          }
          name = head.word() + suffix(syntax);
        }
      }
    }
    if (!names.declare(Kind.STATEMENT, name, span)) {
      return Optional.empty();
    }
    declared.ifPresent(id -> declareTerm(syntax, id));
    return Optional.of(name);
  }

  private static String suffix(Statement syntax) {
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
        names.declare(Kind.RECIPIENT, id.text(), id.span());
        names.declare(Kind.SOURCE, id.text(), id.span());
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

  private List<org.mingwen.compiler.model.Statement> make(Statement syntax, String name) {
    names.resolveParts(syntax.part());
    Optional<Name> id = Lowering.declared(syntax);
    return switch (syntax.head().keyword()) {
      case HANDLER -> List.of(Contacts.handler(syntax, lowering));
      case OFFICER, REPRESENTATIVE -> List.of(Contacts.officer(syntax, lowering));
      case CHANNEL -> List.of(Contacts.channel(syntax, id.orElseThrow(), lowering));
      case SUBJECT -> List.of(Nouns.subject(syntax, id.orElseThrow(), lowering));
      case TERM -> List.copyOf(optional(Nouns.definition(syntax, id.orElseThrow(), lowering)));
      case DATA -> data(syntax, id.orElseThrow());
      case ITEM -> List.of(Nouns.item(syntax, id.orElseThrow(), lowering));
      case PURPOSE -> List.of(Nouns.purpose(syntax, id.orElseThrow(), lowering));
      case PARTY -> List.of(Nouns.party(syntax, id.orElseThrow(), lowering));
      case RIGHT ->
          List.copyOf(optional(Provisions.right(syntax, name, id.orElseThrow(), lowering)));
      case GAP -> List.copyOf(optional(Provisions.gap(syntax, name, id.orElseThrow(), lowering)));
      case SECURE -> List.of(Provisions.security(syntax, name, lowering));
      case CHANGES -> List.of(Provisions.changes(syntax, name, lowering));
      case DISPUTES -> List.of(Provisions.disputes(syntax, name, lowering));
      default ->
          switch (syntax.mood()) {
            case PLAIN, MAY -> List.of(Practices.practice(syntax, name, lowering));
            case NEVER, NEVER_KNOWINGLY -> List.of(Promises.promise(syntax, name, lowering));
          };
    };
  }

  private static <T> List<T> optional(Optional<T> value) {
    return value.map(List::of).orElse(List.of());
  }

  private List<org.mingwen.compiler.model.Statement> data(Statement syntax, Name id) {
    List<org.mingwen.compiler.model.Statement> made = new ArrayList<>();
    made.add(Nouns.group(syntax, id, lowering));
    made.addAll(Nouns.itemsOf(syntax));
    return made;
  }

  /** A kind must not be a kind of itself by way of others. */
  private boolean hasCircles(List<Statement> written) {
    boolean found = false;
    for (Keyword head : List.of(Keyword.ITEM, Keyword.PURPOSE, Keyword.SUBJECT)) {
      Map<String, List<String>> parents = new LinkedHashMap<>();
      Map<String, Span> spans = new LinkedHashMap<>();
      for (Statement syntax : written) {
        if (syntax.head().keyword() == head && Lowering.declared(syntax).isPresent()) {
          Name id = Lowering.declared(syntax).get();
          spans.putIfAbsent(id.text(), id.span());
          parents.putIfAbsent(
              id.text(),
              syntax.clauses().stream()
                  .filter(clause -> clause.keyword() == Keyword.IS)
                  .flatMap(clause -> clause.values().stream())
                  .filter(Name.class::isInstance)
                  .map(value -> ((Name) value).text())
                  .toList());
        }
      }
      Optional<List<String>> circle = Hierarchy.circleIn(parents);
      if (circle.isPresent()) {
        String first = circle.get().get(0);
        String round = String.join(" → ", circle.get()) + " → " + first;
        findings.add(
            Diagnostic.error("circular-kinds", spans.get(first), quoted(first), plain(round)));
        found = true;
      }
    }
    return found;
  }
}
