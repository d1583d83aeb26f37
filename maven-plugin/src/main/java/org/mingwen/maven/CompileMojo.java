package org.mingwen.maven;

import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
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

  /**
   * The day whose version is the present one, such as <code>2025-01-31</code>. Without it the
   * latest release is. It has no default: a build does not look at the clock.
   */
  @Parameter(property = "mingwen.date")
  private String date;

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
  void run(Compilation compilation, Language language) throws IOException, MojoFailureException {
    write(RULES, compilation.rules(day(date, language)));
  }
}
