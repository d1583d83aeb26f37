package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.enforcer.Fact.hold;
import static org.mingwen.enforcer.Retention.Status.ERROR;
import static org.mingwen.enforcer.Retention.Status.KEEP;
import static org.mingwen.enforcer.Retention.Status.MAY_ERASE;
import static org.mingwen.enforcer.Retention.Status.MUST_ERASE;
import static org.mingwen.enforcer.Retention.Status.NOT_IN_FORCE;
import static org.mingwen.enforcer.Retention.Status.NOT_STATED;
import static org.mingwen.enforcer.Retention.Status.OUT_OF_SCOPE;
import static org.mingwen.enforcer.Retention.Status.RESTRICTED;
import static org.mingwen.enforcer.Retention.Status.UNKNOWN;
import static org.mingwen.enforcer.Retention.Status.UNKNOWN_TERM;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long data may be kept. */
class RetentionTest {
  private static final String YEAR = "'limits':[" + after("last-activity", "'years':1") + "]";
  private static final String HELD = ",'unless':{'hold':'legal-dispute'}";

  private static String after(String trigger, String period) {
    return after(trigger, period, period);
  }

  private static String after(String trigger, String least, String most) {
    return "{'after':'" + trigger + "','least':{" + least + "},'most':{" + most + "}}";
  }

  private static Enforcer enforcer(RulesText rules) {
    Enforcer enforcer = Enforcer.builder().build();
    assertThat(enforcer.load(rules.bytes(), Asking.NOW)).isEqualTo(new Load(Load.Status.TAKEN, ""));
    return enforcer;
  }

  private static Events active(String day) {
    return new Events().happened("last-activity", LocalDate.parse(day));
  }

  private static Retention ask(RulesText rules, String data, Events events, String moment) {
    return ask(rules, data, question -> question, events, moment);
  }

  private static Retention ask(
      RulesText rules,
      String data,
      UnaryOperator<RetentionQuestion.Builder> more,
      Events events,
      String moment,
      Fact... known) {
    Enforcer enforcer = enforcer(rules);
    return enforcer.retention(
        more.apply(enforcer.keeping(data)).resolve(),
        events,
        enforcer.facts().yes(known).resolve(),
        Instant.parse(moment));
  }

  private static RulesText keeping(String fields) {
    return new RulesText().keep("k", fields);
  }

  @Test
  void aSinglePeriodGivesTheSameDayTwice() {
    Retention answer = ask(keeping(YEAR), "email", active("2024-06-15"), "2025-06-01T00:00:00Z");

    assertThat(answer.mayEraseFrom()).contains(LocalDate.parse("2025-06-15"));
    assertThat(answer.mustEraseBy()).contains(LocalDate.parse("2025-06-15"));
    assertThat(answer.status()).isEqualTo(KEEP);
    assertThat(answer.missing()).isEmpty();
    assertThat(answer.citations()).extracting(Citation::rule).containsExactly("k");
  }

  @Test
  void theLastDayIsWholeInTheZoneOfThePolicy() {
    RulesText rules = keeping(YEAR);

    Retention last = ask(rules, "email", active("2024-06-15"), "2025-06-15T15:59:59Z");
    assertThat(last.status()).as("23:59:59 in Shanghai").isEqualTo(MAY_ERASE);
    assertThat(last.expires()).contains(Instant.parse("2025-06-15T16:00:00Z"));
    assertThat(ask(rules, "email", active("2024-06-15"), "2025-06-15T16:00:00Z").status())
        .isEqualTo(MUST_ERASE);
  }

