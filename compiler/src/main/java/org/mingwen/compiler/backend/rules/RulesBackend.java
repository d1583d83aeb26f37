package org.mingwen.compiler.backend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.diff.ChangeClass;
import org.mingwen.compiler.diff.Comparer;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.VersionedPolicy;

/**
 * Writes the rules of each policy in the rules format, version 1: {@code <id>/rules.json} for the
 * present version, {@code <id>/<date>/rules.json} for the last edition of each version, {@code
 * <id>/<date>.<n>/rules.json} for each edition, and {@code <id>/draft/rules.json} for what the
 * sources say now where that is something else. A withdrawn version has no rules, for it is never
 * in force.
 */
public final class RulesBackend {
  private static final String FILE = "rules.json";

  private RulesBackend() {}

  /**
   * The files, by their paths separated by {@code /}. The same policies give the same bytes.
   *
   * @param day the day whose version is the present one; without it the latest
   */
  public static SortedMap<String, byte[]> render(
      List<VersionedPolicy> policies, Optional<LocalDate> day) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    policies.forEach(policy -> render(policy, day, files));
    return files;
  }

  private static void render(
      VersionedPolicy versioned, Optional<LocalDate> day, SortedMap<String, byte[]> files) {
    String id = versioned.draft().policy().policy().id() + "/";
    History history = versioned.history();
    Comparer comparer = new Comparer();
    Optional<Release> present = versioned.present(day);
    for (Release release : history.standing()) {
      byte[] rules = RulesWriter.write(RulesOf.release(release, history, comparer));
      String date = release.version().date().toString();
      files.put(id + date + "." + release.version().edition() + "/" + FILE, rules);
      // The releases come in order, so that the last edition of a version stays.
      files.put(id + date + "/" + FILE, rules);
      if (present.isPresent() && present.get().version().equals(release.version())) {
        files.put(id + FILE, rules);
      }
    }
    if (present.isEmpty()) {
      files.put(id + FILE, RulesWriter.write(RulesOf.draft(versioned, comparer)));
    } else if (draftDiffers(versioned, comparer)) {
      files.put(id + "draft/" + FILE, RulesWriter.write(RulesOf.draft(versioned, comparer)));
    }
  }

  private static boolean draftDiffers(VersionedPolicy versioned, Comparer comparer) {
    ChangeClass change =
        versioned
            .history()
            .latest()
            .map(latest -> comparer.meaning(latest.snapshot(), versioned.draft()).changeClass())
            .orElse(ChangeClass.NONE);
    return change != ChangeClass.NONE && change != ChangeClass.TECHNICAL;
  }
}
