package org.mingwen.compiler.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingwen.compiler.words.Placeholder;

class PublicationTest {
  private static final String POLICY =
      """
      policy sample "样例" { effective 2024-09-16 jurisdictions cn }
      data account "账户信息" { name, email }
      party payer "支付机构" is payment as independent { name unknown }
      registration: collect account from user for account-register on contract
      paying: collect card-number from payer for payment on contract
      no-sale: never sell any
      right access by mail
      channel mail "电子邮件" { email "a@example.com" }
      """;

  private static Publication publication(String markdown) {
    return Publication.of(Sample.policy(POLICY), Sample.words("zh-Hans", markdown));
  }

  @Test
  void saysIsTheAddressRatherThanAPlaceholderAndAPlaceholderRatherThanARow() {
    Publication publication =
        publication(
            """
            {{collected}}

            ## 甲 {#a}
            {{registration.data}}、{{paying.data}}
            ## 乙 {#b}
            不出售。{{says paying}}
            """);
    assertThat(Sample.clauses(publication))
        .containsEntry("registration", "a")
        .containsEntry("paying", "b");
    assertThat(publication.address("paying")).contains(new Address("b", "fact-paying"));
  }

  @Test
  void theFirstRowIsTheAddressWhereNothingElseSpeaksOfAStatement() {
    Publication publication = publication("{{collected}}\n\n## 甲 {#a}\n\n{{collected}}\n");
    assertThat(Sample.clauses(publication)).containsEntry("paying", Outline.PREAMBLE);
  }

  @Test
  void mainDecidesBetweenTwoSays() {
    Publication publication =
        publication("## 甲 {#a}\n{{says no-sale}}\n## 乙 {#b}\n{{says no-sale main}}\n");
    assertThat(Sample.clauses(publication)).containsEntry("no-sale", "b");
    assertThat(publication.ambiguities()).isEmpty();
  }

  @Test
  void twoSaysWithoutMainAreAmbiguous() {
    Publication publication =
        publication("## 甲 {#a}\n{{says no-sale}}\n## 乙 {#b}\n{{says no-sale}}\n");
    assertThat(publication.ambiguities())
        .singleElement()
        .satisfies(one -> assertThat(one.statement().name()).isEqualTo("no-sale"))
        .satisfies(one -> assertThat(one.says()).hasSize(2));
    assertThat(Sample.clauses(publication)).containsEntry("no-sale", "a");
  }

  @Test
  void anItemWithAnIdIsAClauseOfItsOwn() {
    Publication publication =
        publication("## 甲 {#a}\n\n- 不出售。{{says no-sale}} {#item}\n- {{registration.data}}\n");
    assertThat(Sample.clauses(publication))
        .containsEntry("no-sale", "item")
        .containsEntry("registration", "a");
  }

  @Test
  void whatNoClauseShowsIsUnpublishedInTheOrderOfThePolicy() {
    assertThat(publication("{{registration.data}}").unpublished())
        .extracting(one -> one.name())
        .containsExactly("paying", "no-sale", "right.access");
  }

  @Test
  void aBlockIsNarrowedByGroupItemPurposePartySourceAndStatement() {
    for (String name : new String[] {"payer", "party", "card-number", "payment", "paying"}) {
      assertThat(Sample.clauses(publication("{{collected for " + name + "}}")))
          .as(name)
          .containsOnlyKeys("paying");
    }
    for (String name : new String[] {"account", "email", "user", "account-register"}) {
      assertThat(Sample.clauses(publication("{{collected for " + name + "}}")))
          .as(name)
          .containsOnlyKeys("registration");
    }
  }

  @Test
  void aBlockWithoutRowsIsTold() {
    assertThat(publication("{{shared}}\n\n{{collected for payer}}").empty())
        .extracting(Placeholder::path)
        .containsExactly("shared");
  }

  @Test
  void placeholdersThatSpeakOfNothingAreTold() {
    Publication publication =
        publication(
            "{{registration.dates}}{{nobody.name}}{{ref nowhere}}{{says nothing}}"
                + "{{channel.mail.email}}{{policy.effective}}{{data.email}}{{ref preamble}}");
    assertThat(publication.unknown())
        .extracting(Placeholder::path)
        .containsExactly("registration.dates", "nobody.name", "nowhere", "nothing");
  }

  @Test
  void everyPropertyOfEveryStatementIsFoundByItsPath() {
    Sample.policy(POLICY).statements().stream()
        .forEach(
            statement ->
                Properties.of(statement)
                    .forEach(
                        property -> {
                          String path =
                              statement.name() + (property.isEmpty() ? "" : "." + property);
                          assertThat(publication("{{" + path + "}}").unknown()).as(path).isEmpty();
                        }));
  }
}
