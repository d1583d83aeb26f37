package org.mingwen.dsl.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A finding about a policy, as a value; the compiler's {@code report} package alone makes sentences
 * of it.
 *
 * @param id the kind of finding, the key of its sentence and of its explanation
 * @param severity how much it matters
 * @param span the place it speaks of
 * @param arguments what its sentence speaks of, in order
 * @param hint what to write instead, where that can be said
 * @param notes other places that belong to it
 */
public record Diagnostic(
    String id,
    Severity severity,
    Span span,
    List<Argument> arguments,
    Optional<Hint> hint,
    List<Note> notes)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.<Diagnostic, String>comparing(d -> d.span().file().path())
          .thenComparing(d -> d.span().start())
          .thenComparing(Diagnostic::id)
          .thenComparing(d -> d.arguments().toString());

  /** Keeps its own copies of the lists. */
  public Diagnostic {
    arguments = List.copyOf(arguments);
    notes = List.copyOf(notes);
  }

  /** An error without hint or notes. */
  public static Diagnostic error(String id, Span span, Argument... arguments) {
    return of(Severity.ERROR, id, span, arguments);
  }

  /** A warning without hint or notes. */
  public static Diagnostic warning(String id, Span span, Argument... arguments) {
    return of(Severity.WARNING, id, span, arguments);
  }

  private static Diagnostic of(Severity severity, String id, Span span, Argument... arguments) {
    return new Diagnostic(id, severity, span, List.of(arguments), Optional.empty(), List.of());
  }

  /** The same finding with this hint. */
  public Diagnostic hint(String hintId, Argument... hintArguments) {
    Hint given = new Hint(hintId, List.of(hintArguments));
    return new Diagnostic(id, severity, span, arguments, Optional.of(given), notes);
  }

  /** The same finding with one more note. */
  public Diagnostic note(String noteId, Span place, Argument... noteArguments) {
    List<Note> more = new ArrayList<>(notes);
    more.add(new Note(noteId, place, List.of(noteArguments)));
    return new Diagnostic(id, severity, span, arguments, hint, more);
  }

  /** The same finding where it is no longer enough to be warned. */
  public Diagnostic asError() {
    return new Diagnostic(id, Severity.ERROR, span, arguments, hint, notes);
  }

  /** Whether this finding keeps the policy from being built. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, line, column and id. */
  @Override
  public int compareTo(Diagnostic that) {
    return ORDER.compare(this, that);
  }
}
