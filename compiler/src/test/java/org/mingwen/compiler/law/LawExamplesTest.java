package org.mingwen.compiler.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;

/**
 * Every rule of law by example: the clean policy of its pack does not break it, and does after the
 * edit in {@code law/examples/<id>.edit}, or one of several that lines {@code ---} part; after
 * {@code <id>.quiet.edit}, where there is one, it does not. See {@link CleanPolicy} for edits.
 */
class LawExamplesTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/law/examples");
  private static final Map<String, CleanPolicy> CLEAN =
      LegalRules.all().stream()
          .map(LegalRule::pack)
          .distinct()
          .collect(Collectors.toMap(Function.identity(), CleanPolicy::of));

  static Stream<String> rules() {
    return LegalRules.all().stream().map(LegalRule::id).distinct();
  }

  static Stream<String> quiet() throws IOException {
    return examples(".quiet.edit");
  }

  private static Stream<String> examples(String end) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(end))
          .map(name -> name.substring(0, name.length() - end.length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void theCleanPoliciesHaveNoFinding() throws IOException {
    assertThat(
            DiagnosticPrinter.print(
                PolicyCompiler.compile(CleanPolicy.FOLDER).diagnostics(), Language.EN))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isKeptByTheCleanPolicyAndBrokenByItsExample(String id) {
    for (LegalRule rule : LegalRules.rules(id)) {
      CleanPolicy clean = CLEAN.get(rule.pack());
      String asked = rule.requirement();

      assertThat(Law.breaches(rule, clean.published())).as("clean: " + asked).isEmpty();
      assertThat(edits(id))
          .as("edited: " + asked)
          .anySatisfy(edit -> assertThat(Law.breaches(rule, clean.edited(edit))).isNotEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("quiet")
  void isKeptByItsOtherExample(String id) {
    assertThat(LegalRules.rules(id))
        .allSatisfy(
            rule ->
                assertThat(
                        Law.breaches(rule, CLEAN.get(rule.pack()).edited(edit(id + ".quiet.edit"))))
                    .isEmpty());
  }

  @Test
  void everyExampleIsOfARule() throws IOException {
    assertThat(examples(".edit"))
        .allSatisfy(id -> assertThat(LegalRules.rule(id.replace(".quiet", ""))).isPresent());
  }

  /** The edits of an example; a rule that requires several things may need several. */
  private static List<String> edits(String id) {
    return List.of(edit(id + ".edit").split("(?m)^---$"));
  }

  private static String edit(String name) {
    return CleanPolicy.read(EXAMPLES.resolve(name));
  }
}
