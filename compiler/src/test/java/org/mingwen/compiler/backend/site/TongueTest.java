package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.publication.Outline;

class TongueTest {
  private final Tongue zh = new Tongue("zh-Hans");
  private final Tongue en = new Tongue("en");

  private static List<Wording> wordings(String... texts) {
    return Stream.of(texts).map(Wording::of).toList();
  }

  @Test
  void datesAreWrittenAsTheLanguageWritesThem() {
    PolicyDate day = new PolicyDate(YearMonth.of(2024, 9), OptionalInt.of(16));
    PolicyDate month = new PolicyDate(YearMonth.of(2024, 11), OptionalInt.empty());
    assertThat(zh.date(day)).isEqualTo("2024年9月16日");
    assertThat(en.date(day)).isEqualTo("16 September 2024");
    assertThat(zh.date(month)).isEqualTo("2024年11月");
    assertThat(en.date(month)).isEqualTo("November 2024");
  }

  @Test
  void listsAreJoinedAsTheLanguageJoinsThem() {
    assertThat(zh.and(wordings("甲", "乙", "丙")).text()).isEqualTo("甲、乙和丙");
    assertThat(en.and(wordings("a", "b", "c")).text()).isEqualTo("a, b and c");
    assertThat(zh.or(wordings("甲", "乙")).text()).isEqualTo("甲或乙");
    assertThat(en.or(wordings("a")).text()).isEqualTo("a");
    assertThat(zh.list(wordings("甲", "乙"), true).text()).isEqualTo("甲、乙等");
    assertThat(en.list(wordings("a", "b"), true).text()).isEqualTo("a, b and similar");
  }

  @Test
  void amountsHaveTheirPlural() {
    Deadline one = new Deadline(1, Deadline.Unit.MONTHS);
    Deadline many = new Deadline(15, Deadline.Unit.WORKING_DAYS);
    assertThat(en.amount(one)).isEqualTo("1 month");
    assertThat(en.amount(many)).isEqualTo("15 working days");
    assertThat(zh.amount(many)).isEqualTo("15 个工作日");
  }

  @Test
  void clausesAreNumberedByDepthAndLanguage() {
    List<Integer> path = List.of(12, 3, 4, 2);
    assertThat(Stream.of(1, 2, 3, 4).map(d -> zh.numerals().number(path.subList(0, d))))
        .containsExactly("十二、", "（三）", "4.", "（2）");
    assertThat(Stream.of(1, 2, 3, 4).map(d -> en.numerals().number(path.subList(0, d))))
        .containsExactly("12.", "12.3", "(d)", "(ii)");
  }

  @Test
  void proseRefersToClausesByTheirNumber() {
    Outline.Position sixth = new Outline.Position(List.of(6), OptionalInt.empty());
    Outline.Position item = new Outline.Position(List.of(6, 2), OptionalInt.of(3));
    Outline.Position preamble = new Outline.Position(List.of(), OptionalInt.empty());
    assertThat(zh.numerals().reference(sixth)).isEqualTo("第六条");
    assertThat(en.numerals().reference(sixth)).isEqualTo("section\u00a06");
    assertThat(zh.numerals().reference(item)).isEqualTo("第六条（二）第 3 项");
    assertThat(en.numerals().reference(preamble)).isEqualTo("the preamble");
  }

  @Test
  void everyLanguageHasTheSameInterfaceWords() {
    for (String language : List.of("en", "ja")) {
      assertThat(InterfaceWords.of(language).all().keySet())
          .as(language)
          .isEqualTo(InterfaceWords.of("zh-Hans").all().keySet());
    }
  }
}
