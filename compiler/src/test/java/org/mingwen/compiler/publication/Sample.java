package org.mingwen.compiler.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.resolve.Resolver;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.words.WordsReader;
import org.mingwen.dsl.ParseResult;
import org.mingwen.dsl.PolicyParser;

/** Makes policies and words of text, for tests; text with an error in it fails the test. */
public final class Sample {
  private Sample() {}

  /** The policy that this text says. */
  public static Policy policy(String text) {
    ParseResult parsed = PolicyParser.parse("sample.policy", text.getBytes(StandardCharsets.UTF_8));
    Resolver.Resolution resolved =
        Resolver.resolve(List.of(parsed.file()), Set.of(), Vocabulary.builtIn());
    if (!parsed.isClean() || resolved.diagnostics().stream().anyMatch(one -> one.isError())) {
      throw new AssertionError(parsed.diagnostics() + " " + resolved.diagnostics());
    }
    return resolved.policy().orElseThrow();
  }

  /** The words that this Markdown says. */
  public static Words words(String language, String markdown) {
    return WordsReader.read(
            language, "text/" + language + ".md", markdown.getBytes(StandardCharsets.UTF_8))
        .words();
  }

  /** The words that this Markdown says, with labels from YAML. */
  public static Words words(String language, String markdown, String labels) {
    return WordsReader.read(
            language,
            "text/" + language + ".md",
            markdown.getBytes(StandardCharsets.UTF_8),
            "labels/" + language + ".yaml",
            labels.getBytes(StandardCharsets.UTF_8))
        .words();
  }

  /** The policy in these words. */
  public static PublishedPolicy published(String policy, Words... words) {
    SortedMap<String, Words> byLanguage = new TreeMap<>();
    for (Words one : words) {
      byLanguage.put(one.language(), one);
    }
    return PublishedPolicy.of(policy(policy), byLanguage, Vocabulary.builtIn());
  }

  /** The addresses of statements as {@code clause}, by name. */
  static Map<String, String> clauses(Publication publication) {
    Map<String, String> clauses = new TreeMap<>();
    publication.addresses().forEach((name, address) -> clauses.put(name, address.clause()));
    return clauses;
  }
}
