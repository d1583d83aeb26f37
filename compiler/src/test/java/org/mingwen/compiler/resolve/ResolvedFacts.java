package org.mingwen.compiler.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.ParseResult;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/** Facts of a test, read and resolved beside a small policy that they can speak of. */
record ResolvedFacts(Policy policy, List<Diagnostic> findings) {
  private static final String BASE =
      """
      policy shop "拾光商城隐私政策" { app-type online-shopping  persons 2000000  sensitive-persons unknown  critical-operator no }
      channel mail "电子邮件" { email "privacy@example.com" }
      channel settings "账户设置"
      channel notice "站内公告"
      subject user "用户"
      data account "账户信息" { name, email }
      data delivery "收货信息" { consignee, delivery-address }
      data identity "身份信息" { id-number }
      item taste "口味偏好" is user-tag
      purpose tips "口味推荐" is recommend
      party analyst "数据分析公司" is analytics as processor { name unknown }
      """;

  static ResolvedFacts of(String facts) {
    ParseResult parsed = PolicyParser.parse(SourceFile.of("shop.policy", BASE + facts));
    Resolver.Resolution resolution =
        Resolver.resolve(List.of(parsed.file()), Set.of(), Vocabulary.builtIn());
    List<Diagnostic> findings = new ArrayList<>(parsed.diagnostics());
    findings.addAll(resolution.diagnostics());
    return new ResolvedFacts(resolution.policy().orElseThrow(), findings);
  }

  List<String> ids() {
    return findings.stream().map(Diagnostic::id).toList();
  }

  /** The statement of that name; the facts have to be free of findings. */
  <T extends Statement> T statement(String name, Class<T> kind) {
    if (!findings.isEmpty()) {
      throw new AssertionError(findings.toString());
    }
    return kind.cast(policy.statement(name).orElseThrow());
  }
}
