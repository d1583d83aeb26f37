package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Phrases;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.NearNames;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A label file translates something that the facts do not have. */
final class UnknownLabel implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Set<String> addresses = new TreeSet<>();
    Phrases.of(policy.policy()).stream().map(Phrase::address).forEach(addresses::add);
    Phrases.properNames(policy.policy()).stream().map(Phrase::address).forEach(addresses::add);
    policy
        .words()
        .values()
        .forEach(
            words ->
                words
                    .labels()
                    .forEach(
                        (address, label) -> {
                          if (!addresses.contains(address)) {
                            Diagnostic unknown =
                                Diagnostic.error("unknown-label", label.keySpan(), quoted(address));
                            findings.accept(
                                NearNames.nearest(address, addresses)
                                    .map(near -> unknown.hint("did-you-mean", quoted(near)))
                                    .orElse(unknown));
                          }
                        }));
  }
}
