package org.mingwen.maven;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.report.Language;

/**
 * Reports everything that is wrong with the policies, and fails the build on errors. Writes what
 * was found for machines, too: <code>findings/findings.sarif</code>, SARIF 2.1.0.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends PolicyMojo {

  private static final String FINDINGS = "findings.sarif";

  /** Skips this goal. */
  @Parameter(property = "mingwen.check.skip", defaultValue = "false")
  private boolean skipCheck;

  @Inject
  CheckMojo(PolicyReader reader) {
    super(reader);
  }

  @Override
  boolean isSkipped() {
    return skipCheck;
  }

  @Override
  void prepare() {}

  @Override
  void found(Compilation compilation) throws IOException {
    write("findings", new TreeMap<>(Map.of(FINDINGS, compilation.sarif(sourcesInModule()))));
  }

  @Override
  void run(Compilation compilation, Language language) {}
}
