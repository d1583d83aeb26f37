package org.mingwen.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.Importing;
import org.mingwen.compiler.Importing.Approved;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.report.Messages;

/**
 * Brings a translator's XLIFF 1.2 back into <code>text/</code> and <code>labels/</code>, touching
 * nothing that did not change, and then reports what is wrong with the policies. What the file says
 * is approved is accepted with it where somebody answers for that. Where one unit of the file
 * cannot be used, nothing is written.
 */
@Mojo(name = "import-xliff", threadSafe = true)
public final class ImportXliffMojo extends PolicyMojo {
  /** The translator's file; its name begins with the policy's id and a full stop. */
  @Parameter(property = "mingwen.xliff", required = true)
  private File xliff;

  /** Who accepts what the file says is approved. Without it only words come in. */
  @Parameter(property = "mingwen.by")
  private String by;

  /** On which day, such as <code>2026-11-22</code>; without it today in the policy's time zone. */
  @Parameter(property = "mingwen.on")
  private String on;

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
    Language spoken = language();
    Optional<LocalDate> day = day(on, spoken);
    boolean accepts = isGiven(by);
    Importing importing = Importing.of(sources(), xliff.toPath(), approved(accepts));
    if (!importing.findings().isEmpty()) {
      throw failure(importing.findings(), spoken);
    }
    List<String> written =
        accepts ? importing.write(by.strip(), day, Clock.systemUTC()) : importing.write();
    sourcesChanged();
    written.forEach(getLog()::info);
    if (importing.isAccepting()) {
      getLog().info(Messages.in(spoken).word("accept.written"));
    }
    warnings(importing.warning().stream().toList(), spoken).lines().forEach(getLog()::warn);
  }

  private static Approved approved(boolean accepts) {
    return accepts ? Approved.IS_ACCEPTED : Approved.IS_COUNTED;
  }

  /** What came in may differ from what was accepted; the words are read once more. */
  @Override
  Compilation read(Path folder) throws IOException {
    return PolicyCompiler.compileToAccept(folder);
  }

  @Override
  void run(Compilation compilation, Language language) {}
}
