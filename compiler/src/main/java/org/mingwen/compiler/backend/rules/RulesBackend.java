package org.mingwen.compiler.backend.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.backend.Backend;
import org.mingwen.compiler.publication.PublishedPolicy;

/** Writes the rules of each policy: {@code <id>/rules.json}, in the rules format, version 1. */
public final class RulesBackend implements Backend {
  @Override
  public SortedMap<String, byte[]> outputs(List<PublishedPolicy> policies) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (PublishedPolicy policy : policies) {
      files.put(policy.policy().id() + "/rules.json", RulesWriter.write(policy));
    }
    return files;
  }
}
