package org.mingwen.compiler.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Policy;
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

  private final Declarations declarations = new Declarations(names, findings::add);

  private Resolver() {}

  /**
   * A policy, where its files have a header, and the findings.
   *
   * @param policy what could be made; complete only where no finding is an error
   * @param diagnostics the findings, in no order
   * @param missed where names stand that were not found because they are lost
   */
  public record Resolution(
      Optional<Policy> policy, List<Diagnostic> diagnostics, List<Span> missed) {
    /** Keeps its own copies. */
    public Resolution {
      diagnostics = List.copyOf(diagnostics);
      missed = List.copyOf(missed);
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
    return new Resolution(policy, resolver.findings, resolver.names.missed());
  }

  private Optional<Policy> policy(List<PolicyFile> files) {
    List<Statement> written = files.stream().flatMap(file -> file.statements().stream()).toList();
    Map<Statement, String> named = new LinkedHashMap<>();
    List<Statement> headers = new ArrayList<>();
    for (Statement statement : written) {
      if (statement.head().keyword() == Keyword.POLICY) {
        headers.add(statement);
      } else {
        declarations.declare(statement).ifPresent(name -> named.put(statement, name));
      }
    }
    Optional<Header> header = header(headers, files);
    List<org.mingwen.compiler.model.Statement> made = new ArrayList<>();
    named.forEach((syntax, name) -> made.addAll(make(syntax, name)));
    if (Circles.found(written, findings::add)) {
      return Optional.empty();
    }
    Map<String, List<String>> former = FormerNames.of(named, findings::add);
    return header.map(h -> new Policy(h, made, former));
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

  private List<org.mingwen.compiler.model.Statement> make(Statement syntax, String name) {
    names.resolveParts(syntax.part());
    Optional<Name> id = Lowering.declared(syntax);
    return switch (syntax.head().keyword()) {
      case HANDLER -> List.of(Contacts.handler(syntax, lowering));
      case OFFICER, REPRESENTATIVE, AUTHORITY -> List.of(Contacts.officer(syntax, name, lowering));
      case CHANNEL -> List.of(Contacts.channel(syntax, id.orElseThrow(), lowering));
      case SUBJECT -> List.of(Nouns.subject(syntax, id.orElseThrow(), lowering));
      case TERM -> List.copyOf(optional(Nouns.definition(syntax, id.orElseThrow(), lowering)));
      case DATA -> data(syntax, id.orElseThrow());
      case ITEM -> List.of(Nouns.item(syntax, id.orElseThrow(), lowering));
      case PURPOSE -> List.of(Nouns.purpose(syntax, id.orElseThrow(), lowering));
      case PARTY -> List.of(Nouns.party(syntax, id.orElseThrow(), lowering));
      case RIGHT ->
          List.copyOf(optional(Provisions.right(syntax, name, id.orElseThrow(), lowering)));
      case GAP -> List.copyOf(optional(Omissions.gap(syntax, name, id.orElseThrow(), lowering)));
      case SECURE -> List.of(Provisions.security(syntax, name, lowering));
      case CHANGES -> List.of(Provisions.changes(syntax, name, lowering));
      case DISPUTES -> List.of(Provisions.disputes(syntax, name, lowering));
      case COOKIE -> List.of(Cookies.cookie(syntax, name, id.orElseThrow(), lowering));
      case WAIVER -> List.of(Consents.waiver(syntax, name, id.orElseThrow(), lowering));
      case ALLOW ->
          List.copyOf(optional(Omissions.allowance(syntax, name, id.orElseThrow(), lowering)));
      case MINORS -> List.of(Consents.minors(syntax, name, lowering));
      case BREACH -> List.of(Duties.breach(syntax, name, lowering));
      case AUDIT -> List.of(Duties.audit(syntax, name, lowering));
      case KEEP -> List.of(Retentions.retention(lowering.plain(syntax), name, lowering));
      case ASK -> List.of(Consents.asking(lowering.plain(syntax), name, lowering));
      case EXCLUDE ->
          List.copyOf(optional(Omissions.exclusion(lowering.plain(syntax), name, lowering)));
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
}
