package org.mingwen.compiler.canonical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.resolve.Resolver;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.source.SourceFile;

/** Policies that say everything that can be said: the language's examples and the real ones. */
final class Corpus {
  private static final Pattern EXAMPLE =
      Pattern.compile("^```policy\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private Corpus() {}

  /** Every policy of it. */
  static List<Policy> policies() {
    return Stream.concat(
            Stream.of(reference()),
            Stream.of("sosst", "foreword", "platform")
                .map(id -> policy(Path.of("../policies").resolve(id))))
        .toList();
  }

  /** A small policy that says this. */
  static PublishedPolicy saying(String facts) {
    return published(policy("policy shop \"拾光商城隐私政策\"\n" + facts));
  }

  static PublishedPolicy published(Policy policy) {
    return PublishedPolicy.of(policy, new java.util.TreeMap<>(), Vocabulary.builtIn());
  }

  private static Policy reference() {
    return policy(
        EXAMPLE
            .matcher(read(Path.of("../dsl/README.md")))
            .results()
            .map(example -> example.group(1))
            .collect(Collectors.joining("\n")));
  }

  private static Policy policy(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return policy(
          files
              .filter(file -> file.toString().endsWith(".policy"))
              .sorted()
              .map(Corpus::read)
              .collect(Collectors.joining("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Policy policy(String facts) {
    var file = PolicyParser.parse(SourceFile.of("shop.policy", facts)).file();
    return Resolver.resolve(List.of(file), Set.of(), Vocabulary.builtIn()).policy().orElseThrow();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
