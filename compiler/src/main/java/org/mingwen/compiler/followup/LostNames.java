package org.mingwen.compiler.followup;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.syntax.PolicyFile;
import org.mingwen.dsl.syntax.Statement;

/**
 * The names that stand in text which could not be read. Where such a name is missing elsewhere, the
 * reason is known, and reporting it again would bury the one mistake that was made.
 */
final class LostNames {
  private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{N}.\\-]*");

  private LostNames() {}

  /** The names outside every statement that was read, in files with an error. */
  static Set<String> in(List<PolicyFile> files, List<Diagnostic> findings) {
    Set<String> names = new TreeSet<>();
    for (PolicyFile file : files) {
      boolean broken =
          findings.stream().anyMatch(f -> f.isError() && f.span().file().equals(file.source()));
      if (broken) {
        SourceFile source = file.source();
        int from = 0;
        for (Statement statement : file.statements()) {
          if (statement.span().start() > from) {
            collect(source.substring(from, statement.span().start()), names);
          }
          from = Math.max(from, statement.span().end());
        }
        collect(source.substring(from, source.length()), names);
      }
    }
    return names;
  }

  private static void collect(String text, Set<String> names) {
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      names.add(name.group());
    }
  }
}
