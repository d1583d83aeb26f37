package org.mingwen.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.report.Explanations;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.vocabulary.NearNames;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/**
 * Says what a finding or a rule of law is about, which article is behind it, and what to write. It
 * needs no policy and no project.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends MingwenMojo {
  private static final String ID = "mingwen.id";

  /**
   * The id of the finding, as a report has it in brackets: <code>pipl-17-retention</code>. Without
   * it, every id is listed.
   */
  @Parameter(property = ID)
  private String id;

  @Override
  public void execute() throws MojoFailureException {
    Language spoken = language();
    if (id == null || id.isBlank()) {
      Explanations.ids().forEach(getLog()::info);
    } else {
      explanation(id.strip(), spoken).lines().forEach(getLog()::info);
    }
  }

  private static String explanation(String id, Language spoken) throws MojoFailureException {
    return Explanations.of(id, spoken).orElseThrow(() -> failure(List.of(unknown(id)), spoken));
  }

  private static Diagnostic unknown(String id) {
    SourceFile asked = SourceFile.of("-D" + ID, id);
    Diagnostic unknown =
        Diagnostic.error("unknown-check", asked.span(0, id.length()), Argument.quoted(id));
    return NearNames.nearest(id, Explanations.ids())
        .map(near -> unknown.hint("did-you-mean", Argument.quoted(near)))
        .orElse(unknown);
  }
}
