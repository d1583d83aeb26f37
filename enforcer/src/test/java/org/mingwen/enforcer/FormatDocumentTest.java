package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example in the document of the format, asked as the document says. */
class FormatDocumentTest {
  private static final Instant MOMENT = Instant.parse("2025-06-01T00:00:00Z");
  private static final Pattern FACT = Pattern.compile("(\\S+) (\\S+) = (yes|no)");
  private static final String DOCUMENT = Documents.format();

  static Stream<List<String>> rows() {
    return DOCUMENT
        .substring(DOCUMENT.indexOf("| operation | data | purpose | recipient | place | facts |"))
        .lines()
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
  }

  @Test
  void theTableHasRows() {
    assertThat(rows()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachQuestionOfTheDocumentHasTheAnswerOfTheDocument(List<String> row) {
    Enforcer enforcer = Enforcer.builder().fulfils("contract").build();
    byte[] rules = Documents.fenced(DOCUMENT, "```json rules").getBytes(UTF_8);
    assertThat(enforcer.load(rules, MOMENT)).isEqualTo(new Load(Load.Status.TAKEN, ""));
    Request.Builder request =
        row.get(1).isEmpty() ? enforcer.request() : enforcer.request(row.get(1));
    if (!row.get(2).isEmpty()) {
      request.data(row.get(2).split(", "));
    }
    if (!row.get(3).isEmpty()) {
      request.forPurpose(row.get(3));
    }
    if (!row.get(4).isEmpty()) {
      request.to(row.get(4));
    }
    if (!row.get(5).isEmpty()) {
      request.place(row.get(5));
    }
    Decision decision = enforcer.decide(request.resolve(), facts(enforcer, row.get(6)), MOMENT);
    assertThat(decision.code()).isEqualTo(Code.valueOf(row.get(7).replaceAll("[^A-Z_].*", "")));
  }

  private static Facts facts(Enforcer enforcer, String cell) {
    List<Fact> yes = new ArrayList<>();
    List<Fact> no = new ArrayList<>();
    Matcher matcher = FACT.matcher(cell);
    while (matcher.find()) {
      Fact.Kind kind =
          Arrays.stream(Fact.Kind.values())
              .filter(one -> one.word().equals(matcher.group(1)))
              .findFirst()
              .orElseThrow(() -> new AssertionError(matcher.group(1)));
      (matcher.group(3).equals("yes") ? yes : no).add(new Fact(kind, matcher.group(2)));
    }
    return enforcer.facts().yes(yes.toArray(Fact[]::new)).no(no.toArray(Fact[]::new)).resolve();
  }
}
