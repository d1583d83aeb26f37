package org.mingwen.compiler.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.canonical.JsonTree;
import org.mingwen.compiler.canonical.MeaningReader;
import org.mingwen.compiler.model.Allowance;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.output.Json;
import org.mingwen.compiler.publication.Properties;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;

/** What a pin kept of the facts is the policy again as it was for the clause. */
class AcceptedFactsTest {
  static List<PublishedPolicy> policies() throws IOException {
    List<PublishedPolicy> policies = new ArrayList<>();
    for (String name : List.of("kiln", "lamp")) {
      Path folder = Path.of("src/test/resources/outputs", name, "policies");
      policies.addAll(PolicyCompiler.compile(folder).policies());
    }
    return policies;
  }

  /** As a pin keeps it. */
  private static Map<String, Object> kept(Map<String, Object> meaning) {
    return JsonTree.read(Json.write(meaning));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyStatementIsReadFromItsMeaning(PublishedPolicy policy) {
    PhrasesByText phrases = PhrasesByText.of(policy.policy());
    for (Statement statement : policy.policy().statements()) {
      if (!(statement instanceof Allowance)) {
        Map<String, Object> meaning = FactTrees.meaning(policy, statement);

        Statement again =
            MeaningReader.statement(
                statement.name(),
                kept(meaning),
                Optional.of(statement),
                text -> phrases.near(statement.name(), text));
        Statement gone =
            MeaningReader.statement(
                statement.name(),
                kept(meaning),
                Optional.empty(),
                text -> phrases.near(statement.name(), text));

        // With what is there today it is the same; the order is today's, too.
        assertThat(FactTrees.whole(again)).isEqualTo(FactTrees.whole(statement));
        assertThat(FactTrees.meaning(policy, gone)).isEqualTo(meaning);
        assertThat(gone.name()).isEqualTo(statement.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyPropertyIsPutWhereItIsReadFrom(PublishedPolicy policy) {
    PhrasesByText phrases = PhrasesByText.of(policy.policy());
    for (Statement statement : policy.policy().statements()) {
      for (String property : Properties.of(statement)) {
        Object value = PropertyValues.of(statement, property);
        Object inner = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        Object tree = inner == null ? Map.of() : FactTrees.meaning(inner);
        Map<String, Object> meaning = new TreeMap<>(FactTrees.meaning(policy, statement));

        PropertyValues.put(meaning, statement, property, kept(Map.of("", tree)).get(""));

        Statement again =
            MeaningReader.statement(
                statement.name(),
                meaning,
                Optional.of(statement),
                text -> phrases.near(statement.name(), text));
        assertThat(FactTrees.whole(again))
            .as(statement.name() + " " + property)
            .isEqualTo(FactTrees.whole(statement));
      }
    }
  }

  private static final String FACTS =
      """
      policy shop "小店隐私政策" {
        effective     2026-01-01
        authoritative zh-Hans
        jurisdictions sg
        persons       1000
      }
      handler "小店" { legal-name "杭州小店商贸有限公司" reached-by mail }
      channel mail "电子邮件" { email "privacy@shop.example" }
      channel desk "前台" { phone "123" }
      data account "账户信息" { name, email }
      signup: collect account from user for account-register when "注册账户" on contract
      retention: keep account until 6 months after account-closed then erase told by mail
      right access by mail within 30 days
      """;
  private static final String WORDS =
      """
      ## 收集 {#clause}

      {{signup.when}}，{{retention.period}}，{{retention.told}}，{{right.access.deadline}}，\
      {{policy.persons}}，{{handler.name}}。{{says signup}}

      ## 其他 {#other}

      {{retention.period}}
      """;

  private static PublishedPolicy policy(String facts, String words) {
    return Sample.published(facts, Sample.words("zh-Hans", words));
  }

  private static Pins accepted() {
    PinStates states = PinStates.of(policy(FACTS, WORDS), Pins.NONE);
    return new Acceptance("陈默", LocalDate.of(2026, 11, 22))
        .ofAll(states, Pins.NONE, states.languages(), "");
  }

  private static Optional<AcceptedFacts> was(PublishedPolicy now) {
    Acceptable clause = PinStates.of(now, accepted()).clause("zh-Hans", "clause").orElseThrow();
    return AcceptedFacts.of(now, clause, accepted());
  }

  /** One edit of a fact, which the policy of the pin does not have. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6 months                  | 3 months
          until 6 months after account-closed | until unknown
          told by mail              | told by desk
          told by mail              | ''
          within 30 days            | ''
          persons       1000        | persons unknown
          persons       1000        | ''
          when "注册账户"             | when "登记账户"
          when "注册账户"             | ''
          on contract               | on consent
          from user                 | ''
          { name, email }           | { name, email, phone }
          { name, email }           | { phone }
          "小店" { legal-name        | "小铺" { legal-name
          """)
  void thePolicyIsAsItWasForTheClause(String find, String replace) {
    assertThat(FACTS).contains(find);
    PublishedPolicy now = policy(FACTS.replace(find, replace), WORDS);

    AcceptedFacts was = was(now).orElseThrow();

    PublishedPolicy before = policy(FACTS, WORDS);
    assertThat(FactTrees.whole(was.policy()).get("header"))
        .isEqualTo(FactTrees.whole(before.policy()).get("header"));
    for (Statement statement : before.policy().statements()) {
      assertThat(FactTrees.meaning(before, was.policy().statement(statement.name()).orElseThrow()))
          .isEqualTo(FactTrees.meaning(before, statement));
    }
  }

  @Test
  void whatWasNotSaidAtAllIsNotSaid() {
    String silent = FACTS.replace("when \"注册账户\"", "");
    PinStates states = PinStates.of(policy(silent, WORDS), Pins.NONE);
    Pins pins =
        new Acceptance("陈默", LocalDate.of(2026, 11, 22))
            .ofAll(states, Pins.NONE, states.languages(), "");
    PublishedPolicy now = policy(FACTS, WORDS);
    Acceptable clause = PinStates.of(now, pins).clause("zh-Hans", "clause").orElseThrow();

    AcceptedFacts was = AcceptedFacts.of(now, clause, pins).orElseThrow();

    assertThat(FactTrees.whole(was.policy().statement("signup").orElseThrow()))
        .isEqualTo(FactTrees.whole(policy(silent, WORDS).policy().statement("signup").get()));
  }

  @Test
  void whatTheClauseDoesNotSpeakOfIsAsItIsToday() {
    PublishedPolicy now =
        policy(FACTS.replace("on contract", "on consent").replace("\"123\"", "\"456\""), WORDS);

    AcceptedFacts was = was(now).orElseThrow();

    assertThat(was.statements())
        .contains("signup", "data.account", "retention")
        .doesNotContain("channel.desk");
    assertThat(was.policy().statement("channel.desk"))
        .isEqualTo(now.policy().statement("channel.desk"));
  }

  @Test
  void whereTheFactsAreTheSameThereIsNothingToTell() {
    assertThat(was(policy(FACTS, WORDS))).isEmpty();
    assertThat(was(policy(FACTS, WORDS.replace("。{{says", "！{{says")))).isEmpty();
  }

  @Test
  void aStatementThatIsGoneIsThereAgain() {
    PublishedPolicy now =
        policy(
            FACTS
                .replace("data account \"账户信息\" { name, email }\n", "")
                .replace("collect account", "collect name")
                .replace("keep account", "keep name"),
            WORDS);

    AcceptedFacts was = was(now).orElseThrow();

    assertThat(was.policy().statement("data.account")).isPresent();
    assertThat(was.policy().group("account").orElseThrow().members().ids())
        .containsExactlyInAnyOrder("name", "email");
  }

  @Test
  void whatWasRenamedSinceBearsItsPresentName() {
    PublishedPolicy now =
        policy(
            FACTS
                .replace("signup: collect account", "registering: collect profile")
                .replace("on contract", "on consent was signup")
                .replace(
                    "data account \"账户信息\" { name, email }",
                    "data profile \"账户信息\" was account { name, email }")
                .replace("keep account", "keep profile"),
            WORDS.replace("signup", "registering"));

    AcceptedFacts was = was(now).orElseThrow();

    assertThat(was.statements()).contains("registering", "data.profile");
    assertThat(was.policy().statement("signup")).isEmpty();
    assertThat(was.policy().statement("registering").map(one -> FactTrees.meaning(now, one)))
        .hasValueSatisfying(
            tree ->
                assertThat(new String(Json.write(tree), StandardCharsets.UTF_8))
                    .contains("contract", "profile")
                    .doesNotContain("\"account\""));
  }

  @Test
  void factsThatCannotBeReadAnyMoreAreNotTold() {
    PublishedPolicy now = policy(FACTS.replace("6 months", "3 months"), WORDS);
    Acceptable clause = PinStates.of(now, accepted()).clause("zh-Hans", "clause").orElseThrow();
    String hash = clause.pin().orElseThrow().facts();
    for (String odd :
        List.of(
            "{\"{{says signup}}\":[]}",
            "{\"{{says signup}}\":{\"x\":{}}}",
            "{\"{{retention.period}}\":7}")) {
      Pins pins =
          new Pins(
              accepted().byLanguage(),
              accepted().originals(),
              new TreeMap<>(Map.of(hash, odd)),
              "");

      assertThat(AcceptedFacts.of(now, clause, pins)).as(odd).isEmpty();
    }
  }
}
