package org.mingwen.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.backend.diff.Difference;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A goal that a person calls, for a policy that can be named; bound to no phase. */
abstract class NamedPolicyMojo extends PolicyMojo {
  private static final Map<Language, String> SPOKEN =
      Map.of(Language.ZH, "zh-Hans", Language.EN, "en");

  /** The id of the policy, where there are several. */
  @Parameter(property = "mingwen.policy")
  private String policy;

  NamedPolicyMojo(PolicyReader reader) {
    super(reader);
  }

  @Override
  final boolean isSkipped() {
    return false;
  }

  final boolean isNamed() {
    return isGiven(policy);
  }

  /** The policy that was named, or the only one there is. */
  final VersionedPolicy policy(Compilation compilation, Language spoken)
      throws MojoFailureException {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<VersionedPolicy> named =
        compilation.policy(
            Optional.ofNullable(policy).filter(NamedPolicyMojo::isGiven).map(String::strip),
            findings);
    if (named.isEmpty()) {
      throw failure(findings, spoken);
    }
    return named.get();
  }

  /** Says what changed, to whom this is run by. */
  final void tell(Difference difference, Language language) {
    difference.text(SPOKEN.get(language)).lines().forEach(getLog()::info);
  }

  static String id(VersionedPolicy policy) {
    return policy.draft().policy().policy().id();
  }
}
