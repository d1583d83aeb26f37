package org.mingwen.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.report.Language;

/** Reports everything that is wrong with the policies, and fails the build on errors. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends PolicyMojo {

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
  void run(Compilation compilation, Language language) {}
}
