package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
    return table("| operation | data | purpose | recipient | place | facts |");
  }

  private static Stream<List<String>> table(String head) {
    return DOCUMENT
        .substring(DOCUMENT.indexOf(head))
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

  static Stream<List<String>> records() {
    return table("| asked on | request | hold |");
  }

  @Test
  void theTableOfRecordsHasRows() {
    assertThat(records()).hasSizeGreaterThan(7);
  }

  @ParameterizedTest
  @MethodSource("records")
  void eachRecordOfTheDocumentHasTheAnswerOfTheDocument(List<String> row) {
    Enforcer enforcer = Enforcer.builder().build();
    enforcer.load(Documents.fenced(DOCUMENT, "```json rules").getBytes(UTF_8), MOMENT);
    Events events = new Events().happened("last-activity", LocalDate.parse("2025-01-31"));
    if (row.get(2).equals("not yet")) {
      events.notYet("request");
    } else if (!row.get(2).isEmpty()) {
      events.happened("request", LocalDate.parse(row.get(2)));
    }
    Facts.Builder facts = enforcer.facts();
    if (row.get(3).equals("yes")) {
      facts.yes(Fact.hold("legal-dispute"));
    }
    Retention answer =
        enforcer.retention(
            enforcer.keeping("email").resolve(),
            events,
            facts.resolve(),
            Instant.parse(row.get(1) + "T04:00:00Z"));

    assertThat(answer.mayEraseFrom()).contains(LocalDate.parse(row.get(4)));
    assertThat(answer.mustEraseBy()).contains(LocalDate.parse(row.get(5)));
    assertThat(String.join(", ", answer.missing())).isEqualTo(row.get(6));
    assertThat(answer.status()).isEqualTo(Retention.Status.valueOf(row.get(7)));
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
