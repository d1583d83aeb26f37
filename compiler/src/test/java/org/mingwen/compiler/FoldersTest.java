package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;

class FoldersTest {
  @TempDir Path folder;

  @Test
  void aFolderWithoutPolicySaysSo() throws IOException {
    Compilation compilation = PolicyCompiler.compile(folder);

    assertThat(compilation.hasErrors()).isTrue();
    assertThat(DiagnosticPrinter.print(compilation.diagnostics(), Language.EN))
        .contains("error[no-policy]");
  }

  @Test
  void aSymbolicLinkIsNotFollowed() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "policy x \"x\" { }");
    Path shop = Files.createDirectories(folder.resolve("policies/shop"));
    Files.writeString(shop.resolve("shop.policy"), "policy shop \"小店\" { jurisdictions sg }");
    Files.createSymbolicLink(shop.resolve("more.policy"), outside);

    Compilation compilation = PolicyCompiler.compile(folder.resolve("policies"));

    assertThat(DiagnosticPrinter.print(compilation.diagnostics(), Language.EN))
        .contains("error[symbolic-link]")
        .contains("shop/more.policy")
        .doesNotContain("outside.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CON",
        "nul.txt",
        "「..」",
        "「.」",
        "index.html",
        "Index.HTML",
        "mingwen.css",
        "「_headers」",
        "「a:b」",
        "「a 」",
        "「.mingwen-files」"
      })
  void anIdThatCannotNameAFolderEverywhereIsReportedOnce(String id) throws IOException {
    assertThat(findings("shop", id)).containsExactly("unsafe-policy-id");
  }

  @Test
  void anIdOfTooManyBytesIsReportedOnce() throws IOException {
    assertThat(findings("shop", "a" + "店".repeat(85))).containsExactly("unsafe-policy-id");
  }

  @Test
  void aLongIdOfFewEnoughBytesIsNot() throws IOException {
    assertThat(findings("店".repeat(80), "店".repeat(80))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop", "shop-2", "shop.v2", "小店", "「小店 2」"})
  void anIdThatCanNameAFolderEverywhereIsNot(String id) throws IOException {
    assertThat(findings(id.replaceAll("[「」]", ""), id)).isEmpty();
  }

  @Test
  void idsThatDifferOnlyInCaseAreReportedAtTheSecond() throws IOException {
    write("Shop", "Shop");
    write("shop", "shop");

    assertThat(
            DiagnosticPrinter.print(
                PolicyCompiler.compile(folder).diagnostics().stream()
                    .filter(finding -> finding.id().startsWith("policy-"))
                    .toList(),
                Language.EN))
        .isEqualTo(
            """
            error[policy-ids-differ-in-case]: the ids `shop` and `Shop` are the same folder where upper and lower case are one
             --> shop/p.policy:1:1
              |
            1 | policy shop "小店" { jurisdictions sg }
              | ^^^^^^^^^^^
              = rename one of them
            note: first declared here
             --> Shop/p.policy:1:1
              |
            1 | policy Shop "小店" { jurisdictions sg }
              | ^^^^^^^^^^^

            1 error
            """);
  }

  /** The findings about the folder of a policy with this id. */
  private List<String> findings(String name, String id) throws IOException {
    write(name, id);
    return PolicyCompiler.compile(folder).diagnostics().stream()
        .map(Diagnostic::id)
        .filter(found -> found.contains("policy"))
        .toList();
  }

  private void write(String name, String id) throws IOException {
    Path policy = Files.createDirectories(folder.resolve(name)).resolve("p.policy");
    Files.writeString(policy, "policy " + id + " \"小店\" { jurisdictions sg }\n");
  }
}