  @Test
  void aDayThatTheZoneSkipsBeginsWithTheNext() {
    RulesText rules =
        keeping("'limits':[" + after("last-activity", "'days':1") + "]")
            .zone("Pacific/Apia")
            .window("'from':'2011-01-01'");

    Retention answer = ask(rules, "email", active("2011-12-28"), "2025-06-01T00:00:00Z");
    assertThat(answer.mustEraseBy()).contains(LocalDate.parse("2011-12-29"));
    assertThat(answer.expires()).contains(Instant.parse("2011-12-30T10:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, months:1, 2025-02-28",
    "2024-02-29, years:1, 2025-02-28",
    "2025-01-30, months:1 days:1, 2025-03-01",
    "2024-02-29, months:12, 2025-02-28",
    "2025-01-31, working-days:10, 2025-02-10",
    "2025-01-31, hours:72, 2025-02-03",
  })
  void periodsAreOfTheCalendar(String from, String period, String last) {
    String fields = "'" + period.replace(":", "':").replace(" ", ",'");
    Retention answer =
        ask(
            keeping("'limits':[" + after("last-activity", fields) + "]"),
            "email",
            active(from),
            "2025-06-01T00:00:00Z");
    assertThat(answer.mustEraseBy()).contains(LocalDate.parse(last));
  }

  @Test
  void ofSeveralTriggersTheEarliestThatHasHappenedCounts() {
    RulesText rules =
        keeping(
            "'limits':["
                + after("last-activity", "'months':6", "'years':1")
                + ","
                + after("account-closed", "'days':30")
                + ",{'after':'request'}]");
    Events events = active("2025-01-10").happened("account-closed", LocalDate.parse("2025-02-01"));

    Retention answer = ask(rules, "email", events.notYet("request"), "2025-02-10T00:00:00Z");
    assertThat(answer.mayEraseFrom()).contains(LocalDate.parse("2025-03-03"));
    assertThat(answer.mustEraseBy()).contains(LocalDate.parse("2025-03-03"));
    assertThat(answer.status()).isEqualTo(KEEP);

    events.happened("request", LocalDate.parse("2025-02-20"));
    assertThat(ask(rules, "email", events, "2025-02-10T00:00:00Z").mustEraseBy())
        .as("a day to come has not happened yet")
        .contains(LocalDate.parse("2025-03-03"));
    assertThat(ask(rules, "email", events, "2025-02-20T00:00:00Z").mustEraseBy())
        .contains(LocalDate.parse("2025-02-20"));
    assertThat(ask(rules, "email", events, "2025-02-21T00:00:00Z").status()).isEqualTo(MUST_ERASE);
  }

  @Test
  void aTriggerWithoutADayIsNamedAndNeverReadAsKeep() {
    RulesText rules =
        keeping("'limits':[" + after("last-activity", "'years':1") + ",{'after':'request'}]");

    Retention nothing = ask(rules, "email", new Events(), "2025-06-01T00:00:00Z");
    assertThat(nothing.status()).isEqualTo(UNKNOWN);
    assertThat(nothing.missing()).containsExactly("last-activity", "request");
    assertThat(nothing.mustEraseBy()).isEmpty();

    Retention one = ask(rules, "email", active("2024-01-01"), "2025-06-01T00:00:00Z");
    assertThat(one.status()).as("what is known binds all the same").isEqualTo(MUST_ERASE);
    assertThat(one.missing()).containsExactly("request");

    assertThat(ask(rules, "email", new Events().notYet("request"), "2025-06-01T00:00:00Z").status())
        .isEqualTo(UNKNOWN);
    assertThat(
            ask(
                    rules,
                    "email",
                    new Events().notYet("request").notYet("last-activity"),
                    "2025-06-01T00:00:00Z")
                .status())
        .isEqualTo(KEEP);
  }

  @Test
  void aCriterionInWordsIsNeverReadAsKeep() {
    Retention alone =
        ask(
            keeping("'limits':[],'undetermined':true"),
            "email",
            new Events(),
            "2025-06-01T00:00:00Z");
    assertThat(alone.status()).isEqualTo(UNKNOWN);
    assertThat(alone.undetermined()).isTrue();

    RulesText both = keeping(YEAR + ",'undetermined':true");
    assertThat(
            ask(both, "email", new Events().notYet("last-activity"), "2025-06-01T00:00:00Z")
                .status())
        .isEqualTo(UNKNOWN);
    assertThat(ask(both, "email", active("2024-01-01"), "2025-06-01T00:00:00Z").status())
        .isEqualTo(MUST_ERASE);
  }

  @Test
  void cleaningNeverExtendsWhatIsDue() {
    String cleaning = ",'cleaning':{'least':{'months':6},'most':{'years':1}}";
    Retention answer =
        ask(keeping(YEAR + cleaning), "email", active("2024-01-01"), "2025-06-01T00:00:00Z");
    assertThat(answer.mustEraseBy()).contains(LocalDate.parse("2025-01-01"));
    assertThat(answer.status()).isEqualTo(MUST_ERASE);
  }

  @Test
  void aHoldRestrictsWhatIsDue() {
    RulesText rules = keeping(YEAR + HELD + ",'then':['erase']");

    Retention due = ask(rules, "email", active("2024-01-01"), "2025-06-01T00:00:00Z");
    assertThat(due.status()).as("an unknown hold is none").isEqualTo(MUST_ERASE);
    assertThat(due.unresolved()).containsExactly(hold("legal-dispute"));
    assertThat(due.then()).containsExactly("erase");

    Retention held =
        ask(
            rules,
            "email",
            question -> question,
            active("2024-01-01"),
            "2025-06-01T00:00:00Z",
            hold("legal-dispute"));
    assertThat(held.status()).isEqualTo(RESTRICTED);
    assertThat(held.heldBy()).containsExactly(hold("legal-dispute"));
    assertThat(held.unresolved()).isEmpty();

    assertThat(
            ask(
                    rules,
                    "email",
                    question -> question,
                    active("2024-01-01"),
                    "2025-06-01T00:00:00Z",
                    hold("audit"))
                .status())
        .as("a hold that the policy does not name")
        .isEqualTo(MUST_ERASE);
  }

  @Test
  void theNarrowestDataGovernsThenTheNarrowestPurpose() {
    RulesText rules =
        new RulesText()
            .keep("all", "'limits':[" + after("last-activity", "'years':3") + "]")
            .keep(
                "contact",
                "'data':['contact-data'],'limits':[" + after("last-activity", "'years':2") + "]")
            .keep(
                "email-ads",
                "'data':['email'],'purposes':['ads'],'limits':["
                    + after("last-activity", "'days':30")
                    + "]")
            .keep("account", "'data':['contact-data'],'purposes':['account']," + YEAR);
    Events active = active("2025-01-01");
    String now = "2025-01-02T00:00:00Z";

    assertThat(binding(rules, "identity", "account", active, now)).isEqualTo("all");
    assertThat(binding(rules, "phone", "delivery", active, now)).isEqualTo("contact");
    assertThat(binding(rules, "phone", "account", active, now)).isEqualTo("account");
    assertThat(binding(rules, "email", "ads-targeted", active, now)).isEqualTo("email-ads");
    assertThat(binding(rules, "email", "delivery", active, now)).isEqualTo("contact");
    assertThat(binding(rules, "email", null, active, now))
        .as("any purpose: what ends first")
        .isEqualTo("email-ads");
    assertThat(binding(rules, "contact-data", "marketing", active, now))
        .as("an email may be among it")
        .isEqualTo("email-ads");
    assertThat(binding(rules, "consignee-data", "account", active, now)).isEqualTo("account");
  }

  private static String binding(
      RulesText rules, String data, String purpose, Events events, String moment) {
    return ask(
            rules,
            data,
            question -> purpose == null ? question : question.forPurpose(purpose),
            events,
            moment)
        .citations()
        .get(0)
        .rule();
  }

  @Test
  void aPartAddsAndNeverReplaces() {
    RulesText rules =
        new RulesText()
            .keep("here", "'data':['email'],'in':['eea']," + YEAR)
            .keep(
                "everywhere",
                "'data':['email'],'limits':[" + after("last-activity", "'months':6") + "]");

    Retention answer =
        ask(
            rules,
            "email",
            question -> question.in("eea"),
            active("2025-01-01"),
            "2025-06-01T00:00:00Z");
    assertThat(answer.citations()).extracting(Citation::rule).containsExactly("everywhere", "here");
    assertThat(answer.mustEraseBy()).contains(LocalDate.parse("2025-07-01"));
  }

  @Test
  void whatThePolicyDoesNotSayOrKnowIsNoTime() {
    RulesText rules = keeping("'data':['email']," + YEAR);
    Events active = active("2025-01-01");
    String now = "2025-06-01T00:00:00Z";

    assertThat(ask(rules, "phone", active, now).status()).isEqualTo(NOT_STATED);
    assertThat(ask(rules, "e-mail", active, now).status()).isEqualTo(UNKNOWN_TERM);
    assertThat(ask(rules, "e-mail", active, now).words()).containsExactly("data e-mail");
    assertThat(ask(rules, "email", q -> q.forPurpose("fun"), active, now).status())
        .isEqualTo(UNKNOWN_TERM);
    assertThat(ask(rules, "email", q -> q.in("mars"), active, now).status())
        .isEqualTo(UNKNOWN_TERM);
    assertThat(ask(rules, "demo", active, now).status()).isEqualTo(OUT_OF_SCOPE);
    assertThat(ask(rules, "note-draft", active, now).status()).isEqualTo(OUT_OF_SCOPE);
    assertThat(ask(rules, "email", active, "2024-06-01T00:00:00Z").status())
        .isEqualTo(NOT_IN_FORCE);
    Enforcer enforcer = enforcer(rules);
    RetentionQuestion question = enforcer.keeping("email").resolve();
    Facts facts = enforcer.facts().resolve();
    assertThat(enforcer.retention(null, active, facts, Asking.NOW).status()).isEqualTo(ERROR);
    assertThat(enforcer.retention(question, null, facts, Asking.NOW).status()).isEqualTo(ERROR);
    assertThat(enforcer.retention(question, active, null, Asking.NOW).status()).isEqualTo(ERROR);
    assertThat(enforcer.retention(question, active, facts, null).status()).isEqualTo(ERROR);
  }

  @Test
  void aQuestionSurvivesAReload() {
    Enforcer enforcer = enforcer(keeping(YEAR));
    RetentionQuestion question = enforcer.keeping("email").forPurpose("account").in("cn").resolve();
    Facts facts = enforcer.facts().resolve();
    Events active = active("2025-01-01");
    assertThat(enforcer.retention(question, active, facts, Asking.NOW).status()).isEqualTo(KEEP);

    enforcer.load(
        keeping("'limits':[" + after("last-activity", "'days':3") + "]").revision(2).bytes(),
        Asking.NOW);
    assertThat(enforcer.retention(question, active, facts, Asking.NOW).status())
        .isEqualTo(MUST_ERASE);
    assertThat(question).hasToString("email for account in cn");
    assertThat(active.notYet("request")).hasToString("[last-activity 2025-01-01, not yet request]");
  }

  @Test
  void afterItsLastDayNothingIsPermittedButStoringWhatIsHeld() {
    RulesText rules =
        keeping("'data':['email']," + YEAR + HELD)
            .permit("p", "'operations':['process'],'data':['email']");
    Enforcer enforcer = enforcer(rules);
    RetentionQuestion question = enforcer.keeping("email").resolve();
    Events events = active("2024-05-01");
    Retention due = enforcer.retention(question, events, enforcer.facts().resolve(), Asking.NOW);
    Facts free = enforcer.facts().kept(due).resolve();
    Facts.Builder disputed = enforcer.facts().yes(hold("legal-dispute"));
    Facts held =
        disputed
            .kept(enforcer.retention(question, events, disputed.resolve(), Asking.NOW))
            .resolve();
    Request store = enforcer.request("store").data("email").place("cn").in("cn").resolve();
    Request apply = enforcer.request("apply").data("email").in("cn").resolve();
    Instant before = Instant.parse("2025-05-01T15:59:59Z");

    for (Request request : List.of(store, apply)) {
      assertThat(enforcer.decide(request, free, before).code()).isEqualTo(Code.PERMITTED);
      assertThat(enforcer.decide(request, free, Asking.NOW).code()).isEqualTo(Code.EXPIRED);
    }
    assertThat(enforcer.decide(store, held, Asking.NOW).code()).isEqualTo(Code.PERMITTED);
    assertThat(enforcer.decide(apply, held, Asking.NOW).code()).isEqualTo(Code.EXPIRED);
    assertThat(enforcer.decide(apply, held, before).code()).isEqualTo(Code.PERMITTED);
    Explanation why = enforcer.decide(apply, free, Asking.NOW).explain(apply, free, Asking.NOW);
    assertThat(why.code()).isEqualTo(Code.EXPIRED);
    assertThat(why.addresses("en")).containsExactly("shop/en/#fact-k");
    assertThat(free).hasToString("[to be erased by 2025-05-01]");
    assertThat(
            enforcer
                .decide(enforcer.request("apply").data("demo").resolve(), free, Asking.NOW)
                .code())
        .as("what is wrong with the request comes first")
        .isEqualTo(Code.OUT_OF_SCOPE);
  }

  /** Records in arrays: a day of activity, and a hold for every third. */
  private static final class Table implements Records {
    private final long[] days;

    Table(long... days) {
      this.days = days;
    }

    @Override
    public int size() {
      return days.length;
    }

    @Override
    public List<String> triggers() {
      return List.of("something-else", "last-activity");
    }

    @Override
    public long day(int record, int trigger) {
      return trigger == 1 ? days[record] : Records.UNKNOWN;
    }

    @Override
    public List<Fact> facts() {
      return List.of(hold("audit"), hold("legal-dispute"));
    }

    @Override
    public Boolean fact(int record, int fact) {
      return fact == 1 ? Boolean.valueOf(record % 3 == 0) : null;
    }
  }

  @Test
  void manyRecordsGetTheAnswersTheyWouldGetAloneAndNoObjectIsMadeForEach() {
    Enforcer enforcer = enforcer(keeping(YEAR + HELD));
    RetentionQuestion question = enforcer.keeping("email").resolve();
    long[] days = new long[20_000];
    long today = LocalDate.parse("2025-06-01").toEpochDay();
    for (int i = 0; i < days.length; i++) {
      days[i] = i % 10 == 9 ? Records.UNKNOWN : i % 10 == 8 ? Records.NOT_YET : today - i % 800;
    }
    Table table = new Table(days);
    Map<Retention.Status, Integer> seen = new EnumMap<>(Retention.Status.class);
    enforcer.retention(
        question,
        table,
        Asking.NOW,
        (record, status, mustEraseBy) -> {
          seen.merge(status, 1, Integer::sum);
          if (record < 900) {
            Events events = new Events();
            if (days[record] == Records.NOT_YET) {
              events.notYet("last-activity");
            } else if (days[record] != Records.UNKNOWN) {
              events.happened("last-activity", LocalDate.ofEpochDay(days[record]));
            }
            Facts.Builder facts = enforcer.facts();
            if (record % 3 == 0) {
              facts.yes(hold("legal-dispute"));
            }
            Retention alone = enforcer.retention(question, events, facts.resolve(), Asking.NOW);
            assertThat(status).as("record %s", record).isEqualTo(alone.status());
            assertThat(mustEraseBy)
                .isEqualTo(alone.mustEraseBy().map(LocalDate::toEpochDay).orElse(Records.UNKNOWN));
          }
        });
    assertThat(seen).containsOnlyKeys(KEEP, MAY_ERASE, MUST_ERASE, RESTRICTED, UNKNOWN);

    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    int[] due = new int[1];
    Records.Answers count = (record, status, last) -> due[0] += status == MUST_ERASE ? 1 : 0;
    enforcer.retention(question, table, Asking.NOW, count);
    threads.getThreadAllocatedBytes(self);
    long before = threads.getThreadAllocatedBytes(self);
    enforcer.retention(question, table, Asking.NOW, count);
    long allocated = threads.getThreadAllocatedBytes(self) - before;
    assertThat(due[0]).isEqualTo(2 * seen.get(MUST_ERASE));
    assertThat(allocated).as("bytes for 20,000 records").isLessThan(20_000);
  }

  @Test
  void manyRecordsAreAnsweredAlsoWhereNothingGoverns() {
    Enforcer enforcer = enforcer(keeping("'data':['email']," + YEAR));
    Map<Retention.Status, Integer> seen = new EnumMap<>(Retention.Status.class);
    enforcer.retention(
        enforcer.keeping("phone").resolve(),
        new Table(new long[3]),
        Asking.NOW,
        (record, status, last) -> seen.merge(status, 1, Integer::sum));
    assertThat(seen).isEqualTo(Map.of(NOT_STATED, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'years':1 | 'years':0 | OUT_OF_RANGE",
        "'years':1 | 'years':-1 | OUT_OF_RANGE",
        "'years':1 | 'years':100001 | OUT_OF_RANGE",
        "'years':1 | 'years':1.5 | OUT_OF_RANGE",
        "'years':1 | 'years':1e400 | OUT_OF_RANGE",
        "'years':1 | 'years':null | INVALID_VALUE",
        "'years':1 | 'years':'P1Y' | INVALID_VALUE",
        "'years':1 | 'year':1 | UNKNOWN_FIELD",
        "'years':1 |  | INVALID_VALUE",
        "'years':1 | 'years':1,'years':1 | DUPLICATE_KEY",
        "'least':{'years':1}, |  | MISSING_FIELD",
        "'after':'last-activity', |  | MISSING_FIELD",
        "'after':'last-activity' | 'after':7 | INVALID_VALUE",
        "'after':'last-activity' | 'after':'last-activity','before':'x' | UNKNOWN_FIELD",
        "'limits':[{ | 'x':[{ | MISSING_FIELD",
        "'data':['email'] | 'data':['e-mail'] | UNKNOWN_REFERENCE",
        "'data':['email'] | 'data':[] | INVALID_VALUE",
        "'data':['email'] | 'purposes':['fun'] | UNKNOWN_REFERENCE",
        "'data':['email'] | 'in':['mars'] | UNKNOWN_REFERENCE",
        "'data':['email'] | 'recipients':['courier'] | UNKNOWN_FIELD",
        "'data':['email'] | 'operations':['store'] | UNKNOWN_FIELD",
        "'data':['email'] | 'undetermined':false | INVALID_VALUE",
        "'data':['email'] | 'then':[] | INVALID_VALUE",
        "'data':['email'] | 'unless':'legal-dispute' | INVALID_VALUE",
        "'data':['email'] | 'unless':{'moon':'full'} | UNKNOWN_FIELD",
        "'data':['email'] | 'cleaning':{'months':6} | MISSING_FIELD",
        "'data':['email'] | 'backups':{'least':{},'most':{}} | INVALID_VALUE",
        "'rule':'k' | 'rule':'p' | DUPLICATE_NAME",
      })
  void anEntryWithAFaultIsRefused(String what, String instead, Load.Status status) {
    String good =
        keeping("'data':['email']," + YEAR).permit("p", "'operations':['collect']").toString();
    String from = what.replace('\'', '"');
    assertThat(LoadingTest.status(good)).isEqualTo(Load.Status.TAKEN);
    assertThat(good).contains(from);
    String to = instead == null ? "" : instead.replace('\'', '"');
    assertThat(LoadingTest.status(good.replace(from, to))).isEqualTo(status);
  }

  @Test
  void anEntryWithoutALimitIsRefusedUnlessItSaysSo() {
    assertThat(LoadingTest.status(keeping("'limits':[]").toString()))
        .isEqualTo(Load.Status.INVALID_VALUE);
    assertThat(LoadingTest.status(keeping("'limits':[],'undetermined':true").toString()))
        .isEqualTo(Load.Status.TAKEN);
  }
}
