package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A policy of many statements takes time in proportion, right or wrong. */
class LargePolicyTest {
  private static final int MANY = 20_000;

  @TempDir Path folder;

  private Compilation compile(String sentence) throws IOException {
    Path shop = folder.resolve("shop");
    Files.createDirectories(shop.resolve("text"));
    StringBuilder policy = new StringBuilder();
    policy.append("policy shop \"小店隐私政策\" { effective 2026-01-01 jurisdictions sg }\n");
    policy.append("handler \"小店\" { legal-name \"杭州小店商贸有限公司\" reached-by mail }\n");
    policy.append("channel mail \"电子邮件\" { email \"privacy@shop.example\" }\n");
    for (int i = 0; i < MANY; i++) {
      policy.append('s').append(i).append(": ").append(sentence);
      policy.append(" when \"第 ").append(i).append(" 次\"\n");
    }
    Files.writeString(shop.resolve("shop.policy"), policy);
    Files.writeString(
        shop.resolve("text/zh-Hans.md"), "## 收集 {#collection}\n\n{{collected}}\n\n{{contact}}\n");
    return PolicyCompiler.compile(folder);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void manyStatementsAreRead() throws IOException {
    Compilation compilation = compile("collect email from user for login on contract");
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.rules()).hasSize(1);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void manyMistakesAreReported() throws IOException {
    assertThat(compile("collect email from user for logn on contract").diagnostics()).hasSize(MANY);
  }
}
