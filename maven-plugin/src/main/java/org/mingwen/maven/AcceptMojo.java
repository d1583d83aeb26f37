package org.mingwen.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Accepting;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.report.Messages;

/**
 * Shows what changed since somebody accepted it, the old and the new original with the differences
 * marked and the translation beside, and then records in <code>pins/</code> that it was looked at.
 * Bound to no phase: a person calls it.
 */
@Mojo(name = "accept", threadSafe = true)
public final class AcceptMojo extends NamedPolicyMojo {
  /** In which languages, separated by commas; without it in every one. */
  @Parameter(property = "mingwen.in")
  private String in;

  /**
   * Which clauses, by their ids, and which phrases, by their addresses, separated by commas;
   * without it whatever changed.
   */
  @Parameter(property = "mingwen.clauses")
  private String clauses;

  /** Who accepts. Without it nothing is accepted, only shown. */
  @Parameter(property = "mingwen.by")
  private String by;

  /** On which day, such as <code>2026-11-22</code>; without it today in the policy's time zone. */
  @Parameter(property = "mingwen.on")
  private String on;

  /** Only shows what would be accepted. */
  @Parameter(property = "mingwen.show", defaultValue = "false")
  private boolean show;

  @Inject
  AcceptMojo(PolicyReader reader) {
    super(reader);
  }

  @Override
  void prepare() {}

  @Override
  Compilation read(Path folder) throws IOException {
    return PolicyCompiler.compileToAccept(folder);
  }

  @Override
  void run(Compilation compilation, Language language) throws IOException, MojoFailureException {
    Accepting accepting = new Accepting(policy(compilation, language), named(in), named(clauses));
    if (!accepting.findings().isEmpty()) {
      throw failure(accepting.findings(), language);
    }
    LocalDate day = day(on, language).orElseGet(() -> accepting.today(Clock.systemUTC()));
    accepting.shown(language).forEach(getLog()::info);
    getLog().info(Messages.in(language).word("accept." + outcome(accepting, day)));
  }

  private String outcome(Accepting accepting, LocalDate day) throws IOException {
    if (!accepting.isNeeded()) {
      return "none";
    } else if (show || !isGiven(by)) {
      return "shown";
    }
    accepting.write(sources(), by.strip(), day);
    sourcesChanged();
    return "written";
  }
}
