package org.mingwen.dsl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/** What to write instead of a token that is none. */
final class LexicalHints {
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})[-./年]([0-9]{1,2})(?:[-./月]([0-9]{1,2}))?[月日]?");
  private static final Pattern COUNTED = Pattern.compile("([0-9]{1,9})个?([^0-9]*)");
  private static final Pattern LARGE = Pattern.compile("([0-9]{1,5})([万亿])");
  private static final Pattern STROKE = Pattern.compile("[-~～—–]+");
  private static final Pattern BEFORE_NUMBER = Pattern.compile("[ \\t]*[0-9０-９]");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("小时", " hours"),
          Map.entry("天", " days"),
          Map.entry("日", " days"),
          Map.entry("days", " days"),
          Map.entry("工作日", " working-days"),
          Map.entry("月", " months"),
          Map.entry("months", " months"),
          Map.entry("年", " years"),
          Map.entry("years", " years"),
          Map.entry("岁", ""),
          Map.entry("周岁", ""));

  private LexicalHints() {}

  /** The same finding with what to write, where that can be known. */
  static Diagnostic on(Diagnostic finding, String text) {
    return switch (finding.id()) {
      case "invalid-date" -> date(finding, text);
      case "invalid-number" -> number(finding, text);
      case "wrong-quotes" -> instead(finding, "\"" + text.substring(1, text.length() - 1) + "\"");
      case "unclosed-string" -> closing(finding, text);
      case "invalid-character" ->
          joinsAmounts(finding.span()) ? instead(finding, "to") : character(finding, text);
      default -> finding;
    };
  }

  private static Diagnostic instead(Diagnostic finding, String text) {
    return finding.hint("write-instead", Argument.quoted(text));
  }

  private static Diagnostic date(Diagnostic finding, String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return finding.hint("write-date");
    }
    int year = Integer.parseInt(date.group(1));
    int month = Integer.parseInt(date.group(2));
    try {
      return instead(
          finding,
          date.group(3) == null
              ? YearMonth.of(year, month).toString()
              : LocalDate.of(year, month, Integer.parseInt(date.group(3))).toString());
    } catch (DateTimeException e) {
      return finding.hint("write-date");
    }
  }

  private static Diagnostic number(Diagnostic finding, String text) {
    Matcher large = LARGE.matcher(text);
    if (large.matches()) {
      return instead(finding, large.group(1) + (large.group(2).equals("万") ? "0000" : "00000000"));
    }
    Matcher counted = COUNTED.matcher(text);
    String unit = counted.matches() ? UNITS.get(counted.group(2)) : null;
    return unit == null ? finding : instead(finding, counted.group(1) + unit);
  }

  private static Diagnostic closing(Diagnostic finding, String text) {
    if (text.startsWith("“") && text.indexOf('"') > 0) {
      return finding.hint("close-with", Argument.quoted("“"), Argument.quoted("”"));
    }
    if (text.startsWith("\"") && text.indexOf('”') > 0) {
      return finding.hint("close-with", Argument.quoted("\""), Argument.quoted("\""));
    }
    return finding;
  }

  /** Whether a stroke stands between two amounts: {@code 6 months - 1 year}. */
  private static boolean joinsAmounts(Span stroke) {
    if (!STROKE.matcher(stroke.text()).matches()) {
      return false;
    }
    SourceFile file = stroke.file();
    int end = Math.min(stroke.end() + 3, file.length());
    return BEFORE_NUMBER.matcher(file.substring(stroke.end(), end)).lookingAt();
  }

  private static Diagnostic character(Diagnostic finding, String text) {
    return switch (text.substring(0, text.offsetByCodePoints(0, 1))) {
      case "(", "（", "[", "【" -> instead(finding, "{");
      case ")", "）", "]", "】" -> instead(finding, "}");
      case "。", ";", "；", ".", "！", "!" -> finding.hint("nothing-ends-a-sentence");
      case "#", "-", "*" -> finding.hint("comments");
      case "@" -> finding.hint("write-in-quotes");
      case "=", "＝" -> finding.hint("no-sign");
      default -> finding;
    };
  }
}
