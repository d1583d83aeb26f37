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
 * {@code policy} for the header, and lines {@code ~ text} take a text out of the words; the other
 * lines are added.
 *
 * @param sources the sources of its facts by path
 * @param texts its words by language
 * @param labels its labels in other languages by language
 */
record CleanPolicy(
    SortedMap<String, String> sources,
    SortedMap<String, String> texts,
    SortedMap<String, String> labels) {
  static final Path FOLDER = Path.of("src/test/resources/law/clean");

  /** A policy without words, whatever it breaks. */
  static PublishedPolicy published(String facts) {
    SortedMap<String, String> sources = new TreeMap<>(Map.of("p.policy", facts));
    return new CleanPolicy(sources, new TreeMap<>(), new TreeMap<>()).published();
  }

  /** The clean policy of a pack. */
  static CleanPolicy of(String pack) {
    Path folder = FOLDER.resolve(pack);
    SortedMap<String, String> sources = new TreeMap<>();
    SortedMap<String, String> texts = new TreeMap<>();
    SortedMap<String, String> labels = new TreeMap<>();
    files(folder, ".policy").forEach(file -> sources.put(pack + "/" + name(file), read(file)));
    files(folder.resolve("text"), ".md")
        .forEach(file -> texts.put(name(file).replace(".md", ""), read(file)));
    files(folder.resolve("labels"), ".yaml")
        .forEach(file -> labels.put(name(file).replace(".yaml", ""), read(file)));
    return new CleanPolicy(sources, texts, labels);
  }

  /** The policy as it is. */
  PublishedPolicy published() {
    return edited("");
  }

  /** The policy after an edit, which leaves it without a mistake in its language. */
  PublishedPolicy edited(String edit) {
    List<String> gone = lines("- ", edit);
    List<String> unsaid = lines("~ ", edit);
    String added =
        String.join(
            "\n", edit.lines().filter(l -> !l.startsWith("- ") && !l.startsWith("~ ")).toList());
    Map<String, String> edited = new TreeMap<>(sources);
    gone.forEach(name -> remove(name, edited));
    edited.put("edit.policy", added);
    List<Diagnostic> mistakes = new ArrayList<>();
    Policy policy = resolve(parse(edited, mistakes), mistakes);
    assertThat(mistakes.stream().filter(Diagnostic::isError)).isEmpty();
    return PublishedPolicy.of(policy, words(unsaid), Vocabulary.builtIn());
  }

  private static List<String> lines(String mark, String edit) {
    return edit.lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).strip())
        .toList();
  }

  /** The words without these texts. */
  private SortedMap<String, Words> words(List<String> unsaid) {
    SortedMap<String, Words> words = new TreeMap<>();
    texts.forEach(
        (language, text) -> {
          String said = unsaid.stream().reduce(text, (t, gone) -> t.replace(gone, ""));
          words.put(
              language,
              WordsReader.read(
                      language,
                      "text/" + language + ".md",
                      said.getBytes(StandardCharsets.UTF_8),
                      "labels/" + language + ".yaml",
                      labels.getOrDefault(language, "").getBytes(StandardCharsets.UTF_8))
                  .words());
        });
    return words;
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
