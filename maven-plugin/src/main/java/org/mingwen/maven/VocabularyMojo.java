package org.mingwen.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.backend.site.VocabularyPages;
import org.mingwen.compiler.output.OutputFolder;
import org.mingwen.compiler.output.OutputRefusedException;
import org.mingwen.compiler.report.Language;

/**
 * Writes the reference of the terms that policies can use: <code>vocabulary/index.html</code>. It
 * needs no policy and no project, and is no part of a site.
 */
@Mojo(name = "vocabulary", requiresProject = false, threadSafe = true)
public final class VocabularyMojo extends MingwenMojo {
  private static final String VOCABULARY = "vocabulary";

  /** The folder that <code>vocabulary</code> is written into; there need be no project. */
  @Parameter(property = "mingwen.output", defaultValue = "${basedir}/target/mingwen")
  private File output;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Language spoken = language();
    Path folder = output.toPath().resolve(VOCABULARY);
    try {
      OutputFolder.at(folder, project())
          .replace(VocabularyPages.render(spoken == Language.ZH ? "zh-Hans" : "en"));
    } catch (OutputRefusedException e) {
      throw failure(List.of(e.diagnostic()), spoken);
    } catch (IOException | RuntimeException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
    getLog().info(folder.resolve("index.html").toString());
  }
}
