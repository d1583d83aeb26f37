package org.mingwen.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingwen.compiler.backend.site.ResolvedTexts;
import org.mingwen.compiler.check.Allowances;
import org.mingwen.compiler.check.Checks;
import org.mingwen.compiler.followup.FollowUps;
import org.mingwen.compiler.followup.Unread;
import org.mingwen.compiler.gate.Gate;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.HistoryReader;
import org.mingwen.compiler.history.ReadHistory;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.law.Law;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.pins.PinFindings;
import org.mingwen.compiler.pins.PinReader;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.pins.ReadPins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.resolve.Resolver;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.compiler.words.ReadWords;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.words.WordsReader;
import org.mingwen.dsl.ParseResult;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.diagnostic.Diagnostic;
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
    return compile(folder, Law::findings);
  }

  /** Compiles a folder as if there were no law, for tests about something else. */
  static Compilation compileApartFromLaw(Path folder) throws IOException {
    return compile(folder, policy -> List.of());
  }

  /**
   * Compiles a folder so that somebody can accept what it says: neither whether it was accepted is
   * asked nor whether it could be the next release.
   *
   * @param folder an existing folder
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static Compilation compileToAccept(Path folder) throws IOException {
    return compile(folder, Purpose.ACCEPTING, Law::findings);
  }

  /** What a compilation is for. */
  enum Purpose {
    BUILDING,
    ACCEPTING
  }

  /** A policy as far as it can be read, for those who are about to mend it. */
  static Optional<PublishedPolicy> inSpiteOfErrors(PolicySources sources) {
    return compile(sources, Optional.empty(), policy -> List.of(), new ArrayList<>());
  }

  private static Compilation compile(Path folder, Function<PublishedPolicy, List<Diagnostic>> law)
      throws IOException {
    return compile(folder, Purpose.BUILDING, law);
  }

  /** Compiles a folder for a purpose, held to that law. */
  static Compilation compile(
      Path folder, Purpose purpose, Function<PublishedPolicy, List<Diagnostic>> law)
      throws IOException {
    List<PolicySources> sources = PolicySources.in(folder);
    return compile(sources, purpose, law, new ArrayList<>(Folders.findings(folder, sources)));
  }

  /**
   * Compiles one policy as {@link #compileToAccept} would, from sources that may be nowhere yet.
   */
  static Compilation compileToAccept(
      PolicySources sources, Function<PublishedPolicy, List<Diagnostic>> law) {
    return compile(List.of(sources), Purpose.ACCEPTING, law, new ArrayList<>());
  }

  private static Compilation compile(
      List<PolicySources> sources,
      Purpose purpose,
      Function<PublishedPolicy, List<Diagnostic>> law,
      List<Diagnostic> findings) {
    List<Draft> drafts = new ArrayList<>();
    for (PolicySources source : sources) {
      ReadPins pins = PinReader.read(source.id() + "/", source.files());
      findings.addAll(pins.findings());
      ReadHistory history = HistoryReader.read(source.id(), source.files(), Vocabulary.builtIn());
      findings.addAll(history.findings());
      compile(source, judged(pins, purpose), law, findings)
          .ifPresent(policy -> drafts.add(new Draft(policy, pins.pins(), history.history())));
    }
    findings.addAll(Folders.twins(drafts.stream().map(one -> one.policy().policy()).toList()));
    List<VersionedPolicy> versioned = versioned(drafts, findings);
    if (purpose == Purpose.BUILDING) {
      versioned.forEach(policy -> findings.addAll(Gate.findings(policy)));
    }
    return new Compilation(versioned, findings);
  }

  /** The pins that words are held to; none where they could not be read, or are to be made. */
  private static Optional<Pins> judged(ReadPins read, Purpose purpose) {
    return purpose == Purpose.ACCEPTING || !read.findings().isEmpty()
        ? Optional.empty()
        : Optional.of(read.pins());
  }

  /** What the sources of a policy say, with its pins and its past. */
  private record Draft(PublishedPolicy policy, Pins pins, History history) {
    VersionedPolicy versioned() {
      return new VersionedPolicy(Snapshot.of(policy, ResolvedTexts.of(policy), pins), history);
    }
  }

  /** Only of policies without errors: others may have no text that could be resolved. */
  private static List<VersionedPolicy> versioned(List<Draft> drafts, List<Diagnostic> findings) {
    return findings.stream().anyMatch(Diagnostic::isError)
        ? List.of()
        : drafts.stream().map(Draft::versioned).toList();
  }

  private static Optional<PublishedPolicy> compile(
      PolicySources sources,
      Optional<Pins> pins,
      Function<PublishedPolicy, List<Diagnostic>> law,
      List<Diagnostic> all) {
    List<Diagnostic> findings = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.builtIn();
    List<Diagnostic> facts = new ArrayList<>();
    List<PolicyFile> files = parse(sources, facts);
    Unread unread = Unread.in(files, facts);
    Resolver.Resolution resolution = Resolver.resolve(files, unread.names(), vocabulary);
    facts.addAll(unread.without(resolution.diagnostics()));
    findings.addAll(facts);
    if (resolution.policy().isEmpty()) {
      all.addAll(findings);
      return Optional.empty();
    }
    Policy policy = resolution.policy().get();
    List<Diagnostic> spelling = new ArrayList<>();
    SortedMap<String, Words> words = read(sources, policy, spelling);
    findings.addAll(spelling);
    PublishedPolicy published = PublishedPolicy.of(policy, words, vocabulary);
    List<Diagnostic> late = new ArrayList<>(Folders.findings(sources, policy));
    late.addAll(Checks.findings(published));
    List<Diagnostic> accepted = new ArrayList<>();
    if (Stream.of(facts, spelling, late).flatMap(List::stream).noneMatch(Diagnostic::isError)) {
      pins.map(known -> PinFindings.of(published, known)).ifPresent(accepted::addAll);
    }
    // What the law misses may stand in a statement that could not be read.
    boolean whole = facts.stream().noneMatch(Diagnostic::isError);
    if (whole) {
      late.addAll(law.apply(published));
    }
    Unread missing = unread.missing(resolution.missed());
    findings.addAll(FollowUps.without(late, published, facts, spelling, missing));
    findings.addAll(accepted);
    all.addAll(Law.merged(whole ? Allowances.applied(policy, findings) : findings));
    return Optional.of(published);
  }

  private static List<PolicyFile> parse(PolicySources sources, List<Diagnostic> findings) {
    List<PolicyFile> files = new ArrayList<>();
    sources
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".policy") && path.indexOf('/') < 0) {
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
