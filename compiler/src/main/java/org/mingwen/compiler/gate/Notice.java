package org.mingwen.compiler.gate;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.told;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** Whether people are told of a material change as long before as the last release promises. */
final class Notice {
  private static final int HOURS_OF_A_DAY = 24;

  private Notice() {}

  /**
   * What is wrong with the time between publishing and taking effect.
   *
   * @param header of the state with the material change
   * @param latest the release whose promise binds
   */
  static List<Diagnostic> findings(Header header, Release latest) {
    Optional<PolicyDate> effective = header.effective();
    Optional<Deadline> promised =
        latest
            .snapshot()
            .policy()
            .policy()
            .all(Changes.class)
            .flatMap(changes -> changes.notice().stream())
            .max(Comparator.comparing(notice -> after(LocalDate.EPOCH, notice)));
    if (effective.isEmpty() || promised.isEmpty()) {
      return List.of();
    }
    if (header.published().isEmpty()) {
      return List.of(
          Diagnostic.warning(
                  "notice-unknown", header.span(), plain(latest.version()), words(promised.get()))
              .hint("write-published"));
    }
    LocalDate due = after(header.published().get().start(), promised.get());
    if (!effective.get().start().isBefore(due)) {
      return List.of();
    }
    return List.of(
        Diagnostic.error(
                "notice-too-short",
                header.span(),
                plain(header.published().get()),
                plain(effective.get()),
                plain(latest.version()),
                words(promised.get()))
            .hint("effective-from", plain(due)));
  }

  /** The first day on which the notice is long enough; every day counts as a working day. */
  private static LocalDate after(LocalDate day, Deadline notice) {
    int number = notice.number();
    return switch (notice.unit()) {
      case HOURS -> day.plusDays((number + HOURS_OF_A_DAY - 1L) / HOURS_OF_A_DAY);
      case DAYS, WORKING_DAYS -> day.plusDays(number);
      case MONTHS -> day.plusMonths(number);
      case YEARS -> day.plusYears(number);
    };
  }

  private static Argument words(Deadline notice) {
    int number = notice.number();
    String chinese =
        switch (notice.unit()) {
          case HOURS -> " 小时";
          case DAYS -> " 日";
          case WORKING_DAYS -> " 个工作日";
          case MONTHS -> " 个月";
          case YEARS -> " 年";
        };
    String unit = notice.unit().word().replace('-', ' ');
    String english = number == 1 ? unit.substring(0, unit.length() - 1) : unit;
    return told(number + chinese, number + " " + english);
  }
}
