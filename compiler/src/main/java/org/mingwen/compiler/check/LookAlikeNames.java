package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import com.ibm.icu.text.SpoofChecker;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** Two names look alike: what a reviewer takes for one thing is two (UTS 39, section 4). */
final class LookAlikeNames implements Check {
  private static final SpoofChecker SPOOF = new SpoofChecker.Builder().build();

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Map<String, Statement> seen = new HashMap<>();
    for (Statement statement : policy.policy().statements()) {
      Statement first = seen.putIfAbsent(SPOOF.getSkeleton(statement.name()), statement);
      if (first != null) {
        findings.accept(
            Diagnostic.error(
                    "look-alike-names",
                    statement.span().firstWord(),
                    quoted(statement.name()),
                    quoted(first.name()))
                .hint("rename")
                .note("first-declared", first.span().firstWord()));
      }
    }
  }
}
