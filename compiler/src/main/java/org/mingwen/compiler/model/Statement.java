package org.mingwen.compiler.model;

import java.util.List;
import org.mingwen.dsl.source.Span;

/** One thing a policy says, with the name by which words, rules, diffs and messages know it. */
public sealed interface Statement permits Declaration, Provision, Allowance {
  /** The author's name for it, or one derived from what it is: {@code party.analyst}. */
  String name();

  /** Where it stands. */
  Span span();

  /** The jurisdictions of the part it stands in; empty where it holds everywhere. */
  List<String> part();
}
