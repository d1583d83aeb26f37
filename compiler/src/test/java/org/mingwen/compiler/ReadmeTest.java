package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.enforcer.Decision;
import org.mingwen.enforcer.Enforcer;
import org.mingwen.enforcer.Request;

/** What the README shows is what comes out. */
class ReadmeTest {
  private static final Instant MOMENT = Instant.parse("2026-06-01T00:00:00Z");
  private static final Pattern FENCE =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ASKED =
      Pattern.compile("(\\w+) (\\w+) for (\\S+) +-> (\\w+) *(\\S*)");

  @TempDir Path folder;

  private String readme;

  @BeforeEach
  void writeThePolicy() throws IOException {
    readme = Files.readString(Path.of("../README.md"));
    write(fenced("policy", 0));
  }

  private void write(String policy) throws IOException {
    Path shop = Files.createDirectories(folder.resolve("shop/text")).getParent();
    Files.writeString(shop.resolve("shop.policy"), policy);
    Files.writeString(shop.resolve("text/zh-Hans.md"), fenced("markdown", 0));
  }

  @Test
  void itsPolicyHasNoFinding() throws IOException {
    assertThat(PolicyCompiler.compile(folder).diagnostics()).isEmpty();
  }

  @Test
  void itsPageReadsAsItSays() throws IOException {
    byte[] page = PolicyCompiler.compile(folder).site().get("shop/zh-Hans/index.html");
    String text =
        new String(page, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "").replaceAll("\\s", "");
    String shown =
        readme.substring(readme.indexOf("**一、"), readme.indexOf("`target/mingwen/rules/"));

    List<String> said =
        Stream.of(shown.split("[|\\n]", -1))
            .map(part -> part.replaceAll("[*\\s]|---", ""))
            .filter(part -> !part.isEmpty())
            .toList();
    assertThat(said).hasSizeGreaterThan(10).allSatisfy(part -> assertThat(text).contains(part));
  }

  @Test
  void itsRuleIsAmongTheRules() throws IOException {
    String rules = new String(rules(), StandardCharsets.UTF_8).replaceAll("\\s", "");

    assertThat(rules).contains(fenced("json", 0).replaceAll("\\s", ""));
  }

  @Test
  void theRulesAnswerAsItSays() throws IOException {
    Enforcer enforcer = Enforcer.builder().build();
    assertThat(enforcer.load(rules(), MOMENT).accepted()).isTrue();
    Matcher asked = ASKED.matcher(fenced("text", 0));
    int answers = 0;
    while (asked.find()) {
      Request request =
          enforcer
              .request(asked.group(1))
              .data(asked.group(2))
              .forPurpose(asked.group(3))
              .resolve();
      Decision decision = enforcer.decide(request, enforcer.facts().resolve(), MOMENT);
      assertThat(decision.code().name()).isEqualTo(asked.group(4));
      assertThat(
              String.join(
                  " ",
                  decision
                      .explain(request, enforcer.facts().resolve(), MOMENT)
                      .addresses("zh-Hans")))
          .isEqualTo(asked.group(5));
      answers++;
    }
    assertThat(answers).isEqualTo(3);
  }

  @Test
  void itsMistakeIsReportedAsItSays() throws IOException {
    write(fenced("policy", 0).replace("right correct by mail\n", ""));

    assertThat(DiagnosticPrinter.print(PolicyCompiler.compile(folder).diagnostics(), Language.EN))
        .isEqualTo(fenced("text", 1) + "\n1 error\n");
  }

  private byte[] rules() throws IOException {
    return PolicyCompiler.compile(folder).rules().get("shop/rules.json");
  }

  private String fenced(String language, int index) {
    return FENCE
        .matcher(readme)
        .results()
        .filter(fence -> fence.group(1).equals(language))
        .map(fence -> fence.group(2))
        .skip(index)
        .findFirst()
        .orElseThrow();
  }
}
