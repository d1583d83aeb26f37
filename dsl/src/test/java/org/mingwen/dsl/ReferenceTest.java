package org.mingwen.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Keyword.Role;
import org.mingwen.dsl.syntax.Statement;

/** The language reference shows what can be read, and all of it. */
class ReferenceTest {
  private static final Pattern EXAMPLE = Pattern.compile("```policy\n(.*?)```", Pattern.DOTALL);

  static List<String> examples() throws IOException {
    List<String> found = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(reference());
    while (example.find()) {
      found.add(example.group(1));
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachExampleIsReadWithoutFindings(String example) {
    ParseResult result = TestPolicies.parse(example);

    assertThat(TestPolicies.printed(result)).isEmpty();
    assertThat(result.file().statements()).isNotEmpty();
  }

  @Test
  void everyStatementHasAnExample() throws IOException {
    Set<Keyword> shown = EnumSet.noneOf(Keyword.class);
    for (Statement statement : statements()) {
      shown.add(statement.head().keyword());
    }
    Set<Keyword> heads = EnumSet.allOf(Keyword.class);
    heads.removeIf(k -> k.role() == Role.STRUCTURE || k.role() == Role.FLAG);

    assertThat(shown).isEqualTo(heads);
  }

  @Test
  void everyClauseThatAStatementTakesHasAnExample() throws IOException {
    Set<Keyword> shown = EnumSet.noneOf(Keyword.class);
    for (Statement statement : statements()) {
      for (Clause clause : statement.clauses()) {
        shown.add(clause.keyword());
        clause.inner().forEach(inner -> shown.add(inner.keyword()));
      }
    }
    Set<Keyword> clauses = EnumSet.allOf(Keyword.class);
    clauses.removeIf(k -> k.role() != Role.STRUCTURE && k.role() != Role.FLAG);
    Set<Keyword> noClauses =
        EnumSet.of(
            Keyword.OR,
            Keyword.AFTER,
            Keyword.NOT,
            Keyword.ANY,
            Keyword.UNKNOWN,
            Keyword.NEVER,
            Keyword.MAY,
            Keyword.KNOWINGLY,
            Keyword.OPEN);
    Set<Keyword> toCome = EnumSet.of(Keyword.BEFORE, Keyword.HAS);
    clauses.removeAll(noClauses);
    clauses.removeAll(toCome);

    assertThat(shown).isEqualTo(clauses);
  }

  @Test
  void everyStructureWordIsListed() throws IOException {
    String reference = reference();
    int start = reference.indexOf("## Reserved words");
    String reserved = reference.substring(start, reference.indexOf("\n## ", start));

    for (Keyword keyword : Keyword.values()) {
      if (keyword.role() == Role.STRUCTURE) {
        assertThat(reserved).contains("`" + keyword + "`");
      }
    }
  }

  private static List<Statement> statements() throws IOException {
    return TestPolicies.parse(String.join("\n", examples())).file().statements();
  }

  private static String reference() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
