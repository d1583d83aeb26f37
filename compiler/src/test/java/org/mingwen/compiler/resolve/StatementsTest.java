package org.mingwen.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingwen.compiler.model.AgeBand;
import org.mingwen.compiler.model.Allowance;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Phrases;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Range;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Rhythm;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.model.Waiver;

/** What each statement of the language says, as the model holds it. */
class StatementsTest {
  private static final Deadline SIX_MONTHS = new Deadline(6, Deadline.Unit.MONTHS);
  private static final Deadline ONE_YEAR = new Deadline(1, Deadline.Unit.YEARS);
  private static final Deadline THIRTY_DAYS = new Deadline(30, Deadline.Unit.DAYS);

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }

  private static String text(Optional<Phrase> phrase) {
    return phrase.orElseThrow().text();
  }

  private static Practice practice(String sentence) {
    return ResolvedFacts.of("s: " + sentence).statement("s", Practice.class);
  }

  private static Retention retention(String clauses) {
    return ResolvedFacts.of("k: keep account " + clauses).statement("k", Retention.class);
  }

  @Test
  void aHeaderSaysTheKindOfAppAndHowLargeTheServiceIs() {
    Header header = ResolvedFacts.of("").policy().header();

    assertThat(header.appType().orElseThrow().id()).isEqualTo("online-shopping");
    assertThat(header.scale().persons().orElseThrow().value()).hasValue(2_000_000);
    assertThat(header.scale().sensitivePersons().orElseThrow().isGap()).isTrue();
    assertThat(header.scale().criticalOperator().orElseThrow().value()).hasValue(false);
  }

  @Test
  void aHandlerMayHaveNoNameAndNobodyTranslatesThat() {
    ResolvedFacts facts = ResolvedFacts.of("handler { legal-name unknown reached-by mail }");
    Handler handler = facts.statement("handler", Handler.class);

    assertThat(handler.label().text()).isEmpty();
    assertThat(handler.legalName().orElseThrow().isGap()).isTrue();
    assertThat(Phrases.of(facts.policy())).noneMatch(phrase -> phrase.text().isEmpty());
  }

  @Test
  void anAuthorityBelongsToItsPart() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            in eea {
              authority "主管监督机构" { legal-name unknown link "https://example.com" }
              representative "欧盟代表" { legal-name "某公司" address "某地" country de reached-by mail }
            }
            """);
    Officer authority = facts.statement("authority@eea", Officer.class);
    Officer representative = facts.statement("representative@eea", Officer.class);

    assertThat(authority.role()).isEqualTo("authority");
    assertThat(authority.part()).containsExactly("eea");
    assertThat(authority.link().orElseThrow().value()).hasValue("https://example.com");
    assertThat(representative.country().orElseThrow().value().orElseThrow().id()).isEqualTo("de");
    assertThat(ids(representative.channels())).containsExactly("mail");
    assertThat(Phrases.properNames(facts.policy()))
        .extracting(Phrase::address)
        .contains("representative@eea.legal-name", "representative@eea.address");
  }

  @Test
  void aRoleMayBeABandOfAges() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            subject child "儿童" is user under 14
            subject teen "少年" is user from 14 under 18
            subject guest "访客" under unknown
            """);

    assertThat(facts.statement("subject.child", Subject.class).ages().orElseThrow().value())
        .hasValue(new AgeBand(OptionalInt.empty(), OptionalInt.of(14)));
    assertThat(facts.statement("subject.teen", Subject.class).ages().orElseThrow().value())
        .hasValue(new AgeBand(OptionalInt.of(14), OptionalInt.of(18)));
    assertThat(facts.statement("subject.guest", Subject.class).ages().orElseThrow().isGap())
        .isTrue();
  }

  @Test
  void anItemOrAGroupHasAForm() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            item route-trace "来源路径记录" is referrer de-identified
            data counts "统计" anonymised { access-time }
            """);

    assertThat(facts.statement("item.route-trace", Item.class).form()).hasValue(Form.DE_IDENTIFIED);
    assertThat(facts.statement("data.counts", DataGroup.class).form()).hasValue(Form.ANONYMISED);
    assertThat(ResolvedFacts.of("item x \"某\" identified aggregated").ids())
        .containsExactly("contradicting-clauses");
  }

  @Test
  void aPartyHasAPackage() {
    Party maps =
        ResolvedFacts.of("party maps \"地图\" is sdk { name \"某地图\" package \"com.example.sdk\" }")
            .statement("party.maps", Party.class);

    assertThat(maps.sdkPackage().orElseThrow().value()).hasValue("com.example.sdk");
  }

  @Test
  void dataIsDerivedFromOtherDataInARhythmByAMethod() {
    Practice tags =
        practice(
            "collect user-tag derived from browsing-history for tips on consent"
                + " every 1 days via automatic, api");

    assertThat(tags.origin().derivedFrom().ids()).containsExactly("browsing-history");
    assertThat(ids(tags.manner().methods())).containsExactly("automatic", "api");
    assertThat(tags.manner().rhythm().orElseThrow().every())
        .hasValueSatisfying(
            every -> assertThat(every.least()).isEqualTo(new Deadline(1, Deadline.Unit.DAYS)));
    assertThat(
            text(
                practice("collect email for tips on consent every \"每次启动时\"")
                    .manner()
                    .rhythm()
                    .orElseThrow()
                    .words()))
        .isEqualTo("每次启动时");
  }

  @Test
  void aPracticeLeavesOutABoxAsAPromiseDoes() {
    Practice archive =
        practice("store account in us for records on contract except identity in cn");

    assertThat(archive.scope().places().ids()).containsExactly("us");
    assertThat(archive.exemptions()).hasSize(1);
    assertThat(archive.exemptions().get(0).scope().data().ids()).containsExactly("identity");
    assertThat(archive.exemptions().get(0).scope().places().ids()).containsExactly("cn");
  }

  @Test
  void anExportSaysHowRightsAreExercisedThere() {
    Practice abroad =
        practice(
            "export delivery to us under cn-standard-contract importer \"某公司\" by mail"
                + " for delivery on separate-consent");

    assertThat(abroad.crossing().orElseThrow().exercise().orElseThrow().value())
        .hasValueSatisfying(channels -> assertThat(ids(channels)).containsExactly("mail"));
    assertThat(abroad.automation()).isEmpty();
  }

  @Test
  void sensitiveDataSaysItsEffect() {
    assertThat(
            text(
                practice("collect face-image for real-name on separate-consent effect \"影响\"")
                    .effect()))
        .isEqualTo("影响");
  }

  @Test
  void reusingCrossesServices() {
    Practice widening =
        practice(
            "reuse browsing-history across \"本公司的其他服务\" for tips on consent refuse by settings");

    assertThat(widening.verb()).isEqualTo(Verb.REUSE);
    assertThat(text(widening.manner().across())).isEqualTo("本公司的其他服务");
  }

  @Test
  void aDecisionRestsOnTheDataAfterUsing() {
    Practice picks =
        practice(
            "decide using browsing-history, taste for tips on consent logic \"排序\" effect \"顺序\""
                + " major human-review by mail refuse by settings");
    Automation automation = picks.automation().orElseThrow();

    assertThat(picks.verb()).isEqualTo(Verb.DECIDE);
    assertThat(picks.scope().data().ids()).containsExactly("browsing-history", "taste");
    assertThat(text(automation.logic())).isEqualTo("排序");
    assertThat(automation.major()).isTrue();
    assertThat(ids(automation.review().orElseThrow().value().orElseThrow()))
        .containsExactly("mail");
    assertThat(practice("profile browsing-history for tips on consent").automation())
        .hasValue(new Automation(Optional.empty(), false, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "never decide using sensitive for credit-risk, DECIDE, sensitive",
    "never profile account for ads, PROFILE, account",
    "never reuse account, REUSE, account",
  })
  void aPromiseSpeaksOfTheNewVerbsToo(String sentence, Verb verb, String data) {
    Promise promise = ResolvedFacts.of("p: " + sentence).statement("p", Promise.class);

    assertThat(promise.verb()).isEqualTo(verb);
    assertThat(promise.scope().data().ids()).containsExactly(data);
  }

  @Test
  void keepingEndsAfterAPeriodAndAnEvent() {
    Retention keep =
        retention(
            "for records until 6 months to 1 year after last-activity or request"
                + " then erase every 6 months to 1 year"
                + " unless hold legal-dispute or hold legal-obligation told by mail backups 30 days");

    assertThat(keep.data().ids()).containsExactly("account");
    assertThat(keep.purposes().ids()).containsExactly("records");
    assertThat(keep.limits()).hasSize(2);
    Limit.Event first = (Limit.Event) keep.limits().get(0);
    assertThat(first.range()).hasValue(new Range(SIX_MONTHS, ONE_YEAR));
    assertThat(first.trigger().value().orElseThrow().id()).isEqualTo("last-activity");
    Limit.Event second = (Limit.Event) keep.limits().get(1);
    assertThat(second.range()).isEmpty();
    assertThat(second.trigger().value().orElseThrow().id()).isEqualTo("request");
    assertThat(ids(keep.disposals())).containsExactly("erase");
    assertThat(keep.cleaning())
        .hasValue(new Rhythm(Optional.of(new Range(SIX_MONTHS, ONE_YEAR)), Optional.empty()));
    assertThat(keep.unless())
        .hasValue(
            new Condition.Any(
                List.of(
                    new Condition.Hold("legal-dispute"), new Condition.Hold("legal-obligation"))));
    assertThat(ids(keep.told())).containsExactly("mail");
    assertThat(keep.backups().orElseThrow().every()).hasValue(new Range(THIRTY_DAYS, THIRTY_DAYS));
  }

  @Test
  void keepingMayEndByWordsOrNotBeKnown() {
    List<Limit> limits =
        retention("until 1 year after unknown or \"合同履行完毕\" or unknown or \"争议解决\"").limits();

    assertThat(((Limit.Event) limits.get(0)).trigger().isGap()).isTrue();
    assertThat(((Limit.Criterion) limits.get(1)).words().address()).isEqualTo("k.until");
    assertThat(limits.get(2)).isInstanceOf(Limit.Unstated.class);
    assertThat(((Limit.Criterion) limits.get(3)).words().address()).isEqualTo("k.until-2");
    assertThat(retention("until request backups unknown").backups())
        .hasValue(new Rhythm(Optional.empty(), Optional.empty()));
  }

  @Test
  void aCookieSaysWhoseItIsAndHowLongItLasts() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            cookie session "登录 Cookie" is http-cookie from self lasting session
              for login using cookie-id on contract necessary
            cookie stats "统计 Cookie" from analyst lasting 1 year
              for analytics using cookie-id on consent in eea on contract refuse by settings
            cookie wide "广告 Cookie" from analyst lasting unknown for ads
            """);
    Cookie session = facts.statement("cookie.session", Cookie.class);
    Cookie stats = facts.statement("cookie.stats", Cookie.class);

    assertThat(ids(session.kinds())).containsExactly("http-cookie");
    assertThat(session.lifetime().orElseThrow().value().orElseThrow().named())
        .map(Ref::id)
        .hasValue("session");
    assertThat(session.necessary()).isTrue();
    assertThat(stats.sources().ids()).containsExactly("analyst");
    assertThat(stats.lifetime().orElseThrow().value().orElseThrow().range())
        .hasValue(new Range(ONE_YEAR, ONE_YEAR));
    assertThat(stats.data().ids()).containsExactly("cookie-id");
    assertThat(stats.bases()).hasSize(2);
    assertThat(ids(stats.bases().get(0).jurisdictions())).containsExactly("eea");
    assertThat(ids(stats.refusal().orElseThrow().value().orElseThrow()))
        .containsExactly("settings");
    assertThat(facts.statement("cookie.wide", Cookie.class).lifetime().orElseThrow().isGap())
        .isTrue();
  }

  @Test
  void minorsAreTreatedByTheirAge() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            minors under 14 on guardian-consent with guardian-verification, child-rules
              { rules "https://example.com" reached-by mail }
            teens: minors from 14 under 18 refused
            """);
    Minors children = facts.statement("minors", Minors.class);
    Minors teens = facts.statement("teens", Minors.class);

    assertThat(children.ages().orElseThrow().value())
        .hasValue(new AgeBand(OptionalInt.empty(), OptionalInt.of(14)));
    assertThat(ids(children.bases().get(0).bases())).containsExactly("guardian-consent");
    assertThat(ids(children.safeguards())).containsExactly("guardian-verification", "child-rules");
    assertThat(children.rules().flatMap(Stated::value)).hasValue("https://example.com");
    assertThat(ids(children.channels())).containsExactly("mail");
    assertThat(children.refused()).isFalse();
    assertThat(teens.refused()).isTrue();
  }

  @Test
  void aBreachIsTold() {
    Breach breach =
        ResolvedFacts.of(
                "breach told by mail, notice to persons, authority within 72 hours"
                    + " saying incident, harm, remedies, self-help, contact")
            .statement("breach", Breach.class);

    assertThat(ids(breach.told())).containsExactly("mail", "notice");
    assertThat(ids(breach.audiences())).containsExactly("persons", "authority");
    assertThat(breach.within().orElseThrow().value())
        .hasValue(new Deadline(72, Deadline.Unit.HOURS));
    assertThat(ids(breach.contents())).hasSize(5);
    assertThat(
            ResolvedFacts.of("breach told by mail within unknown")
                .statement("breach", Breach.class)
                .within()
                .orElseThrow()
                .isGap())
        .isTrue();
  }

  @Test
  void anAuditHasARhythmAndMayHaveAName() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            audit "合规审计" every 2 years by third-party for account to authority
            yearly: audit every 1 year by self
            """);
    Audit audit = facts.statement("audit", Audit.class);

    assertThat(text(audit.label())).isEqualTo("合规审计");
    assertThat(ids(audit.auditors())).containsExactly("third-party");
    assertThat(audit.data().ids()).containsExactly("account");
    assertThat(ids(audit.audiences())).containsExactly("authority");
    assertThat(facts.statement("yearly", Audit.class).label()).isEmpty();
  }

  @Test
  void askingIsAboutStatementsEverythingOrOtherUses() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            face-check: collect face-image for real-name on separate-consent
            first-ask: ask any by popup, ticking, per-purpose, no-repeat when "首次启动应用时"
            face-ask: ask face-check by separate-page instead "上传证件"
            other-ask: ask other-uses by separate-page instead unknown
            """);
    Asking first = facts.statement("first-ask", Asking.class);

    assertThat(first.subjects().isAny()).isTrue();
    assertThat(ids(first.manners()))
        .containsExactly("popup", "ticking", "per-purpose", "no-repeat");
    assertThat(text(first.occasion())).isEqualTo("首次启动应用时");
    Asking face = facts.statement("face-ask", Asking.class);
    assertThat(face.subjects().ids()).containsExactly("face-check");
    assertThat(text(face.instead().flatMap(Stated::value))).isEqualTo("上传证件");
    Asking other = facts.statement("other-ask", Asking.class);
    assertThat(other.subjects().ids()).containsExactly(Asking.OTHER_USES);
    assertThat(other.instead().orElseThrow().isGap()).isTrue();
  }

  @Test
  void aWaiverStandsOnAGround() {
    Waiver waiver =
        ResolvedFacts.of(
                "waiver state-security \"与国家安全、国防安全直接相关的\" on national-security for account")
            .statement("waiver.state-security", Waiver.class);

    assertThat(waiver.bases())
        .flatExtracting(Basis::bases)
        .extracting(Ref::id)
        .containsExactly("national-security");
    assertThat(waiver.data().ids()).containsExactly("account");
  }

  @Test
  void whatIsExcludedAndAllowedSaysWhy() {
    ResolvedFacts facts =
        ResolvedFacts.of(
            """
            browsing: collect browsing-history open for tips on consent
            outside: exclude search-history because "只存在设备中"
            allow open-list for browsing because "名单会变"
            """);

    assertThat(facts.statement("outside", Exclusion.class).data().ids())
        .containsExactly("search-history");
    Allowance allowance = facts.statement("allow.open-list", Allowance.class);
    assertThat(allowance.check().id()).isEqualTo("open-list");
    assertThat(ids(allowance.statements())).containsExactly("browsing");
    assertThat(Phrases.of(facts.policy()))
        .extracting(Phrase::address)
        .contains("outside.because")
        .doesNotContain("allow.open-list.because");
  }

  @Test
  void aRightHasDeadlinesAFeeAndGroundsOfRefusal() {
    Right delete =
        ResolvedFacts.of(
                "right delete by mail within 15 working-days extension 15 days verified \"核对邮箱\""
                    + " fee free unless claimed legal-obligation or hold legal-dispute")
            .statement("right.delete", Right.class);

    assertThat(delete.deadline()).hasValue(new Deadline(15, Deadline.Unit.WORKING_DAYS));
    assertThat(delete.extension()).hasValue(new Deadline(15, Deadline.Unit.DAYS));
    assertThat(text(delete.verification().flatMap(Stated::value))).isEqualTo("核对邮箱");
    assertThat(delete.fee().flatMap(Stated::value)).map(Ref::id).hasValue("free");
    assertThat(delete.unless())
        .hasValue(
            new Condition.Any(
                List.of(
                    new Condition.Ground("legal-obligation"),
                    new Condition.Hold("legal-dispute"))));
  }
}
