package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;

class FinishedPageTest {
  private static final PublishedPolicy POLICY =
      Sample.published(
          """
          policy sample "样例" { effective 2024-09-16  authoritative zh-Hans }
          handler "样例公司" { legal-name unknown reached-by mail }
          channel mail "电子邮件" { email "a@example.com" }
          registration: collect email from user for account-register on contract
          no-sale: never sell any
          """,
          Sample.words("zh-Hans", "## 收集 {#a}\n\n{{collected}}\n\n不出售。{{says no-sale}}\n"));

  @TempDir Path folder;

  @Test
  void anOverrideThatLeavesOutAStatementIsRefused() throws IOException {
    override("policy.ftlh", "${clause.body}", "<#if clause?is_last></#if>");
    assertThatThrownBy(this::render)
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("sample/zh-Hans/index.html")
        .hasMessageContaining("leaves out the statement")
        .hasMessageContaining("fact-");
  }

  @Test
  void anOverrideThatDropsTheRowsOfABlockIsRefused() throws IOException {
    override("facts.ftlh", "<#list facts.rows as row>\n<tr", "<#list [] as row>\n<tr");
    assertThatThrownBy(this::render)
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("leaves out the statement registration");
  }

  @Test
  void anOverrideThatAsksSomebodyElseIsRefused() throws IOException {
    override("layout.ftlh", "<body>", "<body><img src='https://tracker.example/p.gif' alt=''>");
    assertThatThrownBy(this::render)
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("not of this site: https://tracker.example/p.gif");
  }

  @Test
  void anOverrideThatOnlyLooksDifferentIsUsed() throws IOException {
    override("layout.ftlh", "<body>", "<body class=\"ours\">");
    assertThat(new String(render().get("sample/zh-Hans/index.html"), StandardCharsets.UTF_8))
        .contains("<body class=\"ours\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x()</script>",
        "<SCRIPT src='x.js'>",
        "<p onclick='x()'>",
        "<p\nOnClick=x()>",
        "<a href='javascript:x()'>",
        "<a href=' javascript:x()'>",
        "<a href='&#106;avascript:x()'>",
        "<a href='javascript&colon;x()'>",
        "<a href='java&Tab;script:x()'>",
        "<a href='//host/'>",
        "<a href='http://host/'>",
        "<a href='#x' ping='https://host/'>",
        "<img src='//host/x.png'>",
        "<img src='https://host/x.png'>",
        "<img src='data:image/png,x'>",
        "<img srcset='https://host/x.png 2x'>",
        "<link rel='stylesheet' href='https://host/x.css'>",
        "<meta http-equiv='refresh' content='0;url=https://host/'>",
        "<p style='background:url(//host/x)'>",
        "<style>@import '//host/x'</style>",
        "<base href='https://host/'>",
        "<iframe src='x'></iframe>",
        "<form action='https://host/'>",
        "<svg><use href='https://host/x'/></svg>",
        "<!-- <p id='fact-a'> -->",
        "<?php x ?>",
        "<p id='fact-a",
        "<p \"id='fact-a'\">"
      })
  void whatRunsAsksSomebodyElseOrCannotBeReadIsRefused(String html) {
    assertThatThrownBy(() -> FinishedPage.check("x/index.html", html, Set.of()))
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("x/index.html");
  }

  @Test
  void plainPagesAndAllowedLinksPass() {
    assertThatCode(
            () ->
                FinishedPage.check(
                    "x/index.html",
                    "<!DOCTYPE html><meta http-equiv=\"Content-Security-Policy\" content=\"x\">"
                        + "<link rel=stylesheet href=../mingwen.css><p id=fact-a hidden-not=1>1 &lt; 2<br/>"
                        + "<a href=\"https://example.com/?a=b&amp;c=d\">x</a>"
                        + "<a href='mailto:a@example.com'>x</a><a href='#fact-a'>x</a>",
                    List.of("a")))
        .doesNotThrowAnyException();
  }

  private java.util.SortedMap<String, byte[]> render() {
    return SiteBackend.withTemplates(folder)
        .render(Drafts.of(POLICY), Optional.empty(), Drafts.NOTHING_COMPARED);
  }

  /** Our template of that name with a part of it replaced, as somebody's own. */
  private void override(String name, String part, String replacement) throws IOException {
    try (InputStream ours =
        SiteBackend.class.getClassLoader().getResourceAsStream("org/mingwen/site/" + name)) {
      String text = new String(ours.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains(part);
      Files.writeString(folder.resolve(name), text.replace(part, replacement));
    }
  }
}
