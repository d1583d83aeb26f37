package org.mingwen.compiler.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Two passages of a text are the same or nearly so, or two headings are: when one changes the other
 * is forgotten. Passages are compared by the pairs of neighbouring characters they have in common.
 */
final class SaidTwice implements Check {
  private static final int SHORTEST = 20;
  private static final double NEARLY = 0.8;

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.words().values().forEach(words -> check(words, findings));
  }

  private record Said(Passage passage, String text, Set<String> pairs) {}

  private static void check(Words words, Consumer<Diagnostic> findings) {
    List<Said> before = new ArrayList<>();
    for (Passage passage : Passages.of(words)) {
      Said said = said(passage, words.placeholders());
      boolean heading = passage.kind() == Passage.Kind.HEADING;
      if (said.text.isEmpty() || (!heading && said.text.length() < SHORTEST)) {
        continue;
      }
      before.stream()
          .filter(first -> (first.passage.kind() == Passage.Kind.HEADING) == heading)
          .filter(first -> heading ? first.text.equals(said.text) : near(first, said))
          .findFirst()
          .ifPresent(
              first ->
                  findings.accept(
                      Diagnostic.warning("said-twice", Places.firstLine(passage.span()))
                          .hint("say-once")
                          .note("said-first", Places.firstLine(first.passage.span()))));
      before.add(said);
    }
  }

  /** Placeholders count: two passages about different facts are two. */
  private static Said said(Passage passage, List<Placeholder> placeholders) {
    String facts =
        placeholders.stream()
            .filter(p -> p.kind() != Placeholder.Kind.SAYS)
            .filter(p -> passage.span().start() <= p.span().start())
            .filter(p -> p.span().end() <= passage.span().end())
            .map(Placeholder::token)
            .collect(Collectors.joining());
    String text = passage.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    Set<String> pairs = new HashSet<>();
    String all = text + facts;
    for (int i = 0; i + 2 <= all.length(); i++) {
      pairs.add(all.substring(i, i + 2));
    }
    return new Said(passage, text, pairs);
  }

  private static boolean near(Said first, Said second) {
    int shorter = Math.min(first.pairs.size(), second.pairs.size());
    int longer = Math.max(first.pairs.size(), second.pairs.size());
    if (shorter < NEARLY * longer) {
      return false;
    }
    long common = first.pairs.stream().filter(second.pairs::contains).count();
    return common >= NEARLY * (first.pairs.size() + second.pairs.size() - common);
  }
}
