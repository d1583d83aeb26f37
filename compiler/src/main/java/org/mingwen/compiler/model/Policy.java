package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A policy: its header and everything it says, in the order of files and lines.
 *
 * @param header what it says of itself
 * @param statements its declarations and provisions; names are unique
 */
public record Policy(Header header, List<Statement> statements) {
  /** Keeps its own copy of the statements. */
  public Policy {
    statements = List.copyOf(statements);
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
    return statements.stream().filter(statement -> statement.name().equals(name)).findFirst();
  }

  /** The handler, where the policy names one. */
  public Optional<Handler> handler() {
    return all(Handler.class).findFirst();
  }

  /** The data group of that id. */
  public Optional<DataGroup> group(String id) {
    return all(DataGroup.class).filter(group -> group.id().equals(id)).findFirst();
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
    return all(Party.class).filter(party -> party.id().equals(id)).findFirst();
  }
}
