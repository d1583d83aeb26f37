package org.mingwen.compiler.followup;

import java.util.List;
import java.util.Set;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.PolicyFile;

/**
 * What of the facts could not be read.
 *
 * @param names the names that stand in text which could not be read
 * @param statements where the statements stand that could be read only in part
 * @param whole whether everything was read that can say which policy this is
 * @param missed where those names stand elsewhere
 */
public record Unread(Set<String> names, List<Span> statements, boolean whole, List<Span> missed) {
  /** Keeps its own copies. */
  public Unread {
    names = Set.copyOf(names);
    statements = List.copyOf(statements);
    missed = List.copyOf(missed);
  }

  /** What could not be read of these files, by the findings about their text. */
  public static Unread in(List<PolicyFile> files, List<Diagnostic> findings) {
    Set<String> lost = LostNames.in(files, findings);
    boolean whole =
        findings.isEmpty()
            || (!lost.contains("policy")
                && files.stream().noneMatch(file -> file.statements().isEmpty()));
    return new Unread(lost, Damage.in(files, findings), whole, List.of());
  }

  /** The same, where such names were missed elsewhere. */
  public Unread missing(List<Span> places) {
    return new Unread(names, statements, whole, places);
  }

  /** Those findings about names that do not follow from what could not be read. */
  public List<Diagnostic> without(List<Diagnostic> findings) {
    return findings.stream()
        .filter(f -> statements.stream().noneMatch(s -> FollowUps.within(f.span(), s)))
        .filter(f -> whole || !f.id().equals("no-header"))
        .toList();
  }
}
