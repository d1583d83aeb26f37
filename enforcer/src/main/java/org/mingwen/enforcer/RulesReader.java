package org.mingwen.enforcer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a rules file of format 1, or says why not. */
final class RulesReader {
  private static final long FORMAT = 1;
  private static final long MAX_NUMBER = (1L << 53) - 1;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PAGE =
      Pattern.compile("(https://[^\\s#?]+|[^\\s:#?/][^\\s:#?]*)/", Pattern.UNICODE_CHARACTER_CLASS);

  private final Fields file;
  private final Set<String> fulfilled;
  private final Set<String> ruleNames = new HashSet<>();

  private RulesReader(Fields file, Set<String> fulfilled) {
    this.file = file;
    this.fulfilled = fulfilled;
  }

  /**
   * Reads a file.
   *
   * @param fulfilled the obligations that the app fulfils
   */
  static Rules read(byte[] bytes, Set<String> fulfilled) throws Refusal {
    Fields file = Fields.of(StrictJson.read(bytes), "");
    if (file.number("format", 0, MAX_NUMBER) != FORMAT) {
      throw new Refusal(
          Load.Status.UNKNOWN_FORMAT,
          "format " + file.value("format") + "; this enforcer reads format " + FORMAT);
    }
    return new RulesReader(file, fulfilled).rules(sha256(bytes));
  }

  private Rules rules(String digest) throws Refusal {
    ZoneId zone = zone();
    String authoritative = file.name("authoritative");
    Map<String, String> pages = pages(authoritative);
    Rules.Vocabulary vocabulary = VocabularyReader.read(file);
    EarlierConsents earlier = EarlierConsents.read(file.list("permits"));
    ConditionReader conditions = new ConditionReader(zone, earlier);
    RuleReader reader =
        new RuleReader(vocabulary, conditions, authoritative, pages, ruleNames, fulfilled);
    List<Permit> permits = new ArrayList<>();
    List<?> list = file.list("permits");
    for (int i = 0; i < list.size(); i++) {
      permits.add(reader.permit(Fields.of(list.get(i), "permits[" + i + "]")));
    }
    List<Forbid> forbids = new ArrayList<>();
    list = file.list("forbids");
    for (int i = 0; i < list.size(); i++) {
      forbids.add(reader.forbid(Fields.of(list.get(i), "forbids[" + i + "]")));
    }
    RulesInfo info = info(zone, authoritative, pages, rights(reader));
    KeepReader keepReader = new KeepReader(vocabulary, conditions, reader);
    List<Keep> keeps = new ArrayList<>();
    list = file.list("retention");
    for (int i = 0; i < list.size(); i++) {
      keeps.add(keepReader.keep(Fields.of(list.get(i), "retention[" + i + "]")));
    }
    file.names("form", true);
    file.end();
    return new Rules(
        info, digest, vocabulary, permits, forbids, keeps, zone, conditions.facts(), earlier);
  }

  private RulesInfo info(
      ZoneId zone, String authoritative, Map<String, String> pages, List<RulesInfo.Right> rights)
      throws Refusal {
    Fields window = file.object("window");
    Optional<LocalDate> from =
        window.has("from") ? Optional.of(window.date("from")) : Optional.empty();
    Optional<LocalDate> until =
        window.has("until") ? Optional.of(window.date("until")) : Optional.empty();
    window.end();
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      throw Fields.invalid("window", "ends before it begins");
    }
    String meaning = file.text("meaning");
    if (!HASH.matcher(meaning).matches()) {
      throw Fields.invalid("meaning", "must be 64 hexadecimal digits");
    }
    return new RulesInfo(
        file.name("policy"),
        file.name("version"),
        file.number("edition", 1, MAX_NUMBER),
        file.number("revision", 0, MAX_NUMBER),
        meaning,
        from.map(day -> start(day, zone)),
        until.map(day -> start(day, zone)),
        authoritative,
        pages,
        rights);
  }

  /** The first moment of a day; a day that the zone skips begins with the next. */
  static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private ZoneId zone() throws Refusal {
    String name = file.name("zone");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw Fields.invalid("zone", "\"" + name + "\" is no time zone");
    }
  }

  private Map<String, String> pages(String authoritative) throws Refusal {
    Fields fields = file.object("pages");
    Map<String, String> pages = new TreeMap<>();
    for (String language : fields.keys()) {
      String page = fields.text(language);
      if (!PAGE.matcher(page).matches()) {
        throw Fields.invalid(
            fields.path(language), "must be an address relative to the site, ending in /");
      }
      pages.put(language, page);
    }
    if (!pages.containsKey(authoritative)) {
      throw new Refusal(
          Load.Status.UNKNOWN_REFERENCE,
          "authoritative: \"" + authoritative + "\" is not among the pages");
    }
    return pages;
  }

  private List<RulesInfo.Right> rights(RuleReader reader) throws Refusal {
    List<RulesInfo.Right> rights = new ArrayList<>();
    List<?> list = file.list("rights");
    for (int i = 0; i < list.size(); i++) {
      rights.add(reader.right(Fields.of(list.get(i), "rights[" + i + "]")));
    }
    return rights;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
