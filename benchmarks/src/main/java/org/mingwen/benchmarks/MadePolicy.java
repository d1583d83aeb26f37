package org.mingwen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;

/** A policy of any size, written into a folder: as many practices as asked for, and one promise. */
final class MadePolicy {
  private static final String[] ITEMS = {"email", "phone", "name", "address", "ip", "order"};

  private MadePolicy() {}

  /** Writes {@code <folder>/made} with this many practices. */
  static void write(Path folder, int practices) throws IOException {
    StringBuilder facts =
        new StringBuilder(
            """
            policy made "为测量而写的政策" { effective 2026-01-01 jurisdictions sg }
            handler "测量" { legal-name "测量有限公司" reached-by mail }
            channel mail "电子邮件" { email "privacy@made.example" }
            no-sale: never sell any
            """);
    for (int i = 0; i < practices; i++) {
      facts.append("purpose p").append(i).append(" \"目的").append(i).append("\" is service-core\n");
      facts.append("s").append(i).append(": collect ").append(ITEMS[i % ITEMS.length]);
      facts
          .append(" from user for p")
          .append(i)
          .append(i % 2 == 0 ? " on contract\n" : " on consent\n");
    }
    Path made = folder.resolve("made");
    Files.createDirectories(made.resolve("text"));
    Files.writeString(made.resolve("made.policy"), facts);
    Files.writeString(
        made.resolve("text/zh-Hans.md"),
        "## 全部 {#all}\n\n{{handler}}\n\n{{collected}}\n\n我们不出售个人信息。{{says no-sale}}\n");
  }

  /** Compiles what was written. */
  static Compilation compile(Path folder) throws IOException {
    Compilation compilation = PolicyCompiler.compile(folder);
    if (compilation.hasErrors()) {
      throw new IllegalStateException(compilation.diagnostics().toString());
    }
    return compilation;
  }
}
