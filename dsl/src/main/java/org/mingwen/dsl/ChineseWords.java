package org.mingwen.dsl;

import java.util.Map;
import java.util.Optional;

/** The words of the language that a Chinese word in their place means. */
final class ChineseWords {
  private static final Map<String, String> STATEMENTS =
      Map.ofEntries(
          Map.entry("政策", "policy"),
          Map.entry("处理者", "handler"),
          Map.entry("个人信息处理者", "handler"),
          Map.entry("负责人", "officer"),
          Map.entry("个人信息保护负责人", "officer"),
          Map.entry("代表", "representative"),
          Map.entry("渠道", "channel"),
          Map.entry("角色", "subject"),
          Map.entry("术语", "term"),
          Map.entry("数据", "data"),
          Map.entry("目的", "purpose"),
          Map.entry("相关方", "party"),
          Map.entry("权利", "right"),
          Map.entry("缺项", "gap"),
          Map.entry("安全措施", "secure"),
          Map.entry("变更", "changes"),
          Map.entry("争议", "disputes"),
          Map.entry("收集", "collect"),
          Map.entry("使用", "use"),
          Map.entry("委托", "entrust"),
          Map.entry("委托处理", "entrust"),
          Map.entry("提供", "provide"),
          Map.entry("共享", "share"),
          Map.entry("共同处理", "joint"),
          Map.entry("转移", "transfer"),
          Map.entry("转让", "transfer"),
          Map.entry("公开", "publish"),
          Map.entry("出售", "sell"),
          Map.entry("出境", "export"),
          Map.entry("存储", "store"),
          Map.entry("保存", "keep"),
          Map.entry("保留", "keep"),
          Map.entry("再利用", "reuse"),
          Map.entry("画像", "profile"),
          Map.entry("用户画像", "profile"),
          Map.entry("自动化决策", "decide"),
          Map.entry("征求同意", "ask"),
          Map.entry("征得同意", "ask"),
          Map.entry("排除", "exclude"),
          Map.entry("未成年人", "minors"),
          Map.entry("泄露", "breach"),
          Map.entry("审计", "audit"),
          Map.entry("监管机构", "authority"),
          Map.entry("例外", "waiver"),
          Map.entry("不得", "never"),
          Map.entry("绝不", "never"),
          Map.entry("可能", "may"));

  private static final Map<String, String> UNITS =
      Map.of(
          "小时", "hours",
          "天", "days",
          "日", "days",
          "工作日", "working-days",
          "个工作日", "working-days",
          "月", "months",
          "个月", "months",
          "年", "years");

  private ChineseWords() {}

  /** The unit that is meant by a word, if there is one. */
  static Optional<String> unit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  /** The keyword that begins a statement and is meant by a word, if there is one. */
  static Optional<String> keyword(String word) {
    return Optional.ofNullable(STATEMENTS.get(word));
  }
}
