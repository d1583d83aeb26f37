package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.NavigableMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Item;
import org.mingwen.compiler.vocabulary.Vocabulary;

class VocabularyPagesTest {
  private static final NavigableMap<String, byte[]> PAGES = VocabularyPages.render("en");

  private static String page(NavigableMap<String, byte[]> pages, String path) {
    return new String(pages.get(path), StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;");
  }

  @ParameterizedTest
  @EnumSource(ConceptKind.class)
  void everyTermStandsInItsPageInEveryLanguageWithItsKinds(ConceptKind kind) {
    String path = kind.word() + ".html";
    assertThat(page(PAGES, "index.html")).contains("<a href=\"" + path + "\">");
    String page = page(PAGES, path);
    for (Concept concept : Vocabulary.builtIn().terms(kind).all()) {
      int from = page.indexOf("<tr id=\"" + concept.id() + "\">");
      assertThat(from).as(kind + " " + concept.id()).isPositive();
      String row = page.substring(from, page.indexOf("</tr>", from));
      for (String language : new String[] {"zh-Hans", "en", "ja"}) {
        concept
            .label(language)
            .ifPresent(
                label -> assertThat(row).contains("lang=\"" + language + "\">" + escaped(label)));
      }
      concept.parents().forEach(parent -> assertThat(row).contains("#" + parent + "\""));
      if (concept instanceof Item item) {
        item.dpv().ifPresent(code -> assertThat(row).contains(code));
        assertThat(row).contains(item.categories().gb(), item.categories().apple());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "ja"})
  void theSamePagesComeOutWhereverTheyAreMade(String language) {
    String here = everything(language);
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(everything(language)).isEqualTo(here);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static String everything(String language) {
    NavigableMap<String, byte[]> pages = VocabularyPages.render(language);
    StringBuilder all = new StringBuilder();
    pages.keySet().forEach(path -> all.append(path).append(page(pages, path)));
    return all.toString();
  }
}
