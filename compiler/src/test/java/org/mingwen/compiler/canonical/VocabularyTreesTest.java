package org.mingwen.compiler.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.output.Json;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Item;
import org.mingwen.compiler.vocabulary.Labels;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

class VocabularyTreesTest {
  private static final Span PLACE = SourceFile.of("frozen", "").span(0, 0);
  private static final Vocabulary TODAY = Vocabulary.builtIn();
  private static final PublishedPolicy POLICY =
      Corpus.saying(
          "no-sale: never sell contact-data\nsign-up: collect email for account-management on consent\n");

  @Test
  void itHasWhatIsNamedWithItsKindsAndWhatItIsAKindOf() {
    Map<String, Object> items =
        JsonTree.map(JsonTree.map(VocabularyTrees.whole(POLICY), "item"), "terms");

    assertThat(items).containsKeys("email", "phone", "contact-data");
    assertThat(items.keySet()).containsAll(TODAY.items().hierarchy().down("contact-data"));
    assertThat(items.keySet()).containsAll(TODAY.items().hierarchy().ancestors("email"));
    assertThat(items).doesNotContainKey("biometric");
    assertThat(VocabularyTrees.whole(POLICY)).containsKeys("operation", "basis");
  }

  @Test
  void whoSaysSensitiveReliesOnEverySensitiveItem() {
    PublishedPolicy policy = Corpus.saying("no-sale: never sell sensitive\n");

    assertThat(JsonTree.map(JsonTree.map(VocabularyTrees.whole(policy), "item"), "terms"))
        .containsKeys("biometric", "bank-account");
  }

  @Test
  void readTodayItIsTheVocabularyOfToday() {
    assertThat(read(VocabularyTrees.whole(POLICY), TODAY)).isSameAs(TODAY);
  }

  @Test
  void aTermThatChangedSinceSaysWhatItSaidThen() {
    Vocabulary later = with(item("email", "电子信箱", List.of("contact-data"), TODAY));

    Vocabulary then = read(VocabularyTrees.whole(POLICY), later);

    assertThat(then.items().find("email")).isEqualTo(TODAY.items().find("email"));
    assertThat(later.items().find("email")).isNotEqualTo(TODAY.items().find("email"));
  }

  @Test
  void aTermAddedSinceIsNoKindOfOneThatWasNamed() {
    Vocabulary later = with(item("pager", "寻呼机", List.of("contact-data"), TODAY));

    Vocabulary then = read(VocabularyTrees.whole(POLICY), later);

    assertThat(later.items().hierarchy().isWithin("pager", "contact-data")).isTrue();
    assertThat(then.items().hierarchy().isWithin("pager", "contact-data")).isFalse();
    assertThat(then.items().hierarchy().isWithin("email", "contact-data")).isTrue();
  }

  @Test
  void aChangeIsToldByKindAndId() {
    Vocabulary later =
        with(
            item("pager", "寻呼机", List.of("contact-data"), TODAY),
            item("email", "电子信箱", TODAY.items().find("email").orElseThrow().parents(), TODAY),
            item("biometric", "面孔", List.of(), TODAY));

    assertThat(VocabularyTrees.changed(POLICY, under(later)))
        .containsExactly("item email", "item pager");
    assertThat(VocabularyTrees.hash(POLICY)).isNotEqualTo(VocabularyTrees.hash(under(later)));
  }

  @Test
  void namingMoreTermsIsNoChangeOfAnyTerm() {
    PublishedPolicy more =
        Corpus.saying(
            "no-sale: never sell contact-data\nsign-up: collect email, biometric for account-management on consent\n");

    assertThat(VocabularyTrees.changed(POLICY, more)).isEmpty();
  }

  @Test
  void codesOfOthersBearNoMeaning() {
    Item email = TODAY.items().find("email").orElseThrow();
    Vocabulary later =
        with(
            new Item(
                "email",
                email.labels(),
                email.parents(),
                email.pipl(),
                email.gdpr(),
                java.util.Optional.of("Other"),
                email.categories()));

    assertThat(VocabularyTrees.changed(POLICY, under(later))).isEmpty();
  }

  @Test
  void whatNoVocabularyHasIsRefused() {
    assertRefused("{\"colour\": {\"used\": [], \"terms\": {}}}", "no kind of terms");
    assertRefused("{\"item\": {\"used\": []}}", "terms: missing");
    assertRefused("{\"item\": {\"used\": [\"x\"], \"terms\": {}}}", "unknown id x");
    String term = "{\"is\": \"term\", \"id\": \"x\", \"labels\": {\"zh\": \"x\", \"en\": \"x\"}}";
    assertRefused("{\"item\": {\"used\": [], \"terms\": {\"x\": " + term + "}}}", "x is no Item");
    assertRefused("{\"item\": {\"used\": [], \"terms\": {\"y\": " + term + "}}}", "y is x");
  }

  private static void assertRefused(String json, String because) {
    Map<String, Object> tree =
        JsonTree.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThatThrownBy(() -> VocabularyTrees.read(tree, TODAY, PLACE))
        .isInstanceOf(CanonicalException.class)
        .hasMessageContaining(because);
  }

  private static Vocabulary read(Map<String, Object> tree, Vocabulary today) {
    return VocabularyTrees.read(JsonTree.read(Json.lines(tree)), today, PLACE);
  }

  private static PublishedPolicy under(Vocabulary vocabulary) {
    return PublishedPolicy.of(POLICY.policy(), new TreeMap<>(), vocabulary);
  }

  private static Vocabulary with(Concept... terms) {
    return TODAY.with(Map.of(ConceptKind.ITEM, List.of(terms)));
  }

  private static Item item(String id, String label, List<String> parents, Vocabulary like) {
    Item email = like.items().find("email").orElseThrow();
    return new Item(
        id,
        new Labels(label, id, java.util.Optional.empty()),
        parents,
        email.pipl(),
        email.gdpr(),
        email.dpv(),
        email.categories());
  }
}
