package org.mingwen.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.backend.diff.Difference;
import org.mingwen.compiler.history.HistoryFiles;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.release.HistoryFolder;
import org.mingwen.compiler.release.Plan;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.report.Messages;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Freezes what a policy says now as a version, in <code>history/&lt;version&gt;</code> of its
 * folder, where no file is ever changed again, and says what changed since the last; or withdraws a
 * version before it takes effect. Looks at no clock, and is bound to no phase: a person calls it.
 */
@Mojo(name = "release", threadSafe = true)
public final class ReleaseMojo extends NamedPolicyMojo {
  /**
   * The version to withdraw, such as <code>2024-09-16</code>, instead of releasing one. It must not
   * have taken effect.
   */
  @Parameter(property = "mingwen.withdraw")
  private String withdraw;

  /** The day on which it is withdrawn. */
  @Parameter(property = "mingwen.on")
  private String on;

  /** Why it is withdrawn. */
  @Parameter(property = "mingwen.because")
  private String because;

  @Inject
  ReleaseMojo(PolicyReader reader) {
    super(reader);
  }

  @Override
  void prepare() {}

  @Override
  void run(Compilation compilation, Language language) throws IOException, MojoFailureException {
    VersionedPolicy chosen = policy(compilation, language);
    Plan plan = isGiven(withdraw) ? withdrawal(chosen, language) : Plan.release(chosen);
    if (!plan.refusals().isEmpty()) {
      throw failure(plan.refusals(), language);
    }
    since(chosen, plan).ifPresent(difference -> tell(difference, language));
    Path folder = sources().resolve(id(chosen));
    HistoryFolder.write(folder, plan.files());
    sourcesChanged();
    Path written =
        folder.resolve(
            isGiven(withdraw)
                ? HistoryFiles.CHAIN
                : HistoryFiles.folder(plan.version().orElseThrow()));
    String done = Messages.in(language).word(isGiven(withdraw) ? "withdrawn" : "released");
    getLog().info(id(chosen) + " " + plan.version().orElseThrow() + " " + done + ": " + written);
  }

  private Plan withdrawal(VersionedPolicy chosen, Language language) throws MojoFailureException {
    Optional<LocalDate> day = day(on, language);
    if (day.isEmpty() || !isGiven(because)) {
      throw failure(
          List.of(
              Diagnostic.error("withdraw-without-reason", parameter("withdraw", withdraw))
                  .hint("say-when-and-why")),
          language);
    }
    return Plan.withdraw(chosen, withdraw.strip(), day.get(), because.strip());
  }

  /** What changed since the last release; empty for the first. */
  private static Optional<Difference> since(VersionedPolicy chosen, Plan plan) {
    return chosen
        .history()
        .latest()
        .flatMap(
            last ->
                plan.since()
                    .map(
                        since ->
                            new Difference(
                                last.version().toString(),
                                plan.version().orElseThrow().toString(),
                                last.snapshot(),
                                chosen.draft(),
                                since)));
  }
}
