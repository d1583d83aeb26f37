package org.mingwen.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.backend.diff.Difference;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.report.Messages;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Says what changed between two versions of a policy, in sentences and word by word, and writes it
 * for machines: <code>diff/&lt;policy&gt;/&lt;from&gt;..&lt;to&gt;.json</code>.
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends NamedPolicyMojo {
  private static final String DIFF = "diff";

  /**
   * The earlier version: its date and edition as in its address, <code>2024-09-16</code>. Without
   * it, the last release.
   */
  @Parameter(property = "mingwen.from")
  private String from;

  /** The later version. Without it, what the sources say now: <code>draft</code>. */
  @Parameter(property = "mingwen.to", defaultValue = Difference.DRAFT)
  private String to;

  @Inject
  DiffMojo(PolicyReader reader) {
    super(reader);
  }

  /** A change that could be no release is what its author wants to see. */
  @Override
  Compilation read(Path folder) throws IOException {
    return PolicyCompiler.compileToAccept(folder);
  }

  @Override
  void prepare() throws IOException {
    folder(DIFF).recover();
  }

  @Override
  void run(Compilation compilation, Language language) throws IOException, MojoFailureException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (VersionedPolicy one :
        isNamed() ? List.of(policy(compilation, language)) : compilation.versioned()) {
      Optional<String> earlier = earlier(one);
      if (earlier.isEmpty()) {
        getLog()
            .info(Messages.in(language).sentence(about("nothing-released", path(DIFF), id(one))));
      } else {
        Difference difference = between(one, earlier.get(), language);
        tell(difference, language);
        files.put(difference.path(), difference.json());
      }
    }
    write(DIFF, files);
  }

  private Difference between(VersionedPolicy policy, String earlier, Language language)
      throws MojoFailureException {
    Optional<Difference> difference = Difference.of(policy, earlier, to);
    if (difference.isEmpty()) {
      boolean known = Difference.state(policy, earlier).isPresent();
      throw unknown(known ? "to" : "from", known ? to : earlier, policy, language);
    }
    return difference.get();
  }

  private static MojoFailureException unknown(
      String parameter, String version, VersionedPolicy policy, Language language) {
    String known =
        Stream.concat(
                policy.history().releases().stream().map(one -> one.version().toString()),
                Stream.of(Difference.DRAFT))
            .collect(Collectors.joining(", "));
    Diagnostic unknown =
        Diagnostic.error(
            "unknown-version",
            parameter(parameter, version),
            Argument.quoted(version),
            Argument.quoted(id(policy)));
    return failure(List.of(unknown.hint("versions", Argument.plain(known))), language);
  }

  private Optional<String> earlier(VersionedPolicy policy) {
    return isGiven(from)
        ? Optional.of(from.strip())
        : policy.history().latest().map(release -> release.version().toString());
  }
}
