package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.publication.Sample;
import org.mingwen.compiler.words.Inline;
import org.mingwen.compiler.words.Placeholder;

class ProseTest {
  private static final Prose PROSE =
      new Prose(
          new Prose.Facts() {
            @Override
            public Html inline(Placeholder placeholder) {
              return new Html("[" + placeholder.path() + "]");
            }

            @Override
            public Html block(Placeholder placeholder) {
              return new Html("[[" + placeholder.path() + "]]");
            }
          });

  private static String html(String markdown) {
    return PROSE.blocks(Sample.words("zh-Hans", markdown).blocks()).markup().replace("\n", "");
  }

  private static String link(String address) {
    return PROSE
        .inlines(List.of(new Inline.Link(address, List.of(new Inline.Plain("x")))))
        .markup();
  }

  @Test
  void paragraphsListsTablesAndQuotesComeOutAsWhatTheyAre() {
    assertThat(html("甲**乙***丙*\n\n- 一\n- 二 {#two}\n\n1. 三\n\n> 引\n"))
        .isEqualTo(
            "<p>甲<strong>乙</strong><em>丙</em></p><ul><li>一</li><li id=\"two\">二</li></ul>"
                + "<ol><li>三</li></ol><blockquote><p>引</p></blockquote>");
    assertThat(html("| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n"))
        .contains("<th scope=\"col\">甲</th>", "<tr><td>一</td><td>二</td></tr>");
  }

  @Test
  void textIsEscapedWhateverItLooksLike() {
    assertThat(PROSE.inlines(List.of(new Inline.Plain("<script>\"'&${x}\u0000"))).markup())
        .isEqualTo("&lt;script&gt;&quot;&#39;&amp;${x}\ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "//host/x",
        "http://host/",
        " javascript:x",
        "java\tscript:x",
        "\\\\host\\x",
        "a:b/c?",
        ""
      })
  void aLinkToWhatIsNotAllowedIsPrintedAsItsText(String address) {
    assertThat(link(address)).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/?a=b", "mailto:a@example.com", "#clause", "../en/"})
  void linksKeepTheirAddressWhereItIsAllowed(String address) {
    assertThat(link(address)).isEqualTo("<a href=\"" + address + "\">x</a>");
  }

  @Test
  void placeholdersAreAskedForInlineAndAlone() {
    assertThat(html("甲{{policy.title}}乙\n\n{{collected}}\n"))
        .isEqualTo("<p>甲[policy.title]乙</p>[[collected]]");
  }
}
