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
          Map.entry("不得", "never"),
          Map.entry("绝不", "never"),
          Map.entry("可能", "may"));

  private ChineseWords() {}

  /** The keyword that begins a statement and is meant by a word, if there is one. */
  static Optional<String> keyword(String word) {
    return Optional.ofNullable(STATEMENTS.get(word));
  }
}
