package org.mingwen.maven;

import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.Translations;
import org.mingwen.compiler.report.Language;

/**
 * Writes what there is to translate for translators: XLIFF 1.2, <code>
 * xliff/&lt;policy&gt;.&lt;language&gt;.xlf</code>. Clauses that have yet to be translated are
 * errors of the build and stand in the file all the same.
 */
@Mojo(name = "export-xliff", threadSafe = true)
public final class ExportXliffMojo extends PolicyMojo {
  /** Skips this goal. */
  @Parameter(property = "mingwen.exportXliff.skip", defaultValue = "false")
  private boolean skipExport;

  @Inject
  ExportXliffMojo(PolicyReader reader) {
    super(reader);
  }

  @Override
  boolean isSkipped() {
    return skipExport;
  }

  @Override
  void prepare() {}

  /** What nobody has accepted yet is what translators are asked about. */
  @Override
  Compilation read(Path folder) throws IOException {
    return PolicyCompiler.compileToAccept(folder);
  }

  @Override
  void found(Compilation compilation) throws IOException {
    write("xliff", Translations.export(sources()));
  }

  @Override
  void run(Compilation compilation, Language language) {
    getLog().info(path("xliff").toString());
  }
}
