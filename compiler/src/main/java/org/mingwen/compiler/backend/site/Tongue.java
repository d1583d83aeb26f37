package org.mingwen.compiler.backend.site;

import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.FormattedValue;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.backend.site.page.Wording.Piece;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.PolicyDate;

/** A reader's language: its interface words, its dates, amounts and lists. Thread-safe. */
final class Tongue {
  private final String tag;
  private final InterfaceWords words;
  private final ULocale locale;
  private final Numerals numerals;

  /** What was said before, of what pages say over and over; to ask ICU again takes longest. */
  private final Map<List<Object>, String> said = new ConcurrentHashMap<>();

  /**
   * The language of that BCP 47 tag.
   *
   * @throws SiteException if there are no interface words in it
   */
  Tongue(String tag) {
    this.tag = tag;
    this.words = InterfaceWords.of(tag);
    this.locale = ULocale.forLanguageTag(words.get("locale"));
    this.numerals = new Numerals(words);
  }

  String tag() {
    return tag;
  }

  ULocale locale() {
    return locale;
  }

  InterfaceWords words() {
    return words;
  }

  Numerals numerals() {
    return numerals;
  }

  /** The interface text of that key, with these texts for {@code {0}}, {@code {1}} ... in it. */
  String text(String key, String... values) {
    return say(key, Arrays.stream(values).map(Wording::of).toArray(Wording[]::new)).text();
  }

  /** The interface text of that key, with these wordings for {@code {0}}, {@code {1}} ... in it. */
  Wording say(String key, Wording... values) {
    String pattern = words.get(key);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
      int end = pattern.indexOf('}', at);
      plain(pieces, pattern.substring(from, at));
      pieces.addAll(values[Integer.parseInt(pattern.substring(at + 1, end))].pieces());
      from = end + 1;
    }
    plain(pieces, pattern.substring(from));
    return new Wording(pieces);
  }

  private static void plain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(Piece.of(text));
    }
  }

  /** That the source does not say. */
  Wording unknown() {
    return new Wording(List.of(Piece.of(Kind.UNKNOWN, words.get("unknown"))));
  }

  /** A date as people of this language write it; a month where no more is known. */
  String date(PolicyDate date) {
    return said.computeIfAbsent(List.of("date", date), key -> newDate(date));
  }

  private String newDate(PolicyDate date) {
    String skeleton = date.day().isPresent() ? "yMMMMd" : "yMMMM";
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.start().atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  /** A number as people of this language write it. */
  String number(int number) {
    return said.computeIfAbsent(
        List.of("number", number), key -> NumberFormat.getIntegerInstance(locale).format(number));
  }

  /** The interface text of that key for so many things. */
  String counted(String key, int count) {
    return said.computeIfAbsent(
        List.of(key, count),
        all -> new MessageFormat(words.get(key), locale).format(new Object[] {count}));
  }

  /** A length of time. */
  String amount(Deadline deadline) {
    return counted("amount." + deadline.unit().word(), deadline.number());
  }

  /** All of these. */
  Wording and(List<Wording> items) {
    return join(items, ListFormatter.Type.AND);
  }

  /** One of these. */
  Wording or(List<Wording> items) {
    return join(items, ListFormatter.Type.OR);
  }

  /** These one after the other; {@code open} where there are more of the kind (等). */
  Wording list(List<Wording> items, boolean open) {
    Wording list = joined(items, "list.separator");
    return open ? say("list.open", list) : list;
  }

  /** Parts of a sentence, one after the other. */
  Wording sequence(List<Wording> parts) {
    return joined(parts, "sentence.separator");
  }

  /** Parts of a sentence that stand apart more than those of a list. */
  Wording clauses(List<Wording> parts) {
    return joined(parts, "clause.separator");
  }

  private Wording joined(List<Wording> items, String separator) {
    List<Piece> pieces = new ArrayList<>();
    for (Wording item : items) {
      if (!pieces.isEmpty()) {
        pieces.add(Piece.of(words.get(separator)));
      }
      pieces.addAll(item.pieces());
    }
    return new Wording(pieces);
  }

  /** The name of a language in this one. */
  String language(String other) {
    return said.computeIfAbsent(
        List.of("language", other),
        key ->
            LocaleDisplayNames.getInstance(locale, LocaleDisplayNames.DialectHandling.DIALECT_NAMES)
                .localeDisplayName(ULocale.forLanguageTag(other)));
  }

  private Wording join(List<Wording> items, ListFormatter.Type type) {
    if (items.isEmpty()) {
      return new Wording(List.of());
    }
    ListFormatter format = ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE);
    // What stands between depends on the texts in some languages (y, e), so ICU gets to see them.
    FormattedValue joined = format.formatToValue(items.stream().map(Wording::text).toList());
    ConstrainedFieldPosition element = new ConstrainedFieldPosition();
    element.constrainField(ListFormatter.Field.ELEMENT);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Wording item : items) {
      if (!joined.nextPosition(element)) {
        return list(items, false);
      }
      plain(pieces, joined.subSequence(from, element.getStart()).toString());
      pieces.addAll(item.pieces());
      from = element.getLimit();
    }
    plain(pieces, joined.subSequence(from, joined.length()).toString());
    return new Wording(Collections.unmodifiableList(pieces));
  }
}
