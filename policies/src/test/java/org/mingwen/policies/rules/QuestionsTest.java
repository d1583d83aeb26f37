package org.mingwen.policies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.backend.rules.RulesBackend;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.enforcer.Code;
import org.mingwen.enforcer.Decision;
import org.mingwen.enforcer.Enforcer;
import org.mingwen.enforcer.Explanation;
import org.mingwen.enforcer.Missing;

/**
 * Asks the rules of {@code sosst} in its state of 16 September 2024 what the source text answers.
 * The questions were read from the source, line by line, before there were rules.
 */
class QuestionsTest {
  private static final String POLICY = "sosst";
  private static final Path STATE = Path.of("src/test/resources/2024-09-16");
  private static final Instant MOMENT = Instant.parse("2024-10-01T00:00:00Z");

  /** What no question about the source gives; the last two tests do. */
  private static final Set<Code> NOT_ASKED = EnumSet.of(Code.EXPIRED, Code.ERROR);

  private static byte[] produced;
  private static PublishedPolicy published;

  @BeforeAll
  static void load() throws IOException {
    Compilation compilation = PolicyCompiler.compile(STATE);
    assertThat(compilation.hasErrors())
        .as(DiagnosticPrinter.print(compilation.diagnostics(), Language.EN))
        .isFalse();
    produced = compilation.rules().get(POLICY + "/rules.json");
    published =
        compilation.policies().stream()
            .filter(policy -> policy.policy().id().equals(POLICY))
            .findFirst()
            .orElseThrow();
  }

  static Stream<Question> questions() {
    return Question.about(POLICY).stream();
  }

  static Stream<Question> questionsDecidedByAStatement() {
    return questions().filter(question -> question.json().hasNonNull("decidedBy"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theRulesAnswerAsTheSourceDoes(Question question) {
    Enforcer enforcer = enforcer(question, produced);
    Decision decision =
        enforcer.decide(question.request(enforcer), question.facts(enforcer), MOMENT);

    assertThat(decision.code()).as(question.text("why")).isEqualTo(expected(question));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theAnswerSaysWhatIsMissing(Question question) {
    assertThat(explanation(question).missing().stream().map(Missing::toString))
        .as(question.text("why"))
        .containsExactlyInAnyOrderElementsOf(question.set("missing"));
  }

  @ParameterizedTest
  @MethodSource("questionsDecidedByAStatement")
  void theAnswerCitesAClauseOfThePageInEveryLanguage(Question question) {
    Explanation explanation = explanation(question);
    for (String language : List.of("zh-Hans", "en")) {
      assertThat(explanation.addresses(language))
          .contains(POLICY + "/" + language + "/#fact-" + question.text("decidedBy"));
    }
  }

  @ParameterizedTest
  @MethodSource("questionsDecidedByAStatement")
  void withoutItsStatementTheAnswerIsAnother(Question question) {
    Enforcer enforcer = enforcer(question, rulesWithout(question.text("decidedBy")));
    Decision decision =
        enforcer.decide(question.request(enforcer), question.facts(enforcer), MOMENT);

    assertThat(decision.code()).isNotEqualTo(expected(question));
  }

  @Test
  void theQuestionsReachEveryCodeAndEveryKindOfRequest() {
    Set<Code> codes =
        questions().map(QuestionsTest::expected).collect(Collectors.toCollection(TreeSet::new));

    assertThat(codes).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NOT_ASKED)));
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(tagged("broad")).isGreaterThanOrEqualTo(10);
    assertThat(tagged("left-out")).isGreaterThanOrEqualTo(5);
    assertThat(tagged("unknown-fact")).isGreaterThanOrEqualTo(5);
    assertThat(questions()).allSatisfy(q -> assertThat(q.text("seed")).matches("L\\d+(,L\\d+)*"));
  }

  @Test
  void everyRuleDecidesAQuestion() {
    Set<String> deciding =
        questionsDecidedByAStatement().map(q -> q.text("decidedBy")).collect(Collectors.toSet());
    Set<String> statements = new TreeSet<>();
    published.meaning().permits().forEach(permit -> statements.add(permit.statement()));
    published.meaning().forbids().forEach(forbid -> statements.add(forbid.statement()));

    assertThat(deciding).containsAll(statements);
  }

  @Test
  void afterTheEndOfItsWindowTheAnswerIsExpired() {
    String open = new String(produced, StandardCharsets.UTF_8);
    String ending =
        open.replaceFirst("(\"from\" : \"2024-09-16\")", "$1, \"until\" : \"2024-12-01\"");
    assertThat(ending).isNotEqualTo(open);
    Question question = questions().findFirst().orElseThrow();
    Enforcer enforcer = enforcer(question, ending.getBytes(StandardCharsets.UTF_8));
    Instant later = Instant.parse("2025-01-01T00:00:00Z");

    assertThat(code(question, enforcer, MOMENT)).isEqualTo(expected(question));
    assertThat(code(question, enforcer, later)).isEqualTo(Code.EXPIRED);
  }

  @Test
  void withoutAMomentTheAnswerIsError() {
    Question question = questions().findFirst().orElseThrow();

    assertThat(code(question, enforcer(question, produced), null)).isEqualTo(Code.ERROR);
  }

  private static Code code(Question question, Enforcer enforcer, Instant moment) {
    return enforcer.decide(question.request(enforcer), question.facts(enforcer), moment).code();
  }

  private static long tagged(String tag) {
    return questions().filter(question -> question.set("tags").contains(tag)).count();
  }

  private static Code expected(Question question) {
    return Code.valueOf(question.text("expect"));
  }

  private static Explanation explanation(Question question) {
    Enforcer enforcer = enforcer(question, produced);
    var request = question.request(enforcer);
    var facts = question.facts(enforcer);
    return enforcer.decide(request, facts, MOMENT).explain(request, facts, MOMENT);
  }

  private static Enforcer enforcer(Question question, byte[] rules) {
    Enforcer.Builder builder = Enforcer.builder().policy(POLICY);
    if (question.text("obligationsNamed").equals("all")) {
      builder.fulfils("bind-to-policy", "successor-bound");
    }
    Enforcer enforcer = builder.build();
    assertThat(enforcer.load(rules, MOMENT).accepted()).isTrue();
    return enforcer;
  }

  private static byte[] rulesWithout(String statement) {
    List<Statement> kept = new ArrayList<>(published.policy().statements());
    assertThat(kept.removeIf(s -> s.name().equals(statement))).isTrue();
    return rules(new Policy(published.policy().header(), kept));
  }

  private static byte[] rules(Policy policy) {
    PublishedPolicy reduced = PublishedPolicy.of(policy, published.words(), published.vocabulary());
    Snapshot draft = new Snapshot(reduced, new TreeMap<>(), Pins.NONE, Hashes.NONE);
    VersionedPolicy unreleased = new VersionedPolicy(draft, History.NONE);
    return RulesBackend.render(List.of(unreleased), Optional.empty()).get(POLICY + "/rules.json");
  }
}
