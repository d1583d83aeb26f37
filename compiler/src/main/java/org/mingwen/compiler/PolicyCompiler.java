package org.mingwen.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.check.Checks;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.resolve.Resolver;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.compiler.words.ReadWords;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.words.WordsReader;
import org.mingwen.dsl.ParseResult;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.PolicyFile;

/** Compiles a folder of policies. */
public final class PolicyCompiler {
  private PolicyCompiler() {}

  /**
   * Compiles every policy in a folder: {@code <folder>/<id>/*.policy} with its words and labels.
   * What is wrong with a policy is a finding, never an exception.
   *
   * @param folder an existing folder
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static Compilation compile(Path folder) throws IOException {
    List<PublishedPolicy> policies = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    List<PolicySources> sources = PolicySources.in(folder);
    findings.addAll(Folders.findings(folder, sources));
    for (PolicySources source : sources) {
      compile(source, findings).ifPresent(policies::add);
    }
    findings.addAll(Folders.twins(policies.stream().map(PublishedPolicy::policy).toList()));
    return new Compilation(policies, findings);
  }

  private static Optional<PublishedPolicy> compile(
      PolicySources sources, List<Diagnostic> findings) {
    Vocabulary vocabulary = Vocabulary.builtIn();
    List<Diagnostic> early = new ArrayList<>();
    List<PolicyFile> files = parse(sources, early);
    Set<String> lost = LostNames.in(files, early);
    List<Span> incomplete = Damage.in(files, early);
    Resolver.Resolution resolution = Resolver.resolve(files, lost, vocabulary);
    resolution.diagnostics().stream()
        .filter(f -> incomplete.stream().noneMatch(s -> FollowUps.within(f.span(), s)))
        .filter(f -> !f.id().equals("no-header") || isReadable(files, lost, early))
        .forEach(early::add);
    findings.addAll(early);
    if (resolution.policy().isEmpty()) {
      return Optional.empty();
    }
    Policy policy = resolution.policy().get();
    List<Diagnostic> spelling = new ArrayList<>();
    SortedMap<String, Words> words = read(sources, policy, spelling);
    early.addAll(spelling);
    findings.addAll(spelling);
    PublishedPolicy published = PublishedPolicy.of(policy, words, vocabulary);
    FollowUps followUps = new FollowUps(policy, early, incomplete, lost);
    List<Diagnostic> late = new ArrayList<>(Folders.findings(sources, policy));
    late.addAll(Checks.findings(published));
    late.removeIf(followUps::contains);
    spelling.addAll(late);
    WordFollowUps inWords = new WordFollowUps(published, spelling);
    late.removeIf(inWords::contains);
    findings.addAll(late);
    return Optional.of(published);
  }

  /** Whether what was read is all there is, so that what is missing was not written. */
  private static boolean isReadable(
      List<PolicyFile> files, Set<String> lost, List<Diagnostic> errors) {
    return errors.isEmpty()
        || (!lost.contains("policy") && files.stream().noneMatch(f -> f.statements().isEmpty()));
  }

  private static List<PolicyFile> parse(PolicySources sources, List<Diagnostic> findings) {
    List<PolicyFile> files = new ArrayList<>();
    sources
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".policy")) {
                ParseResult result = PolicyParser.parse(sources.id() + "/" + path, bytes);
                findings.addAll(result.diagnostics());
                files.add(result.file());
              }
            });
    return files;
  }

  private static SortedMap<String, Words> read(
      PolicySources sources, Policy policy, List<Diagnostic> findings) {
    SortedMap<String, Words> words = new TreeMap<>();
    for (Ref language : policy.header().languages()) {
      String textPath = "text/" + language.id() + ".md";
      String labelsPath = "labels/" + language.id() + ".yaml";
      byte[] text = sources.files().get(textPath);
      byte[] labels = sources.files().get(labelsPath);
      // An empty file is a text that has yet to be written.
      if (text != null && !new String(text, StandardCharsets.UTF_8).isBlank()) {
        String prefix = sources.id() + "/";
        ReadWords read =
            labels == null
                ? WordsReader.read(language.id(), prefix + textPath, text)
                : WordsReader.read(
                    language.id(), prefix + textPath, text, prefix + labelsPath, labels);
        findings.addAll(read.findings());
        words.put(language.id(), read.words());
      }
    }
    return words;
  }
}
