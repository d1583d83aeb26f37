package org.mingwen.compiler;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.mingwen.compiler.backend.diff.DiffBackend;
import org.mingwen.compiler.backend.rules.RulesBackend;
import org.mingwen.compiler.backend.site.SiteBackend;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.output.OutputFiles;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.report.Sarif;
import org.mingwen.compiler.report.Summary;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What came of a folder of policies: the findings, and, where none is an error, the policies from
 * which outputs are made. Immutable; outputs are made when they are asked for.
 *
 * @param versioned the policies with their history, in the order of their ids; empty where there
 *     are errors
 * @param diagnostics every finding, sorted by file, line, column and id
 */
public record Compilation(List<VersionedPolicy> versioned, List<Diagnostic> diagnostics) {
  /** Keeps its own copies; without a sound policy nothing is built. */
  public Compilation {
    diagnostics = diagnostics.stream().sorted().toList();
    versioned = hasErrors(diagnostics) ? List.of() : List.copyOf(versioned);
  }

  /** What the sources of each policy say now, in the order of their ids; empty at errors. */
  public List<PublishedPolicy> policies() {
    return versioned.stream().map(one -> one.draft().policy()).toList();
  }

  /**
   * The one policy that is meant.
   *
   * @param id its id, as it was asked for; empty where there should be one policy only
   * @param findings told where it cannot be said which policy is meant
   */
  public Optional<VersionedPolicy> policy(Optional<String> id, List<Diagnostic> findings) {
    List<String> ids = policies().stream().map(one -> one.policy().id()).toList();
    if (id.isEmpty() && versioned.size() == 1) {
      return Optional.of(versioned.get(0));
    } else if (id.isEmpty()) {
      findings.add(
          Diagnostic.error(
                  "which-policy",
                  Accepting.parameter("policy", ""),
                  Argument.plain(String.join(", ", ids)))
              .hint("name-policy"));
      return Optional.empty();
    } else if (!ids.contains(id.get())) {
      findings.add(
          Diagnostic.error(
              "unknown-policy",
              Accepting.parameter("policy", id.get()),
              Argument.quoted(id.get())));
      return Optional.empty();
    }
    return Optional.of(versioned.get(ids.indexOf(id.get())));
  }

  /** Whether something is wrong that keeps every output from being made. */
  public boolean hasErrors() {
    return hasErrors(diagnostics);
  }

  private static boolean hasErrors(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** The rules, where no day is given on which a version would be in force. */
  public SortedMap<String, byte[]> rules() {
    return rules(Optional.empty());
  }

  /**
   * The rules of each policy: {@code <id>/rules.json}.
   *
   * @param day the day whose version is the present one; without it the latest
   * @throws IllegalStateException if there are errors
   */
  public SortedMap<String, byte[]> rules(Optional<LocalDate> day) {
    return RulesBackend.render(sound(), day);
  }

  /** The site, where no day is given on which a version would be in force. */
  public SortedMap<String, byte[]> site() {
    return site(Optional.empty());
  }

  /**
   * The site: every page, style sheet and other file by its path, with a copy of the rules.
   *
   * @param day the day whose version is the present one, and is called in force; without it the
   *     latest is the present one, and none is called so
   * @throws IllegalStateException if there are errors
   */
  public SortedMap<String, byte[]> site(Optional<LocalDate> day) {
    NavigableMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    site(day, files::put);
    return files;
  }

  /**
   * Writes the site file by file, so that a site of any size need not be held as a whole.
   *
   * @param day as above
   * @param files takes each file as soon as it is made
   * @throws IllegalStateException if there are errors
   */
  public void site(Optional<LocalDate> day, OutputFiles files) {
    SiteBackend.standard().write(sound(), day, DiffBackend::write, files);
    rules(day).forEach(files::file);
  }

  /**
   * A few lines for the end of a build: what was built, what is missing, and which file to open.
   *
   * @param page the page to open first
   */
  public String summary(Language language, Path page) {
    return Summary.of(policies(), diagnostics, page, language);
  }

  /**
   * The findings for machines: SARIF 2.1.0, in Chinese and in English.
   *
   * @param folder what stands before the path of each source, {@code src/main/policies/}
   */
  public byte[] sarif(String folder) {
    return Sarif.of(diagnostics, folder);
  }

  private List<VersionedPolicy> sound() {
    if (hasErrors()) {
      throw new IllegalStateException("nothing is built from a policy with errors");
    }
    return versioned;
  }
}
