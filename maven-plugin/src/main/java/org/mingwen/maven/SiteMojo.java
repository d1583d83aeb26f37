package org.mingwen.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.report.Language;

/** Writes the pages that people read, and says what was built: <code>site/index.html</code>. */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class SiteMojo extends PolicyMojo {
  private static final String SITE = "site";

  /** Skips this goal. */
  @Parameter(property = "mingwen.site.skip", defaultValue = "false")
  private boolean skipSite;

  /**
   * The day whose version is the present one, such as <code>2025-01-31</code>. Without it the
   * latest release is, and no page says that it is in force. It has no default: a build does not
   * look at the clock.
   */
  @Parameter(property = "mingwen.date")
  private String date;

  @Inject
  SiteMojo(PolicyReader reader) {
    super(reader);
  }

  @Override
  boolean isSkipped() {
    return skipSite;
  }

  @Override
  void prepare() throws IOException {
    folder(SITE).recover();
  }

  @Override
  void run(Compilation compilation, Language language) throws IOException, MojoFailureException {
    Optional<LocalDate> day = day(date, language);
    write(SITE, files -> compilation.site(day, files));
    Path start = path(SITE).resolve("index.html");
    compilation.summary(language, start).lines().forEach(getLog()::info);
  }
}
