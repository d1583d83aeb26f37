package org.mingwen.compiler.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.resolve.Resolver;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.words.WordsReader;
import org.mingwen.dsl.ParseResult;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.PolicyFile;
import org.mingwen.dsl.syntax.Statement;

/**
 * A policy in {@code law/clean/<pack>} that breaks no rule of its pack, and what becomes of it by
 * an edit: lines {@code - name} take statements away, by the names that the model gives them or
 * {@code policy} for the header; the other lines are added.
 *
 * @param sources the sources of its facts by path
 * @param words its words by language
 */
record CleanPolicy(SortedMap<String, String> sources, SortedMap<String, Words> words) {
  static final Path FOLDER = Path.of("src/test/resources/law/clean");

  /** The clean policy of a pack. */
  static CleanPolicy of(String pack) {
    Path folder = FOLDER.resolve(pack);
    SortedMap<String, String> sources = new TreeMap<>();
    SortedMap<String, Words> words = new TreeMap<>();
    files(folder, ".policy").forEach(file -> sources.put(pack + "/" + name(file), read(file)));
    files(folder.resolve("text"), ".md")
        .forEach(
            file -> {
              String language = name(file).replace(".md", "");
              words.put(
                  language,
                  WordsReader.read(
                          language,
                          pack + "/text/" + name(file),
                          read(file).getBytes(StandardCharsets.UTF_8))
                      .words());
            });
    return new CleanPolicy(sources, words);
  }

  /** The policy as it is. */
  PublishedPolicy published() {
    return edited("");
  }

  /** The policy after an edit, which leaves it without a mistake in its language. */
  PublishedPolicy edited(String edit) {
    List<String> gone =
        edit.lines().filter(l -> l.startsWith("- ")).map(l -> l.substring(2).strip()).toList();
    String added = String.join("\n", edit.lines().filter(l -> !l.startsWith("- ")).toList());
    Map<String, String> edited = new TreeMap<>(sources);
    gone.forEach(name -> remove(name, edited));
    edited.put("edit.policy", added);
    List<Diagnostic> mistakes = new ArrayList<>();
    Policy policy = resolve(parse(edited, mistakes), mistakes);
    assertThat(mistakes.stream().filter(Diagnostic::isError)).isEmpty();
    return PublishedPolicy.of(policy, words, Vocabulary.builtIn());
  }

  /** Takes one statement out of the unedited sources, leaving blanks so that the others stay. */
  private void remove(String name, Map<String, String> edited) {
    List<PolicyFile> files = parse(sources, new ArrayList<>());
    Policy policy = resolve(files, new ArrayList<>());
    Span span =
        name.equals("policy")
            ? policy.header().span()
            : policy
                .statement(name)
                .orElseThrow(() -> new AssertionError("the clean policy has no " + name))
                .span();
    Span whole =
        files.stream()
            .flatMap(file -> file.statements().stream())
            .map(Statement::span)
            .filter(s -> s.file().equals(span.file()))
            .filter(s -> s.start() <= span.start() && span.end() <= s.end())
            .min(Comparator.comparingInt(s -> s.end() - s.start()))
            .orElseThrow();
    String path = whole.file().path();
    int[] text = edited.get(path).codePoints().toArray();
    for (int i = whole.start(); i < whole.end(); i++) {
      text[i] = text[i] == '\n' ? '\n' : ' ';
    }
    edited.put(path, new String(text, 0, text.length));
  }

  private static List<PolicyFile> parse(Map<String, String> sources, List<Diagnostic> mistakes) {
    List<PolicyFile> files = new ArrayList<>();
    sources.forEach(
        (path, text) -> {
          ParseResult result = PolicyParser.parse(SourceFile.of(path, text));
          mistakes.addAll(result.diagnostics());
          files.add(result.file());
        });
    return files;
  }

  private static Policy resolve(List<PolicyFile> files, List<Diagnostic> mistakes) {
    Resolver.Resolution resolution = Resolver.resolve(files, Set.of(), Vocabulary.builtIn());
    mistakes.addAll(resolution.diagnostics());
    return resolution.policy().orElseThrow(() -> new AssertionError(mistakes.toString()));
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> name(file).endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
