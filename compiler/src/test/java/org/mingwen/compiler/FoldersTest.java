package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;

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
    Files.writeString(shop.resolve("shop.policy"), "policy shop \"小店\" { jurisdictions cn }");
    Files.createSymbolicLink(shop.resolve("more.policy"), outside);

    Compilation compilation = PolicyCompiler.compile(folder.resolve("policies"));

    assertThat(DiagnosticPrinter.print(compilation.diagnostics(), Language.EN))
        .contains("error[symbolic-link]")
        .contains("shop/more.policy")
        .doesNotContain("outside.txt");
  }
}
