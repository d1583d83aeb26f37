package org.mingwen.maven;

import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.report.Language;

/** Writes the rules that apps enforce: <code>rules/&lt;policy&gt;/rules.json</code>. */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class CompileMojo extends PolicyMojo {
  private static final String RULES = "rules";

  /** Skips this goal. */
  @Parameter(property = "mingwen.compile.skip", defaultValue = "false")
  private boolean skipCompile;

  @Inject
  CompileMojo(PolicyReader reader) {
    super(reader);
  }

  @Override
  boolean isSkipped() {
    return skipCompile;
  }

  @Override
  void prepare() throws IOException {
    folder(RULES).recover();
  }

  @Override
  void run(Compilation compilation, Language language) throws IOException {
    write(RULES, compilation.rules());
  }
}
