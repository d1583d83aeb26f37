package org.mingwen.compiler;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.backend.site.SiteBackend;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.output.OutputPaths;
import org.mingwen.compiler.pins.PinFiles;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/** What is wrong with the folders that policies lie in. */
final class Folders {
  private Folders() {}

  /** What is wrong with a folder of policies. */
  static List<Diagnostic> findings(Path folder, List<PolicySources> policies) {
    List<Diagnostic> findings = new ArrayList<>();
    if (policies.isEmpty()) {
      findings.add(
          Diagnostic.error("no-policy", start(String.valueOf(folder.getFileName())))
              .hint("write-policy", plain("<id>/<id>.policy")));
    }
    for (PolicySources policy : policies) {
      for (String link : policy.links()) {
        findings.add(
            Diagnostic.error("symbolic-link", start(policy.id() + "/" + link), quoted(link)));
      }
    }
    return findings;
  }

  /** What is wrong with the folder of one policy. */
  static List<Diagnostic> findings(PolicySources sources, Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    if (isUnsafe(policy.id())) {
      findings.add(
          Diagnostic.error("unsafe-policy-id", policy.header().span(), quoted(policy.id()))
              .hint("plain-id"));
    } else if (!policy.id().equals(sources.id())) {
      findings.add(
          Diagnostic.error(
                  "policy-in-other-folder",
                  policy.header().span(),
                  quoted(policy.id()),
                  quoted(sources.id()))
              .hint("rename-folder", quoted(policy.id())));
    }
    for (String path : sources.files().keySet()) {
      boolean pins = path.startsWith(PinFiles.FOLDER) && !path.equals(PinFiles.ORIGINALS);
      boolean words = path.startsWith("text/") || path.startsWith("labels/") || pins;
      String language = path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
      if (words && policy.header().languages().stream().noneMatch(l -> l.id().equals(language))) {
        findings.add(
            Diagnostic.warning(
                    "undeclared-language",
                    start(sources.id() + "/" + path),
                    quoted(path),
                    quoted(language))
                .hint("declare-language", quoted(language)));
      }
    }
    for (Ref language : policy.header().languages()) {
      if (!SiteBackend.speaks(language.id())) {
        findings.add(
            Diagnostic.error("language-without-interface", language.span(), quoted(language.id()))
                .hint("remove-language", quoted(language.id())));
      }
    }
    return findings;
  }

  /** Policies whose folders are one where upper and lower case are. */
  static List<Diagnostic> twins(List<Policy> policies) {
    List<Diagnostic> findings = new ArrayList<>();
    for (int second = 1; second < policies.size(); second++) {
      for (int first = 0; first < second; first++) {
        Policy one = policies.get(first);
        Policy two = policies.get(second);
        if (!one.id().equals(two.id())
            && !isUnsafe(one.id())
            && !isUnsafe(two.id())
            && OutputPaths.refused(List.of(one.id() + "/x", two.id() + "/x")).isPresent()) {
          findings.add(
              Diagnostic.error(
                      "policy-ids-differ-in-case",
                      two.header().span(),
                      quoted(two.id()),
                      quoted(one.id()))
                  .hint("rename")
                  .note("first-declared", one.header().span()));
        }
      }
    }
    return findings;
  }

  /** Whether an id cannot name the folder of a policy's rules and pages. */
  private static boolean isUnsafe(String id) {
    List<String> paths = new ArrayList<>(SiteBackend.rootNames());
    paths.add(id + "/index.html");
    return id.indexOf('/') >= 0 || OutputPaths.refused(paths).isPresent();
  }

  private static Span start(String path) {
    return SourceFile.of(path, "").span(0, 0);
  }
}
