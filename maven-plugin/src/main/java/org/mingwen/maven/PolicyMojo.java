package org.mingwen.maven;

import static java.util.stream.Collectors.partitioningBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.output.OutputFiles;
import org.mingwen.compiler.output.OutputFolder;
import org.mingwen.compiler.output.OutputRefusedException;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.report.Messages;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What every goal does that builds: find the policies, compile them, and stop at errors before
 * anything is written. Findings fail the build; whatever else goes wrong is an execution error.
 */
abstract class PolicyMojo extends MingwenMojo {
  private static final String REPORTED = PolicyMojo.class.getName() + ":reported:";

  private final PolicyReader reader;

  /** The folder that holds a folder for each policy, named by the policy's id. */
  @Parameter(property = "mingwen.sources", defaultValue = "${project.basedir}/src/main/policies")
  private File sources;

  /** The folder that findings, rules and pages are written into. */
  @Parameter(property = "mingwen.output", defaultValue = "${project.build.directory}/mingwen")
  private File output;

  /**
   * Shows each warning in full, with its line and what to write instead. Without it a warning takes
   * one line; errors are always shown in full.
   */
  @Parameter(property = "mingwen.details", defaultValue = "false")
  private boolean details;

  /** Skips every goal that reads policies. */
  @Parameter(property = "mingwen.skip", defaultValue = "false")
  private boolean skip;

  PolicyMojo(PolicyReader reader) {
    this.reader = reader;
  }

  /** Whether this goal alone is to be skipped. */
  abstract boolean isSkipped();

  /** Called before anything can fail. */
  abstract void prepare() throws IOException, MojoFailureException;

  /** Called with whatever was found, before errors fail the build. */
  void found(Compilation compilation) throws IOException {}

  /** Does this goal's part with policies that have no errors. */
  abstract void run(Compilation compilation, Language language)
      throws IOException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Language spoken = language();
    Path folder = sources.toPath();
    if (skip || isSkipped()) {
      getLog().info(Messages.in(spoken).word("skipped"));
    } else if (Files.isDirectory(folder)) {
      build(folder, spoken);
    } else {
      getLog().info(Messages.in(spoken).sentence(about("no-policies", folder, folder)));
    }
  }

  private void build(Path folder, Language spoken)
      throws MojoExecutionException, MojoFailureException {
    try {
      prepare();
      Compilation compilation = read(folder);
      found(compilation);
      report(compilation, spoken);
      run(compilation, spoken);
    } catch (OutputRefusedException e) {
      throw failure(List.of(e.diagnostic()), spoken);
    } catch (IOException | RuntimeException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }

  /** What the policies of a folder say. */
  Compilation read(Path folder) throws IOException {
    return reader.read(folder, context());
  }

  /** Called after this goal wrote into the sources: goals that follow in the run read them anew. */
  final void sourcesChanged() {
    reader.forget(sources.toPath(), context());
  }

  /** Warnings first and briefly, so that an error is not one of many. */
  private void report(Compilation compilation, Language spoken) throws MojoFailureException {
    Map<Boolean, List<Diagnostic>> findings =
        compilation.diagnostics().stream().collect(partitioningBy(Diagnostic::isError));
    boolean first = context().put(REPORTED + sources, true) == null;
    if (first) {
      warnings(findings.get(false), spoken).lines().forEach(getLog()::warn);
    }
    if (compilation.hasErrors()) {
      throw failure(findings.get(true), spoken);
    }
  }

  /** How warnings are told. */
  final String warnings(List<Diagnostic> findings, Language spoken) {
    return details
        ? DiagnosticPrinter.print(findings, spoken)
        : DiagnosticPrinter.brief(findings, spoken) + DiagnosticPrinter.inFull(findings, spoken);
  }

  /** The folder that holds a folder for each policy. */
  final Path sources() {
    return sources.toPath();
  }

  static boolean isGiven(String parameter) {
    return parameter != null && !parameter.isBlank();
  }

  /** The values of a parameter that names several, separated by commas. */
  static List<String> named(String parameter) {
    return parameter == null
        ? List.of()
        : Stream.of(parameter.split("[,\uFF0C\u3001]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  /** Where the policies are, seen from the module: {@code src/main/policies/}. */
  final String sourcesInModule() {
    Path module = project().toAbsolutePath().normalize();
    Path folder = sources.toPath().toAbsolutePath().normalize();
    String path = folder.startsWith(module) ? module.relativize(folder).toString() : "";
    return path.isEmpty() ? "" : path.replace('\\', '/') + "/";
  }

  /**
   * The day that a parameter names; none where it is not given.
   *
   * @throws MojoFailureException if it is no day of the calendar
   */
  final Optional<LocalDate> day(String date, Language spoken) throws MojoFailureException {
    if (!isGiven(date)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date.strip()));
    } catch (DateTimeParseException e) {
      throw failure(List.of(about("not-a-day", project(), date)), spoken);
    }
  }

  final OutputFolder folder(String name) {
    return OutputFolder.at(path(name), project());
  }

  final Path path(String name) {
    return output.toPath().resolve(name);
  }

  final void write(String name, SortedMap<String, byte[]> files) throws IOException {
    log(name, folder(name).replace(files));
  }

  /** The same with files that are written as they are made. */
  final void write(String name, Consumer<OutputFiles> content) throws IOException {
    log(name, folder(name).replace(content));
  }

  private void log(String name, boolean changed) {
    getLog().debug(path(name) + (changed ? " was written" : " had not changed"));
  }

  /** Maven declares the map raw, and puts objects into it by whatever key. */
  @SuppressWarnings("unchecked")
  private Map<Object, Object> context() {
    return getPluginContext();
  }
}
