package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Phrases;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.resolve.Resolver;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.source.SourceFile;

/**
 * The examples of the language reference are one policy, and it compiles to rules and pages. Its
 * words are made here: a clause that says every statement, and a translation for every phrase.
 */
class LanguageReferenceTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("^```policy\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir Path folder;

  @Test
  void itsExamplesCompile() throws IOException {
    String facts = examples();
    Policy policy = resolved(facts);
    String words = words(policy);
    Path shop = folder.resolve("shop");
    write(shop.resolve("shop.policy"), facts);
    write(shop.resolve("text/zh-Hans.md"), words);
    write(shop.resolve("text/en.md"), words);
    write(shop.resolve("labels/en.yaml"), labels(policy));

    Compilation compilation = PolicyCompiler.compileApartFromLaw(folder);

    assertThat(compilation.hasErrors())
        .as(DiagnosticPrinter.print(compilation.diagnostics(), Language.EN))
        .isFalse();
    // The examples stand for themselves: together they are no policy that tells the whole of it.
    assertThat(compilation.diagnostics())
        .allSatisfy(
            finding ->
                assertThat(finding.id())
                    .isIn(
                        "gap",
                        "marked-unknown",
                        "nothing-accepted",
                        "open-list",
                        "unused-term",
                        "not-collected",
                        "wider-purpose"));
    assertThat(compilation.rules()).containsKey("shop/rules.json");
    assertThat(compilation.site()).containsKeys("shop/zh-Hans/index.html", "shop/en/index.html");
  }

  private static String examples() throws IOException {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(Path.of("../dsl/README.md")))
            .results()
            .map((MatchResult example) -> example.group(1))
            .toList();
    assertThat(examples).hasSizeGreaterThan(5);
    return String.join("\n", examples);
  }

  private static Policy resolved(String facts) {
    var file = PolicyParser.parse(SourceFile.of("shop.policy", facts)).file();
    return Resolver.resolve(List.of(file), Set.of(), Vocabulary.builtIn()).policy().orElseThrow();
  }

  private static String words(Policy policy) {
    return policy.statements().stream()
        .filter(statement -> !(statement instanceof Channel || statement instanceof Item))
        .map(statement -> "{{says " + statement.name() + "}}")
        .collect(Collectors.joining("", "## 全部 {#all}\n\n本段", "\n"));
  }

  private static String labels(Policy policy) {
    return Phrases.of(policy).stream()
        .map(Phrase::address)
        .distinct()
        .map(address -> "\"" + address + "\": translation\n")
        .collect(Collectors.joining());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
