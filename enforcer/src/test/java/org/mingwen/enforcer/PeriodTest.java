package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods of the calendar. */
class PeriodTest {
  private static LocalDate last(String from, Period period) {
    return LocalDate.ofEpochDay(period.lastDay(LocalDate.parse(from).toEpochDay()));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 0, 1, 0, 2025-02-28",
    "2024-01-31, 0, 1, 0, 2024-02-29",
    "2024-02-29, 1, 0, 0, 2025-02-28",
    "2024-02-29, 4, 0, 0, 2028-02-29",
    "1896-02-29, 4, 0, 0, 1900-02-28",
    "2025-01-30, 0, 1, 1, 2025-03-01",
    "2024-01-30, 0, 1, 1, 2024-03-01",
    "2025-01-15, 0, 6, 0, 2025-07-15",
    "2025-12-31, 0, 2, 0, 2026-02-28",
    "2025-01-31, 0, 0, 30, 2025-03-02",
    "2025-03-31, 0, 6, 0, 2025-09-30",
    "1969-12-31, 0, 1, 0, 1970-01-31",
  })
  void aPeriodEndsOnADayOfTheCalendar(
      String from, long years, long months, long days, String last) {
    assertThat(last(from, Period.of(years, months, days, 0, 0))).isEqualTo(last);
  }

  @Test
  void aYearIsTwelveMonths() {
    for (String from : new String[] {"2024-02-29", "2025-01-31", "2025-06-30"}) {
      assertThat(last(from, Period.of(1, 0, 0, 0, 0)))
          .isEqualTo(last(from, Period.of(0, 12, 0, 0, 0)));
    }
    assertThat(Period.of(1, 0, 0, 0, 0)).isEqualTo(Period.of(0, 12, 0, 0, 0));
  }

  @Test
  void aPeriodIsCountedOnceAndNotIterated() {
    assertThat(last("2025-01-31", Period.of(0, 2, 0, 0, 0))).isEqualTo("2025-03-31");
  }

  @Test
  void workingDaysAreDaysAndHoursWholeDays() {
    assertThat(last("2025-01-01", Period.of(0, 0, 0, 15, 0))).isEqualTo("2025-01-16");
    assertThat(last("2025-01-01", Period.of(0, 0, 0, 0, 72))).isEqualTo("2025-01-04");
    assertThat(last("2025-01-01", Period.of(0, 0, 0, 0, 23))).isEqualTo("2025-01-01");
  }

  @Test
  void everyDayAndPeriodEndsAsTheCalendarOfThePlatformSays() {
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      LocalDate from = LocalDate.ofEpochDay(random.nextInt(3_000_000) - 700_000L);
      int months = random.nextInt(2_000);
      int days = random.nextInt(2_000);
      assertThat(new Period(months, days).lastDay(from.toEpochDay()))
          .as("%s + %s months %s days", from, months, days)
          .isEqualTo(from.plusMonths(months).plusDays(days).toEpochDay());
    }
  }
}
