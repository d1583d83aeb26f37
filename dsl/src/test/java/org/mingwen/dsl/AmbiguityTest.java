package org.mingwen.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.grammar.MingwenParser;

/** Each sentence can be read in one way alone, and without looking at what surrounds it. */
class AmbiguityTest {

  static List<String> policies() throws IOException {
    String reference = String.join("\n", ReferenceTest.examples());
    return List.of(TestPolicies.crowdfunding(), TestPolicies.shop(), reference);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void exactDetectionFindsNoAmbiguityAndNoNeedOfContext(String policy) {
    assertThat(findings(policy)).isEmpty();
  }

  @Test
  void norInStatementsMadeByChance() {
    RandomStatements statements = new RandomStatements();
    for (int round = 0; round < 2_000; round++) {
      String text = statements.some();

      assertThat(findings(text)).as(text).isEmpty();
      assertThat(TestPolicies.ids(text)).as(text).allMatch("repeated-clause"::equals);
    }
  }

  private static List<String> findings(String text) {
    MingwenParser parser = parser(text);
    List<String> found = new ArrayList<>();
    parser.removeErrorListeners();
    parser.addErrorListener(
        new BaseErrorListener() {
          @Override
          public void reportAmbiguity(
              Parser recognizer,
              DFA dfa,
              int start,
              int stop,
              boolean exact,
              BitSet alternatives,
              ATNConfigSet configs) {
            found.add("ambiguity at " + recognizer.getTokenStream().get(start));
          }

          @Override
          public void reportAttemptingFullContext(
              Parser recognizer,
              DFA dfa,
              int start,
              int stop,
              BitSet alternatives,
              ATNConfigSet configs) {
            found.add("full context at " + recognizer.getTokenStream().get(start));
          }
        });
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);

    parser.file();

    assertThat(parser.getNumberOfSyntaxErrors()).isZero();
    return found;
  }

  private static MingwenParser parser(String text) {
    MingwenLexer lexer =
        new MingwenLexer(
            new SourceCharStream(org.mingwen.dsl.source.SourceFile.of("a.policy", text)));
    return new MingwenParser(new CommonTokenStream(lexer));
  }
}
