package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.diff.Change;
import org.mingwen.compiler.diff.ChangeClass;
import org.mingwen.compiler.diff.ChangeKind;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.diff.Consequence;
import org.mingwen.compiler.diff.Effect;
import org.mingwen.compiler.diff.States;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;

class ChangeSentencesTest {
  private static final States CN = States.in(Path.of("src/test/resources/law/clean/cn"));
  private static final PublishedPolicy BASE = CN.policy();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "then erase unless hold legal-dispute\\n|then erase\\n|取消延长保存的情形：存在尚未终结的法律争议（照片和视频、客户服务记录）",
        "app-type         online-shopping|app-type         food-delivery|App 类型变更：网上购物类 → 餐饮外卖类（拾光商城个人信息保护政策）",
        "until 3 months after collection|until 6 months after collection|"
            + "保存期限延长：崩溃日志，收集之日起 3 个月 → 收集之日起 6 个月",
        "right tags-delete by settings fee free||不再提供的权利：删除用户标签的权利",
        "with contract, purpose-bound on contract\\n\\nship:|on contract\\n\\nship:|"
            + "减少保障措施：签订个人信息处理协议、不得超出约定的目的和方式处理（向其他个人信息处理者提供交易信息（支付货款））",
      })
  void aReaderIsToldWhatChanged(String find, String replace, String sentence) {
    String with = replace == null ? "" : replace;
    assertThat(sentences(CN.edited(lines(find), lines(with)), "zh-Hans")).containsExactly(sentence);
  }

  @Test
  void whatOnlyTheEarlierVersionHasBearsItsNameThere() {
    PublishedPolicy renamed = CN.edited("channel settings \"隐私设置\"", "channel settings \"隐私中心\"");

    assertThat(
            sentences(
                BASE,
                CN.edited(
                    "by settings, mail within 15 working-days fee free effect",
                    "by mail within 15 working-days fee free effect"),
                "zh-Hans"))
        .containsExactly("减少渠道：隐私设置（撤回同意权）");
    assertThat(sentences(BASE, renamed, "zh-Hans")).isEmpty();
  }

  /** Every edit of the table, in languages in which this policy has words and in which not. */
  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "en", "ja"})
  void everyChangeIsASentenceInEveryLanguage(String language) throws IOException {
    List<String> rows = Files.readAllLines(Path.of("src/test/resources/diff/fields.tsv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      PublishedPolicy edited = CN.edited(lines(cells[0]), lines(cells[1]));

      assertThat(sentences(BASE, edited, language))
          .as(row)
          .hasSize(cells[2].isEmpty() ? 0 : 1)
          .allMatch(sentence -> !sentence.isBlank() && !sentence.contains("{"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "en", "ja"})
  void everyKindEffectConsequenceAndClassHasWords(String language) {
    InterfaceWords words = InterfaceWords.of(language);
    ChangeSentences sentences = ChangeSentences.of(BASE, BASE, language);
    for (ChangeKind kind : ChangeKind.values()) {
      assertThat(words.get("change." + kind.word())).isNotBlank();
    }
    for (Effect effect : Effect.values()) {
      assertThat(sentences.effect(effect)).isNotBlank();
    }
    for (Consequence consequence : Consequence.values()) {
      assertThat(sentences.consequence(consequence)).isNotBlank();
    }
    for (ChangeClass changeClass : ChangeClass.values()) {
      assertThat(sentences.changeClass(changeClass)).isNotBlank();
    }
  }

  private static List<String> sentences(PublishedPolicy after, String language) {
    return sentences(BASE, after, language);
  }

  private static List<String> sentences(
      PublishedPolicy before, PublishedPolicy after, String language) {
    ChangeSentences sentences = ChangeSentences.of(before, after, language);
    List<Change> changes = Comparison.of(state(before), state(after)).changes();
    return changes.stream().map(sentences::text).toList();
  }

  private static Snapshot state(PublishedPolicy policy) {
    SortedMap<String, org.mingwen.compiler.publication.ResolvedText> none = new TreeMap<>();
    return new Snapshot(policy, none, Pins.NONE, Hashes.NONE);
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }
}
