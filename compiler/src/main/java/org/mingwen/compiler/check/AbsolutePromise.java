package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Mention;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * The words promise without condition that something is never done, and their clause says no {@code
 * never}: readers are promised what the rules do not keep.
 */
final class AbsolutePromise implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy
        .words()
        .forEach((language, words) -> check(words, policy.publications().get(language), findings));
  }

  private static void check(Words words, Publication publication, Consumer<Diagnostic> findings) {
    List<Pattern> promises = Phrasebook.phrases("absolute-promise", words.language());
    List<Pattern> conditions = Phrasebook.phrases("absolute-promise-not", words.language());
    Set<String> kept = kept(publication);
    for (Passage passage : Passages.of(words)) {
      if (passage.kind() == Passage.Kind.HEADING || kept.contains(passage.clause())) {
        continue;
      }
      for (Passage.Sentence sentence : passage.sentences()) {
        if (conditions.stream().anyMatch(condition -> condition.matcher(sentence.text()).find())) {
          continue;
        }
        for (Phrasebook.Hit hit : Phrasebook.hits(promises, sentence.text())) {
          findings.accept(
              Diagnostic.warning(
                      "absolute-promise", sentence.span(hit.start(), hit.end()), quoted(hit.text()))
                  .hint("say-never"));
        }
      }
    }
  }

  /** The clauses that say a promise. */
  private static Set<String> kept(Publication publication) {
    Set<String> kept = new HashSet<>();
    for (Mention mention : publication.mentions()) {
      Target target = publication.target(mention.placeholder());
      if (publishes(target)) {
        kept.add(mention.clause());
      }
    }
    return kept;
  }

  private static boolean publishes(Target target) {
    if (target instanceof Target.Says says) {
      return isPromise(says.statement());
    } else if (target instanceof Target.Fact fact) {
      return isPromise(fact.statement());
    }
    return target instanceof Target.Block block
        && block.statements().stream().anyMatch(AbsolutePromise::isPromise);
  }

  private static boolean isPromise(Statement statement) {
    return statement instanceof Promise || statement instanceof Minors;
  }
}
