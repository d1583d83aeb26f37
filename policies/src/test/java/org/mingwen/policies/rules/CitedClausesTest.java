package org.mingwen.policies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;

/** What a rule cites is there to be read: its clause and its anchor exist in every language. */
class CitedClausesTest {

  @ParameterizedTest
  @ValueSource(strings = {".", "src/test/resources/2024-09-16"})
  void everyRulesAddressExistsInEveryLanguage(String folder) throws IOException {
    Compilation compilation = PolicyCompiler.compile(Path.of(folder));
    SortedMap<String, byte[]> site = compilation.site();
    int looked = 0;
    for (Map.Entry<String, byte[]> file : compilation.rules().entrySet()) {
      JsonNode rules = new ObjectMapper().readTree(file.getValue());
      List<JsonNode> citing = citing(rules);
      assertThat(citing).isNotEmpty();
      for (JsonNode page : rules.get("pages")) {
        Document document =
            Jsoup.parse(new String(site.get(page.asText() + "index.html"), StandardCharsets.UTF_8));
        for (JsonNode rule : citing) {
          assertThat(document.getElementById(rule.get("clause").asText()))
              .as("%s", rule)
              .isNotNull();
          assertThat(document.getElementById(rule.get("anchor").asText()))
              .as("%s", rule)
              .isNotNull();
          looked++;
        }
      }
    }
    assertThat(looked).isGreaterThan(50);
  }

  /** Whatever in the rules names a clause: permits, promises, retention, rights. */
  private static List<JsonNode> citing(JsonNode rules) {
    List<JsonNode> citing = new ArrayList<>();
    for (JsonNode part : rules) {
      for (JsonNode entry : part) {
        if (entry.has("clause")) {
          citing.add(entry);
        }
      }
    }
    return citing;
  }
}
