package org.mingwen.compiler.check;

import java.util.function.Consumer;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** Something that can be wrong with a policy. A check keeps nothing between two policies. */
interface Check {
  /** Reports what is wrong. */
  void check(PublishedPolicy policy, Consumer<Diagnostic> findings);
}
