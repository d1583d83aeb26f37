package org.mingwen.compiler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.dsl.syntax.Keyword;

class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.builtIn();

  @Test
  void holdsAsManyConceptsOfEachKindAsItsSourcesList() {
    Map<ConceptKind, Integer> counts =
        Arrays.stream(ConceptKind.values())
            .collect(Collectors.toMap(k -> k, k -> vocabulary.terms(k).all().size()));

    assertThat(counts)
        .containsEntry(ConceptKind.ITEM, 103 + 9 + 4 + 14)
        .containsEntry(ConceptKind.PURPOSE, 33 + 4 + 1 + 20)
        .containsEntry(ConceptKind.BASIS, 13 + 2 + 5)
        .containsEntry(ConceptKind.RIGHT, 18 + 13)
        .containsEntry(ConceptKind.CAPACITY, 9)
        .containsEntry(ConceptKind.BUSINESS, 8)
        .containsEntry(ConceptKind.MECHANISM, 10 + 10 + 2 + 3 + 1 + 3)
        .containsEntry(ConceptKind.OPERATION, 15)
        .containsEntry(ConceptKind.FORM, 4)
        .containsEntry(ConceptKind.PLACE, 249 + 2)
        .containsEntry(ConceptKind.SOURCE, 6)
        .containsEntry(ConceptKind.APP_TYPE, 39);
  }

  @ParameterizedTest
  @CsvSource({"cn, 30, 5", "eea, 15, 2", "uk, 15, 2", "us-ca, 25, 5", "jp, 0, 0"})
  void countsTheSensitiveItemsOfEachLaw(String jurisdiction, int listed, int kinds) {
    assertThat(vocabulary.items().all().stream().filter(item -> item.sensitiveIn(jurisdiction)))
        .extracting(Item::id)
        .hasSize(listed + kinds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn", "eea", "us-ca"})
  void aKindIsAsSensitiveAsAnyOfItsMembers(String jurisdiction) {
    Hierarchy items = vocabulary.items().hierarchy();

    assertThat(vocabulary.items().all().stream().filter(item -> item.sensitiveIn(jurisdiction)))
        .allSatisfy(
            member ->
                assertThat(items.ancestors(member.id()))
                    .filteredOn(kind -> items.parents(kind).isEmpty())
                    .allMatch(
                        kind ->
                            vocabulary.items().find(kind).orElseThrow().sensitiveIn(jurisdiction)));
  }

  @Test
  void knowsWhatTheReferenceSaysOfAnItem() {
    assertThat(vocabulary.items().find("id-photo"))
        .hasValue(
            new Item(
                "id-photo",
                new Labels("证件照片", "photo of an identity document", Optional.of("身分証明書の画像")),
                List.of("face-image", "identity-document"),
                Sensitivity.OTH,
                Optional.empty(),
                Optional.of("OfficialID"),
                new Item.Categories("2", true, "UC", "PV", List.of("B", "L"))));
    assertThat(vocabulary.items().find("clipboard").orElseThrow().pipl())
        .isEqualTo(Sensitivity.CTX);
    assertThat(vocabulary.items().find("passport").orElseThrow().pipl()).isEqualTo(Sensitivity.W);
    assertThat(vocabulary.items().find("criminal-record").orElseThrow().gdpr()).hasValue("10");
    assertThat(vocabulary.items().find("calendar").orElseThrow().dpv()).isEmpty();
    assertThat(vocabulary.items().find("gene").orElseThrow().pipl().ground()).hasValue("biometric");
  }

  @Test
  void aPhotoOfAnIdentityDocumentIsBiometricThroughTheFaceOnIt() {
    Hierarchy items = vocabulary.items().hierarchy();

    assertThat(items.ancestors("id-photo"))
        .containsExactly("biometric", "face-image", "identity-document");
    assertThat(items.down("contact-data"))
        .containsExactly(
            "address",
            "consignee",
            "contact-data",
            "delivery-address",
            "email",
            "phone",
            "postcode");
  }

  @Test
  void narrowPurposesAreWithinBroadOnes() {
    Hierarchy purposes = vocabulary.purposes().hierarchy();

    assertThat(purposes.isWithin("ads-targeted", "marketing")).isTrue();
    assertThat(purposes.isWithin("anti-fraud", "security")).isTrue();
    assertThat(purposes.isWithin("marketing", "ads-targeted")).isFalse();
    assertThat(vocabulary.purposes().find("real-name").orElseThrow().dpv())
        .hasValue("IdentityVerification");
    assertThat(vocabulary.purposes().find("survey").orElseThrow().dpv()).isEmpty();
  }

  @Test
  void tellsLegalBasesFromWhatPoliciesOnlyClaim() {
    Terms<Basis> bases = vocabulary.bases();

    assertThat(bases.find("contract").orElseThrow().pipl()).hasValue("13(1)(2)");
    assertThat(bases.find("legitimate-interest").orElseThrow().knownIn("cn")).isFalse();
    assertThat(bases.find("legitimate-interest").orElseThrow().knownIn("eea")).isTrue();
    assertThat(bases.find("written-consent").orElseThrow().isConsent()).isTrue();
    assertThat(bases.find("contract").orElseThrow().isConsent()).isFalse();
    assertThat(bases.all().stream().filter(b -> b.standing() != Basis.Standing.BASIS))
        .extracting(Basis::id)
        .containsExactly(
            "academic-research",
            "criminal-procedure",
            "national-security",
            "public-interest",
            "self-disclosed",
            "service-stability",
            "vital-interest");
    assertThat(bases.all().stream().filter(b -> b.knownIn("cn"))).hasSize(12);
  }

  @Test
  void whatATypeOfAppNeedsAreItems() {
    assertThat(vocabulary.appTypes().all())
        .allSatisfy(
            type ->
                assertThat(type.necessary()).allMatch(item -> vocabulary.items().contains(item)));
    assertThat(vocabulary.appTypes().all().stream().filter(type -> type.necessary().isEmpty()))
        .hasSize(13)
        .allMatch(AppType::verified);
    assertThat(vocabulary.appTypes().find("map-navigation").orElseThrow().necessary())
        .containsExactly("location", "departure", "destination");
  }

  @Test
  void knowsTheArticlesBehindRights() {
    assertThat(vocabulary.rights().find("transfer").orElseThrow().cn()).hasValue("PIPL 45");
    assertThat(vocabulary.rights().find("transfer").orElseThrow().gdpr()).hasValue("GDPR 20");
    assertThat(vocabulary.rights().find("opt-out-sale").orElseThrow().ccpa()).hasValue("CCPA .120");
  }

  @Test
  void saysWhyAMechanismIsVoid() {
    assertThat(vocabulary.mechanisms().all().stream().filter(Mechanism::isVoid))
        .extracting(Mechanism::id)
        .containsExactly("eu-scc-pre-2021", "privacy-shield", "safe-harbor");
    assertThat(vocabulary.mechanisms().find("privacy-shield").orElseThrow().voidBecause())
        .hasValueSatisfying(why -> assertThat(why.en()).contains("C-311/18"));
    assertThat(vocabulary.mechanisms().all())
        .allSatisfy(m -> assertThat(vocabulary.jurisdictions().contains(m.regime())).isTrue());
  }

  @Test
  void theEuropeanEconomicAreaHasThirtyStates() {
    Hierarchy places = vocabulary.terms(ConceptKind.PLACE).hierarchy();

    assertThat(places.down("eea")).hasSize(1 + 30).contains("isl", "li", "no").doesNotContain("gb");
    assertThat(places.isWithin("us-ca", "us")).isTrue();
    assertThat(places.parents("hk")).isEmpty();
    assertThat(vocabulary.jurisdictions().all())
        .allSatisfy(j -> assertThat(places.contains(j.place())).isTrue());
  }

  @Test
  void disclosingIsEachOfItsWaysAndProcessingIsEverything() {
    Hierarchy operations = vocabulary.terms(ConceptKind.OPERATION).hierarchy();

    assertThat(operations.down("disclose"))
        .containsExactly("disclose", "entrust", "joint", "provide", "publish", "sell", "transfer");
    assertThat(operations.down("use")).containsExactly("apply", "decide", "profile", "use");
    assertThat(operations.down("process")).isEqualTo(operations.ids());
  }

  @Test
  void recipientsAreKindsOfWhatTheyAreAndOfWhatTheyDo() {
    assertThat(vocabulary.recipients().ids()).hasSize(9 + 8).contains("payment", "independent");
    assertThat(vocabulary.recipients().isWithin("sub-processor", "processor")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(ConceptKind.class)
  void aStructureWordIsNeverAnId(ConceptKind kind) {
    Set<String> reserved =
        Arrays.stream(Keyword.values())
            .filter(k -> k.role() == Keyword.Role.STRUCTURE)
            .map(Keyword::word)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(vocabulary.terms(kind).ids()).doesNotContainAnyElementsOf(reserved);
  }

  /** After the subject of a test and after {@code sensitive} no keyword can be a name. */
  @ParameterizedTest
  @EnumSource(names = {"GROUND", "HOLD", "PERMISSION", "SENSITIVITY"})
  void whatIsWrittenWhereAStatementMayEndIsNoKeyword(ConceptKind kind) {
    assertThat(vocabulary.terms(kind).ids())
        .doesNotContainAnyElementsOf(Arrays.stream(Keyword.values()).map(Keyword::word).toList());
  }

  @ParameterizedTest
  @EnumSource(ConceptKind.class)
  void everyTableIsSortedById(ConceptKind kind) {
    assertThat(Table.resource(Vocabulary.class, kind.table() + ".tsv").rows())
        .extracting(row -> row.text("id"))
        .isSorted()
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @EnumSource(ConceptKind.class)
  void noTwoConceptsOfAKindShareALabel(ConceptKind kind) {
    for (String language : new String[] {"zh-Hans", "en", "ja"}) {
      assertThat(vocabulary.terms(kind).all())
          .extracting(concept -> concept.label(language).orElse(concept.id()))
          .doesNotHaveDuplicates()
          .allSatisfy(label -> assertThat(label).isEqualTo(label.strip()));
    }
  }

  @Test
  void labelsAreFoundByTheirLanguage() {
    Item email = vocabulary.items().find("email").orElseThrow();

    assertThat(email.label("zh")).hasValue("电子邮箱").isEqualTo(email.label("zh-Hans"));
    assertThat(email.label("en-GB")).hasValue("email address");
    assertThat(email.label("ja")).hasValue("メールアドレス");
    assertThat(email.label("zh-Hant")).isEmpty();
    assertThat(email.label("de")).isEmpty();
  }
}
