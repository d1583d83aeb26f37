package org.mingwen.compiler.backend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.publication.PublishedPolicy;

/** Writes the rules of each policy: {@code <id>/rules.json}, in the rules format, version 1. */
public final class RulesBackend {
  private RulesBackend() {}

  /**
   * The files, by their paths separated by {@code /}. The same policies give the same bytes.
   *
   * @param day the day whose version is the present one; without it the latest
   */
  public static SortedMap<String, byte[]> render(
      List<VersionedPolicy> policies, Optional<LocalDate> day) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (VersionedPolicy versioned : policies) {
      PublishedPolicy policy =
          versioned.present(day).map(Release::snapshot).orElseGet(versioned::draft).policy();
      files.put(policy.policy().id() + "/rules.json", RulesWriter.write(policy));
    }
    return files;
  }
}
