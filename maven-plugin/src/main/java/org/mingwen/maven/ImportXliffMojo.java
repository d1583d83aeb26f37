package org.mingwen.maven;

import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.Translations;
import org.mingwen.compiler.report.Language;

/**
 * Brings a translator's XLIFF 1.2 back into <code>text/</code> and <code>labels/</code>, touching
 * nothing that did not change, and then reports what is wrong with the policies. Where one unit of
 * the file cannot be used, nothing is written.
 */
@Mojo(name = "import-xliff", threadSafe = true)
public final class ImportXliffMojo extends PolicyMojo {
  /** The translator's file; its name begins with the policy's id and a full stop. */
  @Parameter(property = "mingwen.xliff", required = true)
  private File xliff;

  @Inject
  ImportXliffMojo(PolicyReader reader) {
    super(reader);
  }

  @Override
  boolean isSkipped() {
    return false;
  }

  @Override
  void prepare() throws IOException, MojoFailureException {
    Translations.BroughtIn came = Translations.bringIn(sources(), xliff.toPath());
    if (!came.findings().isEmpty()) {
      throw failure(came.findings(), language());
    }
    sourcesChanged();
    came.written().forEach(getLog()::info);
  }

  @Override
  void run(Compilation compilation, Language language) {}
}
