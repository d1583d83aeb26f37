package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.publication.Sample;

class DefinedTermsTest {
  private static final String POLICY =
      """
      policy sample "样例" { effective 2024-09-16  authoritative zh-Hans  languages en }
      handler "样例公司" { legal-name unknown reached-by mail }
      channel mail "电子邮件" { email "a@example.com" }
      subject user "用户" means "使用服务的人"
      subject business-user "企业用户" is user means "代表企业使用服务的人"
      term platform "本平台" means "样例网站"
      """;

  private static final String LABELS =
      """
      policy: Sample
      handler: Sample Company
      channel.mail: email
      subject.user: user
      subject.user.means: somebody who uses the service
      subject.business-user: business user
      subject.business-user.means: somebody who uses it for a business
      term.platform: Platform
      term.platform.means: the sample website
      """;

  private static final String USER = "<a class=\"term\" href=\"#fact-subject.user\">";
  private static final String BUSINESS = "<a class=\"term\" href=\"#fact-subject.business-user\">";

  private static String page(String language, String clause) {
    String text = clause + "\n\n## A {#a}\n\n{{definitions}}\n";
    return new String(
        SiteBackend.standard()
            .render(
                Drafts.of(
                    Sample.published(
                        POLICY, Sample.words("zh-Hans", text), Sample.words("en", text, LABELS))),
                Optional.empty(),
                Drafts.NOTHING_COMPARED)
            .get("sample/" + language + "/index.html"),
        StandardCharsets.UTF_8);
  }

  @Test
  void theFirstMentionInAClauseLeadsToTheDefinitionTheLongestTermFirst() {
    assertThat(page("zh-Hans", "用户可以成为企业用户。用户也可以不成为。"))
        .contains("<p>" + USER + "用户</a>可以成为" + BUSINESS + "企业用户</a>。用户也可以不成为。</p>");
    assertThat(page("en", "Users and a business user. A user."))
        .contains("<p>" + USER + "Users</a> and a " + BUSINESS + "business user</a>. A ")
        .contains("id=\"fact-subject.user\"");
  }

  @Test
  void partOfAnotherWordOrNameIsNoMention() {
    assertThat(page("zh-Hans", "请输入用户名。")).contains("<p>请输入用户名。</p>");
    assertThat(page("en", "A username, a user-agent, a non-user, reuse."))
        .contains("<p>A username, a user-agent, a non-user, reuse.</p>");
  }

  @Test
  void headingsLinksAndWhatIsSetInBoldAreLeftAlone() {
    assertThat(page("zh-Hans", "**用户**与[用户](https://example.com/)\n\n## 用户 {#user}\n\n文"))
        .contains("<p><strong>用户</strong>与<a href=\"https://example.com/\">用户</a></p>")
        .doesNotContain(USER);
  }
}
