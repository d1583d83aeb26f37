package org.mingwen.compiler.backend.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.backend.site.ResolvedTexts;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.Version;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;

/** A policy that was released once, and its sources with an edit of a fact and one of the words. */
class DifferenceTest {
  private static final Path CN = Path.of("src/test/resources/law/clean/cn");

  @TempDir Path folder;

  @Test
  void aProgramReadsWhatChangedAndWhatFollows() throws IOException {
    JsonNode diff = new ObjectMapper().readTree(difference().json());

    assertThat(diff.get("class").asText()).isEqualTo("broadening");
    assertThat(diff.get("from").asText()).isEqualTo("2026-03-01");
    assertThat(diff.get("to").asText()).isEqualTo("draft");
    JsonNode change = diff.get("changes").get(0);
    assertThat(diff.get("changes")).hasSize(1);
    assertThat(change.get("kind").asText()).isEqualTo("deadline-later");
    assertThat(change.get("effect").asText()).isEqualTo("broadens");
    assertThat(change.get("consequence").asText()).isEqualTo("notify");
    assertThat(change.get("after").asText()).isEqualTo("breach");
    assertThat(change.at("/clause/version").asText()).isEqualTo("after");
    assertThat(change.at("/clause/id").asText()).isNotEmpty();
    assertThat(change.at("/sentences/zh-Hans").asText()).isEqualTo("期限延长：安全事件告知，24 小时 → 72 小时");
    assertThat(change.at("/sentences/en").asText())
        .isEqualTo("Later deadline: notice of incidents, 24 hours → 72 hours");
    assertThat(diff.get("words").fieldNames()).toIterable().contains("zh-Hans");
  }

  @Test
  void theFileIsOfItsSchema() throws IOException {
    String json = new String(difference().json(), StandardCharsets.UTF_8);

    try (InputStream in = DiffBackend.class.getResourceAsStream("diff.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(json.replace("broadening", "wide"), InputFormat.JSON))
          .isNotEmpty();
    }
    assertThat(json).isEqualTo(new String(difference().json(), StandardCharsets.UTF_8));
  }

  @Test
  void aPersonReadsItWithoutColour() throws IOException {
    List<String> lines = difference().text("zh-Hans").lines().toList();

    assertThat(lines)
        .startsWith("cn 2026-03-01 → draft: 处理扩大")
        .contains("  期限延长：安全事件告知，24 小时 → 72 小时");
    assertThat(lines).anyMatch(line -> line.contains("[-") && line.contains("{+"));
  }

  @Test
  void aVersionThatIsNotThereCannotBeCompared() throws IOException {
    VersionedPolicy policy = versioned();

    assertThat(Difference.of(policy, "2026-03-02", "draft")).isEmpty();
    assertThat(Difference.of(policy, "draft", "2026-03-01")).isPresent();
  }

  private Difference difference() throws IOException {
    return Difference.of(versioned(), "2026-03-01", Difference.DRAFT).orElseThrow();
  }

  private VersionedPolicy versioned() throws IOException {
    Snapshot released = compiled("within 24 hours", "within 24 hours", "我们", "我们");
    Snapshot draft = compiled("within 24 hours", "within 72 hours", "我们", "本商城");
    PolicyDate date = released.policy().policy().header().effective().orElseThrow();
    Release release = new Release(new Version(date, 1), 1, released, "", Optional.empty());
    return new VersionedPolicy(draft, new History(List.of(release)));
  }

  /** The state of the sources with an edit of the facts, and one of the first such words. */
  private Snapshot compiled(String fact, String facts, String word, String words)
      throws IOException {
    Path copy = Files.createDirectories(folder.resolve("policies/cn"));
    try (Stream<Path> files = Files.walk(CN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(CN.relativize(file).toString());
        Files.createDirectories(to.getParent());
        String text = Files.readString(file).replace(fact, facts);
        if (file.endsWith("zh-Hans.md")) {
          text = text.replaceFirst(word, words);
        }
        Files.writeString(to, text);
      }
    }
    Compilation compilation = PolicyCompiler.compile(folder.resolve("policies"));
    assertThat(compilation.diagnostics()).noneMatch(finding -> finding.isError());
    PublishedPolicy policy = compilation.policies().get(0);
    return Snapshot.of(policy, ResolvedTexts.of(policy), Pins.NONE);
  }
}
