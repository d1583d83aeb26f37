package org.mingwen.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/** What every goal has: where it runs, the language it speaks, and how it says what is wrong. */
abstract class MingwenMojo extends AbstractMojo {
  /**
   * The language to speak, <code>zh</code> or <code>en</code>. Without it, Chinese where the system
   * speaks Chinese, else English.
   */
  @Parameter(property = "mingwen.language")
  private String language;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  /** The folder of the project, or where Maven was called if there is none. */
  final Path project() {
    return basedir.toPath();
  }

  final Language language() throws MojoFailureException {
    Language usual = Language.of(Locale.getDefault());
    if (language == null || language.isBlank()) {
      return usual;
    }
    return Language.tagged(language)
        .orElseThrow(
            () -> failure(List.of(about("unknown-message-language", project(), language)), usual));
  }

  /** A failure of the project, not of ours, which says what was found. */
  static MojoFailureException failure(List<Diagnostic> findings, Language spoken) {
    return new MojoFailureException("\n\n" + DiagnosticPrinter.print(findings, spoken));
  }

  /** The value of a parameter, as the place of a finding about it. */
  static Span parameter(String name, String value) {
    SourceFile file = SourceFile.of("-Dmingwen." + name, value);
    return file.span(0, file.length());
  }

  /** A finding about a place outside every policy. */
  static Diagnostic about(String id, Path place, Object argument) {
    SourceFile file = SourceFile.of(place.toString().replace('\\', '/'), "");
    return Diagnostic.error(id, file.span(0, 0), Argument.quoted(argument.toString()));
  }
}
