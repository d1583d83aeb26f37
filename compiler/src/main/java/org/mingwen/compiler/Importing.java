package org.mingwen.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.mingwen.compiler.law.Law;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.PinReader;
import org.mingwen.compiler.pins.PinStates;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.xliff.XliffImport;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/**
 * A translator's file about to be brought into its policy: words and labels are written where they
 * stand, and what the file says is approved can be accepted with them. All of it or, with findings,
 * nothing.
 */
public final class Importing {
  private final Path folder;
  private final String policy;
  private final SortedMap<String, byte[]> files;
  private final Optional<Diagnostic> warning;
  private final Optional<Accepting> accepting;
  private final List<Diagnostic> findings;

  private Importing(
      Path folder,
      String policy,
      SortedMap<String, byte[]> files,
      Optional<Diagnostic> warning,
      Optional<Accepting> accepting,
      List<Diagnostic> findings) {
    this.folder = folder;
    this.policy = policy;
    this.files = files;
    this.warning = warning;
    this.accepting = accepting;
    this.findings = List.copyOf(findings);
  }

  /** What is done with what the file says is approved. */
  public enum Approved {
    /** Somebody answers for it; the policy must have no errors once the words are in. */
    IS_ACCEPTED,
    /** It is told how much of it there is. */
    IS_COUNTED
  }

  /**
   * Reads a translator's file and the policy that it is of.
   *
   * @param folder an existing folder of policies
   * @param path the translator's file; {@code <policy>.<language>.xlf} or any other name that
   *     begins with the policy's id and a full stop
   * @throws IOException if a file cannot be read
   */
  public static Importing of(Path folder, Path path, Approved approved) throws IOException {
    return of(folder, path, approved, Law::findings);
  }

  /** The same, held to that law. */
  static Importing of(
      Path folder, Path path, Approved approved, Function<PublishedPolicy, List<Diagnostic>> law)
      throws IOException {
    String name = path.getFileName().toString();
    String shown = path.toString().replace('\\', '/');
    for (PolicySources sources : PolicySources.in(folder)) {
      Optional<PublishedPolicy> read = PolicyCompiler.inSpiteOfErrors(sources);
      if (name.startsWith(sources.id() + ".") && read.isPresent()) {
        XliffImport coming =
            XliffImport.of(read.get(), sources.files(), shown, Files.readAllBytes(path));
        return coming.findings().isEmpty()
            ? of(folder, sources.with(coming.files()), coming, shown, approved, law)
            : refused(folder, coming.findings());
      }
    }
    SourceFile file = SourceFile.of(shown, "");
    return refused(
        folder,
        List.of(
            Diagnostic.error("xliff-of-no-policy", file.span(0, 0), Argument.quoted(name))
                .hint("name-xliff")));
  }

  private static Importing refused(Path folder, List<Diagnostic> findings) {
    return new Importing(
        folder, "", Collections.emptySortedMap(), Optional.empty(), Optional.empty(), findings);
  }

  private static Importing of(
      Path folder,
      PolicySources after,
      XliffImport coming,
      String shown,
      Approved approved,
      Function<PublishedPolicy, List<Diagnostic>> law) {
    int units = approved(after, coming);
    if (units == 0) {
      return new Importing(
          folder, after.id(), coming.files(), Optional.empty(), Optional.empty(), List.of());
    } else if (approved == Approved.IS_COUNTED) {
      Diagnostic warning =
          Diagnostic.warning(
                  "approved-not-accepted",
                  SourceFile.of(shown, "").span(0, 0),
                  Argument.plain(units))
              .hint("accept-approved");
      return new Importing(
          folder, after.id(), coming.files(), Optional.of(warning), Optional.empty(), List.of());
    }
    Compilation compilation = PolicyCompiler.compileToAccept(after, law);
    if (compilation.hasErrors()) {
      return refused(folder, compilation.diagnostics());
    }
    Accepting accepting =
        Accepting.approved(
            compilation.versioned().get(0), coming.language().orElseThrow(), coming.approved());
    return new Importing(
        folder, after.id(), coming.files(), Optional.empty(), Optional.of(accepting), List.of());
  }

  private static int approved(PolicySources after, XliffImport coming) {
    Optional<PublishedPolicy> policy = PolicyCompiler.inSpiteOfErrors(after);
    if (coming.approved().isEmpty() || policy.isEmpty()) {
      return 0;
    }
    PinStates states =
        PinStates.of(policy.get(), PinReader.read(after.id() + "/", after.files()).pins());
    return (int)
        states.in(coming.language().orElseThrow()).stream()
            .filter(unit -> coming.approved().contains(unit.key()))
            .filter(Acceptable::isStale)
            .count();
  }

  /** Why nothing can come in. */
  public List<Diagnostic> findings() {
    return findings;
  }

  /** How many units are approved in the file that nobody accepts; empty for none. */
  public Optional<Diagnostic> warning() {
    return warning;
  }

  /** Whether something is accepted together with the words. */
  public boolean isAccepting() {
    return accepting.isPresent();
  }

  /**
   * Writes the words.
   *
   * @return the files that changed, by their path in the folder of policies, in order
   * @throws IOException if they cannot be written; then everything is as it was
   */
  public List<String> write() throws IOException {
    return write(() -> {});
  }

  /**
   * Writes the words and, with them, that what is approved was accepted.
   *
   * @param by who accepts
   * @param on on which day; empty for today in the policy's time zone
   * @return the files of words that changed, by their path in the folder of policies, in order
   * @throws IOException if they cannot be written; then everything is as it was
   */
  public List<String> write(String by, Optional<LocalDate> on, Clock clock) throws IOException {
    if (accepting.isEmpty()) {
      return write();
    }
    Accepting unit = accepting.get();
    return write(() -> unit.write(folder, by, on.orElseGet(() -> unit.today(clock))));
  }

  private List<String> write(ReplacedFiles.Step then) throws IOException {
    if (!findings.isEmpty()) {
      throw new IllegalStateException("what cannot come in is not written");
    }
    ReplacedFiles.replace(folder.resolve(policy), files, then);
    return files.keySet().stream().map(file -> policy + "/" + file).toList();
  }
}
