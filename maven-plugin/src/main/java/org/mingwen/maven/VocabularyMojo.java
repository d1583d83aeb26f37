package org.mingwen.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.backend.site.VocabularyPages;
import org.mingwen.compiler.output.OutputFolder;
import org.mingwen.compiler.output.OutputRefusedException;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;

/**
 * Writes the reference of the terms that policies can use: <code>vocabulary/index.html</code>. It
 * needs no policy and no project, and is no part of a site.
 */
@Mojo(name = "vocabulary", requiresProject = false, threadSafe = true)
public final class VocabularyMojo extends AbstractMojo {
  private static final String VOCABULARY = "vocabulary";

  /** The folder that the pages' folder is written into. */
  @Parameter(property = "mingwen.output", defaultValue = "${project.build.directory}/mingwen")
  private File output;

  /**
   * The language in which the pages speak about the terms, <code>zh</code> or <code>en</code>.
   * Without it, Chinese where the system speaks Chinese, else English.
   */
  @Parameter(property = "mingwen.language")
  private String language;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  @Override
  public void execute() throws MojoExecutionException {
    Language spoken =
        Language.tagged(language == null ? "" : language)
            .orElseGet(() -> Language.of(Locale.getDefault()));
    Path folder = output.toPath().resolve(VOCABULARY);
    try {
      OutputFolder.at(folder, basedir.toPath())
          .replace(VocabularyPages.render(spoken == Language.ZH ? "zh-Hans" : "en"));
    } catch (OutputRefusedException e) {
      throw new MojoExecutionException(
          "\n\n" + DiagnosticPrinter.print(List.of(e.diagnostic()), spoken));
    } catch (IOException | RuntimeException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
    getLog().info(folder.resolve("index.html").toString());
  }
}
