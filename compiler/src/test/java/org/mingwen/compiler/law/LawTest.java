package org.mingwen.compiler.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.diagnostic.Note;

/** Which rules a policy is held to, and what becomes of what they find. */
class LawTest {
  private static final List<String> PACKS = List.of("cn", "eea", "hk", "jp", "us-ca");

  /** A policy that breaks as much as so few words can, written for these jurisdictions. */
  private static PublishedPolicy bad(String jurisdictions, String more) {
    return policy("effective 2027-06-01 " + jurisdictions(jurisdictions), more);
  }

  private static String jurisdictions(String names) {
    return names.isEmpty() ? "" : "jurisdictions " + names;
  }

  private static PublishedPolicy policy(String header, String more) {
    return CleanPolicy.published(
        """
        policy p "政策" { %s offered-as app persons 60000000 sensitive-persons 60000000 }
        handler "某应用" { country sg }
        party partner "合作方" as independent { }
        taking: collect face-image, precise-location, name from user for ads-personal on consent
        giving: provide name, cookie-id to partner for direct-marketing on consent
        selling: sell name to partner for sell-data on consent
        abroad: export name to us for ads on consent
        judging: decide using name for recommend on consent major
        keeping: keep name until "永久"
        %s
        """
            .formatted(header, more));
  }

  private static Set<String> ids(PublishedPolicy policy) {
    return Law.findings(policy).stream()
        .map(Diagnostic::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> broken(String pack, PublishedPolicy policy) {
    return LegalRules.all().stream()
        .filter(rule -> rule.pack().equals(pack))
        .filter(rule -> !Law.breaches(rule, policy).isEmpty())
        .map(LegalRule::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn", "eea", "hk", "jp", "us-ca"})
  void aPolicyIsHeldToThePackOfItsJurisdictionAndToNoOther(String pack) {
    PublishedPolicy policy = bad(pack, "");

    assertThat(ids(policy)).isNotEmpty().isEqualTo(broken(pack, policy));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn", "eea", "hk", "jp", "us-ca"})
  void aJurisdictionMoreOrLessIsItsRowsMoreOrLess(String pack) {
    List<String> others = new ArrayList<>(PACKS);
    others.remove(pack);

    Set<String> all = ids(bad(String.join(", ", PACKS), ""));
    Set<String> without = ids(bad(String.join(", ", others), ""));

    Set<String> both = new TreeSet<>(without);
    both.addAll(ids(bad(pack, "")));
    assertThat(all).isEqualTo(both);
    assertThat(without).doesNotContainAnyElementsOf(ids(bad(pack, "")));
  }

  @Test
  void aPolicyWithoutAJurisdictionThatHasAPackIsHeldToNothing() {
    assertThat(Law.findings(bad("", ""))).isEmpty();
    assertThat(Law.findings(bad("sg", ""))).isEmpty();
  }

  @Test
  void aPolicyIsHeldToTheLawOfTheDayItTakesEffect() {
    String law = "face-15-filing";

    assertThat(ids(policy("effective 2025-05-31 jurisdictions cn", ""))).doesNotContain(law);
    assertThat(ids(policy("effective 2025-06-01 jurisdictions cn", ""))).contains(law);
    assertThat(ids(policy("effective 2025-06 jurisdictions cn", ""))).contains(law);
    assertThat(ids(policy("jurisdictions cn", ""))).contains(law);
  }

  @Test
  void whatAPolicyOpenlyLeavesOutIsNotReported() {
    assertThat(ids(bad("cn, eea", "")))
        .contains("pipl-17-handler-contact", "gdpr-13-1a-controller", "pipl-17-change-notice");
    assertThat(ids(bad("cn, eea", "gap changes\ngap contact")))
        .doesNotContain("pipl-17-handler-contact", "pipl-17-change-notice", "gdpr-13-3-new-purpose")
        .contains("gdpr-13-1a-controller");
  }

  @Test
  void aGapOfAPartHoldsInThatPart() {
    assertThat(ids(bad("cn, eea", "in eea { gap changes }")))
        .contains("pipl-17-change-notice")
        .doesNotContain("gdpr-13-3-new-purpose");
  }

  @Test
  void whatIsMarkedUnknownIsNoBreach() {
    assertThat(ids(policy("effective 2026-06-01 jurisdictions cn", "")))
        .contains("pipl-17-handler-name");
    assertThat(
            ids(
                CleanPolicy.published(
                    "policy p \"政策\" { jurisdictions cn }\nhandler { legal-name unknown }")))
        .doesNotContain("pipl-17-handler-name");
  }

  @Test
  void oneBreachOfSeveralLawsIsOneFindingThatNamesThemAll() {
    List<Diagnostic> merged =
        Law.merged(Law.findings(bad("cn, eea", ""))).stream()
            .filter(f -> f.hint().orElseThrow().id().equals("law.changes-told"))
            .toList();

    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).id()).isEqualTo("pipl-17-change-notice");
    assertThat(merged.get(0).isError()).isTrue();
    assertThat(merged.get(0).notes().stream().map(Note::arguments).map(Object::toString))
        .anyMatch(note -> note.contains("law.PIPL"))
        .anyMatch(note -> note.contains("law.App") && note.contains("app-2-change"))
        .anyMatch(note -> note.contains("law.GDPR") && note.contains("gdpr-13-3-new-purpose"));
  }

  @Test
  void aMergedFindingHasTheIdOfItsMostSevereRuleOfThePrincipalLaw() {
    assertThat(
            Law.merged(Law.findings(bad("eea, cn", ""))).stream()
                .filter(f -> f.hint().orElseThrow().id().equals("law.changes-told"))
                .map(Diagnostic::id))
        .containsExactly("pipl-17-change-notice");
  }

  @Test
  void theOrderOfJurisdictionsChangesNoFinding() {
    Stream<String> there = Law.findings(bad("cn, eea, jp", "")).stream().map(Object::toString);
    Stream<String> back = Law.findings(bad("jp, eea, cn", "")).stream().map(Object::toString);

    assertThat(there.map(LawTest::withoutSource).sorted().toList())
        .isEqualTo(back.map(LawTest::withoutSource).sorted().toList());
  }

  private static String withoutSource(String finding) {
    return finding.replaceAll("file=\\S+", "");
  }
}
