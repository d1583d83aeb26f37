package org.mingwen.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * One declaration or sentence.
 *
 * @param span from its first token to its last
 * @param name the name before it ({@code registration:}), where it has one
 * @param part the jurisdictions of the {@code in ... { }} it stands in; empty where it holds
 *     everywhere
 * @param mood plain, {@code may}, {@code never} or {@code never knowingly}
 * @param head its head: a noun to declare or a verb
 * @param elements what the head is about: names with labels, or a label alone; empty after heads
 *     that stand alone and after {@code decide}, whose data stand after {@code using}
 * @param open whether the elements end in {@code open} (等)
 * @param clauses the clauses in the author's order
 * @param properties the properties in braces, in the author's order
 * @param members the members in braces, for {@code data} alone
 */
public record Statement(
    Span span,
    Optional<Name> name,
    List<Name> part,
    Mood mood,
    Word head,
    List<Element> elements,
    boolean open,
    List<Clause> clauses,
    List<Property> properties,
    List<Element> members) {
  /** Keeps its own copies of the lists. */
  public Statement {
    part = List.copyOf(part);
    elements = List.copyOf(elements);
    clauses = List.copyOf(clauses);
    properties = List.copyOf(properties);
    members = List.copyOf(members);
  }
}
