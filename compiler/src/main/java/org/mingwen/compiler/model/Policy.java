package org.mingwen.compiler.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A policy: its header and everything it says, in the order of files and lines. Immutable. A class
 * and no record, since it keeps an index: checks and pages look statements up by the thousand.
 */
public final class Policy {
  private final Header header;
  private final List<Statement> statements;
  private final Map<String, List<String>> former;
  private final Map<String, Statement> byName = new HashMap<>();
  private final Map<String, DataGroup> groups = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();

  /**
   * A policy that says this.
   *
   * @param header what it says of itself
   * @param statements its declarations and provisions; names are unique
   */
  public Policy(Header header, List<Statement> statements) {
    this(header, statements, Map.of());
  }

  /**
   * A policy that says this, of which some statements had other names in the version before.
   *
   * @param header what it says of itself
   * @param statements its declarations and provisions; names are unique
   * @param former the former names of statements by their present ones, both as {@link
   *     Statement#name} gives them
   */
  public Policy(Header header, List<Statement> statements, Map<String, List<String>> former) {
    this.header = header;
    this.statements = List.copyOf(statements);
    this.former = Map.copyOf(former);
    for (Statement statement : this.statements) {
      byName.putIfAbsent(statement.name(), statement);
      if (statement instanceof DataGroup group) {
        groups.putIfAbsent(group.id(), group);
      } else if (statement instanceof Party party) {
        parties.putIfAbsent(party.id(), party);
      }
    }
  }

  /** What it says of itself. */
  public Header header() {
    return header;
  }

  /** Its declarations and provisions. */
  public List<Statement> statements() {
    return statements;
  }

  /**
   * The former names of statements by their present ones ({@code statement was old}); several where
   * statements were merged. A former name under several present ones was split.
   */
  public Map<String, List<String>> former() {
    return former;
  }

  /** The policy's id. */
  public String id() {
    return header.id();
  }

  /** The statements of one kind, in order. */
  public <T extends Statement> Stream<T> all(Class<T> kind) {
    return statements.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The statement of that name. */
  public Optional<Statement> statement(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The handler, where the policy names one. */
  public Optional<Handler> handler() {
    return all(Handler.class).findFirst();
  }

  /** The data group of that id. */
  public Optional<DataGroup> group(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  /**
   * The items that data names stand for, groups replaced by their members; none for everything.
   *
   * @param data names of items and groups, or {@code any}
   */
  public SortedSet<String> items(Refs data) {
    SortedSet<String> items = new TreeSet<>();
    if (!data.isAny()) {
      for (String id : data.ids()) {
        group(id)
            .map(DataGroup::members)
            .ifPresentOrElse(members -> items.addAll(members.ids()), () -> items.add(id));
      }
    }
    return items;
  }

  /** The party of that id. */
  public Optional<Party> party(String id) {
    return Optional.ofNullable(parties.get(id));
  }
}
