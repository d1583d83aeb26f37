package org.mingwen.compiler.backend.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.publication.PublishedPolicy;

/** Writes the rules of each policy: {@code <id>/rules.json}, in the rules format, version 1. */
public final class RulesBackend {
  private RulesBackend() {}

  /** The files, by their paths separated by {@code /}. The same policies give the same bytes. */
  public static SortedMap<String, byte[]> render(List<PublishedPolicy> policies) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (PublishedPolicy policy : policies) {
      files.put(policy.policy().id() + "/rules.json", RulesWriter.write(policy));
    }
    return files;
  }
}
