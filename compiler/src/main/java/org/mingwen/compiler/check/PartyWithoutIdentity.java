package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.Set;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A party has no name: PIPL 23 and 39 want the recipient's. People who are known by their role,
 * public authorities and the public at large need none; a name marked as unknown is a gap.
 */
final class PartyWithoutIdentity implements Check {
  private static final Set<String> NAMELESS = Set.of("authority", "public");

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy
        .policy()
        .all(Party.class)
        .filter(party -> party.identity().isEmpty() && party.subjects().isEmpty())
        .filter(party -> party.capacity().filter(c -> NAMELESS.contains(c.id())).isEmpty())
        .forEach(
            party ->
                findings.accept(
                    Diagnostic.error(
                            "party-without-identity", party.label().span(), quoted(party.id()))
                        .hint("add-party-name")));
  }
}
