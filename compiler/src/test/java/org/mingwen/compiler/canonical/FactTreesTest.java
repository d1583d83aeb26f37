package org.mingwen.compiler.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

class FactTreesTest {
  private static final Span PLACE = SourceFile.of("frozen", "").span(0, 0);

  private static Stream<Policy> policies() {
    return Corpus.policies().stream();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void whatIsReadBackIsWhatWasWrittenButForItsPlaces(Policy policy) {
    Policy read = FactTrees.policy(FactTrees.whole(policy), PLACE);

    assertThat(read.statements()).hasSameSizeAs(policy.statements());
    assertThat(read).usingRecursiveComparison().ignoringFieldsOfTypes(Span.class).isEqualTo(policy);
  }

  /** Otherwise the test above would show less than it seems to. */
  @Test
  void theCorpusHasEveryKindOfStatement() {
    Set<Class<?>> kinds = new java.util.HashSet<>();
    policies()
        .flatMap(policy -> policy.statements().stream())
        .forEach(s -> kinds.add(s.getClass()));

    assertThat(kinds).containsAll(leaves(Statement.class).toList());
  }

  /** Every component of the model has a value somewhere that is more than silence. */
  @Test
  void theCorpusSaysNearlyEverythingThatCanBeSaid() {
    Set<String> keys = new TreeSet<>();
    policies().forEach(policy -> keys(FactTrees.whole(policy), keys));

    assertThat(keys)
        .contains(
            "exemptions",
            "necessity",
            "crossing",
            "automation",
            "open",
            "unknown",
            "across",
            "limits",
            "scale",
            "notPersonal",
            "sensitive",
            "suchAsOpen",
            "extension",
            "backups");
  }

  private static void keys(Object tree, Set<String> keys) {
    if (tree instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            keys.add((String) key);
            keys(value, keys);
          });
    } else if (tree instanceof List<?> list) {
      list.forEach(element -> keys(element, keys));
    }
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(FactTreesTest::leaves)
        : Stream.of(type);
  }

  private static final String FACTS =
      """
      channel mail "电子邮件" { email "privacy@example.com" }
      data account "账户信息" { name, email }
      item taste "口味偏好" is user-tag
      item charm "人格魅力"
      purpose tips "口味推荐" is recommend
      party analyst "数据分析公司" is analytics as processor { name unknown }
      sign-up: collect account, taste from user when "注册时" for tips on consent
        optional otherwise "无法推荐" because "便于推荐"
      no-sale: never sell account
      keeping: keep account until 6 months after last-activity then erase
      right access by mail within 15 days
      """;

  /** Other words for the same. */
  @ParameterizedTest
  @CsvSource({
    "注册时, 登录时",
    "便于推荐, 为了推荐",
    "口味偏好, 口味喜好",
    "口味推荐, 推荐口味",
    "数据分析公司, 分析公司",
    "电子邮件, 邮箱",
    "账户信息, 账号信息",
    "'name, email', 'email, name'",
    "'account, taste', 'taste, account'",
  })
  void wordsAndOrderBearNoMeaning(String before, String after) {
    assertThat(FACTS).contains(before);

    assertThat(FactTrees.meaning(Corpus.saying(FACTS.replace(before, after))))
        .isEqualTo(FactTrees.meaning(Corpus.saying(FACTS)));
  }

  /** Each changes the meaning of one statement. */
  @ParameterizedTest
  @CsvSource({
    "人格魅力, 个人魅力, item.charm",
    "无法推荐, 不能推荐, sign-up",
    "privacy@example.com, dpo@example.com, channel.mail",
    "6 months, 7 months, keeping",
    "on consent, on contract, sign-up",
    "optional, required, sign-up",
    "as processor, as independent, party.analyst",
    "within 15 days, within 30 days, right.access",
    "'name, email', 'name, phone', data.account",
    "'{ name unknown }', '{ }', party.analyst",
    "never sell account, never sell any, no-sale",
  })
  void whatIsSaidBearsMeaning(String before, String after, String statement) {
    assertThat(FACTS).contains(before);
    Map<String, Map<String, Object>> one = FactTrees.meanings(Corpus.saying(FACTS));
    Map<String, Map<String, Object>> two =
        FactTrees.meanings(Corpus.saying(FACTS.replace(before, after)));

    assertThat(two.keySet()).isEqualTo(one.keySet());
    assertThat(two.keySet().stream().filter(name -> !two.get(name).equals(one.get(name))))
        .singleElement()
        .satisfies(name -> assertThat(name).startsWith(statement));
  }

  @Test
  void theOrderOfStatementsBearsNoMeaning() {
    List<String> lines =
        new ArrayList<>(FACTS.replace("\n  optional", " optional").lines().toList());
    PublishedPolicy before = Corpus.saying(String.join("\n", lines));
    java.util.Collections.reverse(lines);

    PublishedPolicy after = Corpus.saying(String.join("\n", lines));

    assertThat(after.policy().statements().get(0))
        .isNotEqualTo(before.policy().statements().get(0));
    assertThat(FactTrees.meaning(after)).isEqualTo(FactTrees.meaning(before));
    assertThat(FactTrees.whole(after.policy())).isNotEqualTo(FactTrees.whole(before.policy()));
  }

  /** As if `because` were new. */
  @Test
  void whatAnOlderFormatCouldNotSayIsLeftOut() {
    Policy policy = Corpus.saying(FACTS).policy();

    Policy older =
        FactTrees.sayable(policy, component -> !component.name().equals("because"), PLACE);

    assertThat(FactTrees.whole(older))
        .isEqualTo(FactTrees.whole(Corpus.saying(FACTS.replace(" because \"便于推荐\"", "")).policy()))
        .isNotEqualTo(FactTrees.whole(policy));
    assertThat(FactTrees.whole(FactTrees.sayable(policy, 1, PLACE)))
        .isEqualTo(FactTrees.whole(policy));
  }

  @Test
  void whatNoPolicyHasIsRefused() {
    Map<String, Object> tree = FactTrees.whole(Corpus.saying(FACTS).policy());

    assertRefused(changed(tree, "extra", 1), "no policy has extra");
    assertRefused(changed(tree, "order", List.of("no-sale")), "order names other");
    assertRefused(changed(tree, "order", List.of("nobody")), "nobody: missing");
    assertRefused(changed(tree, "order", "all"), "no List");
    assertRefused(statement(tree, "no-sale", "verb", "sing"), "no-sale: verb: no verb is sing");
    assertRefused(statement(tree, "no-sale", "is", "song"), "nothing is song");
    assertRefused(statement(tree, "no-sale", "colour", "red"), "no promise has [colour]");
    assertRefused(statement(tree, "no-sale", "scope", "all"), "scope: no map");
    assertRefused(statement(tree, "no-sale", "knowingly", "yes"), "knowingly: no Boolean");
    assertRefused(statement(tree, "item.charm", "id", "chance"), "is item.chance");
    assertRefused(statement(tree, "right.access", "deadline", "soon"), "no length of time");
    assertRefused(statement(tree, "data.account", "members", Map.of("open", false)), "no list");
  }

  private static void assertRefused(Map<String, Object> tree, String because) {
    assertThatThrownBy(() -> FactTrees.policy(tree, PLACE))
        .isInstanceOf(CanonicalException.class)
        .hasMessageContaining(because);
  }

  private static Map<String, Object> changed(Map<String, Object> tree, String key, Object value) {
    Map<String, Object> changed = new TreeMap<>(tree);
    changed.put(key, value);
    return changed;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> statement(
      Map<String, Object> tree, String name, String key, Object value) {
    Map<String, Object> statements =
        new LinkedHashMap<>((Map<String, Object>) tree.get("statements"));
    statements.put(name, changed((Map<String, Object>) statements.get(name), key, value));
    return changed(tree, "statements", statements);
  }
}
