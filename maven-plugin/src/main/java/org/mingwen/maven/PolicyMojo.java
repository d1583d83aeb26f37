package org.mingwen.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.output.OutputFolder;
import org.mingwen.compiler.output.OutputRefusedException;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What every goal does: find the policies, compile them, and stop at errors before anything is
 * written. Findings fail the build; whatever else goes wrong is an execution error.
 */
abstract class PolicyMojo extends AbstractMojo {
  private static final String REPORTED = PolicyMojo.class.getName() + ":reported:";

  private final PolicyReader reader;

  /** The folder that holds a folder for each policy, named by the policy's id. */
  @Parameter(property = "mingwen.sources", defaultValue = "${project.basedir}/src/main/policies")
  private File sources;

  /** The folder that rules and pages are written into. */
  @Parameter(property = "mingwen.output", defaultValue = "${project.build.directory}/mingwen")
  private File output;

  /**
   * The language of messages, <code>zh</code> or <code>en</code>. Without it, Chinese where the
   * system speaks Chinese, else English.
   */
  @Parameter(property = "mingwen.language")
  private String language;

  /** Skips every goal of this plugin. */
  @Parameter(property = "mingwen.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File basedir;

  PolicyMojo(PolicyReader reader) {
    this.reader = reader;
  }

  /** Whether this goal alone is to be skipped. */
  abstract boolean isSkipped();

  /** Called before anything can fail. */
  abstract void prepare() throws IOException;

  /** Does this goal's part with policies that have no errors. */
  abstract void run(Compilation compilation, Language language) throws IOException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || isSkipped()) {
      getLog().info("Skipped.");
      return;
    }
    Path folder = sources.toPath();
    if (!Files.isDirectory(folder)) {
      getLog().info("No policies in " + folder);
      return;
    }
    Language spoken = language();
    DiagnosticPrinter printer = new DiagnosticPrinter(spoken);
    try {
      prepare();
      Compilation compilation = reader.read(folder, context());
      report(compilation, printer);
      run(compilation, spoken);
    } catch (OutputRefusedException e) {
      throw new MojoFailureException(printer.print(e.diagnostic()), e);
    } catch (IOException | RuntimeException e) {
      throw new MojoExecutionException("Could not build the policies in " + folder, e);
    }
  }

  private void report(Compilation compilation, DiagnosticPrinter printer)
      throws MojoFailureException {
    boolean first = context().put(REPORTED + sources, true) == null;
    if (first) {
      compilation.diagnostics().stream()
          .filter(finding -> !finding.isError())
          .forEach(finding -> printer.print(finding).lines().forEach(getLog()::warn));
    }
    if (compilation.hasErrors()) {
      List<Diagnostic> errors =
          compilation.diagnostics().stream().filter(Diagnostic::isError).toList();
      throw new MojoFailureException(
          errors.stream().map(printer::print).collect(Collectors.joining("\n\n", "\n", "\n")));
    }
  }

  private Language language() throws MojoFailureException {
    if (language == null || language.isBlank()) {
      return Language.of(Locale.getDefault());
    }
    return switch (language) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default ->
          throw new MojoFailureException(
              "mingwen.language is `" + language + "`; it can be `zh` or `en`.");
    };
  }

  final OutputFolder folder(String name) {
    return OutputFolder.at(path(name), basedir.toPath());
  }

  final Path path(String name) {
    return output.toPath().resolve(name);
  }

  final void write(String name, SortedMap<String, byte[]> files) throws IOException {
    boolean changed = folder(name).replace(files);
    getLog().debug(path(name) + (changed ? " was written" : " had not changed"));
  }

  /** Maven declares the map raw, and puts objects into it by whatever key. */
  @SuppressWarnings("unchecked")
  private Map<Object, Object> context() {
    return getPluginContext();
  }
}
