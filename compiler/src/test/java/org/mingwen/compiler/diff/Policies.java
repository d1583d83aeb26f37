package org.mingwen.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.resolve.Resolver;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.ParseResult;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.source.SourceFile;

/** Policies for comparisons, made of sentences. */
final class Policies {
  private Policies() {}

  /** The policy of these sentences, without words. */
  static PublishedPolicy of(String sentences) {
    ParseResult parsed = PolicyParser.parse(SourceFile.of("shop.policy", sentences));
    assertThat(parsed.diagnostics()).isEmpty();
    Resolver.Resolution resolution =
        Resolver.resolve(List.of(parsed.file()), Set.of(), Vocabulary.builtIn());
    assertThat(resolution.diagnostics()).isEmpty();
    return PublishedPolicy.of(
        resolution.policy().orElseThrow(), Collections.emptySortedMap(), Vocabulary.builtIn());
  }
}
