package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.syntax.Keyword.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingwen.dsl.syntax.Keyword;

/**
 * Which clauses and properties fit which head. The parser has one pool of clauses for every head;
 * here is the one place that says which of them make sense together.
 */
final class Grammar {
  private static final Set<Keyword> FORMS =
      EnumSet.of(IDENTIFIED, DE_IDENTIFIED, ANONYMISED, AGGREGATED);

  private static final Map<Keyword, Set<Keyword>> CLAUSES = new EnumMap<>(Keyword.class);

  /** Of these a statement has one; a second name would be lost. */
  private static final Set<Keyword> OF_ONE = EnumSet.of(AS, LASTING, FEE, IMPORTER, COURT, LAW);

  /** Clauses whose lists may end in {@code open}, which readers see as "and more". */
  private static final Set<Keyword> OPEN = EnumSet.of(FOR, FROM, USING, DERIVED, TO, EXCEPT);

  private static final Set<String> LISTS =
      Set.of("languages", "jurisdictions", "offered-as", "reached-by", "such-as", "subjects");

  private static final Map<Keyword, List<String>> PROPERTIES = new EnumMap<>(Keyword.class);

  static {
    clauses(SUBJECT, IS, MEANS, FROM, UNDER);
    clauses(TERM, MEANS);
    clauses(DATA, FORMS, NOT_PERSONAL, BECAUSE);
    clauses(ITEM, FORMS, IS, SENSITIVE, NOT_PERSONAL, BECAUSE);
    clauses(PURPOSE, IS, BASIC, EXTENDED);
    clauses(PARTY, IS, AS);
    clauses(RIGHT, FOR, BY, WITHIN, EXTENSION, VERIFIED, FEE, UNLESS, WHERE, EFFECT);
    clauses(GAP, BECAUSE);
    clauses(SECURE, BY, FOR);
    clauses(CHANGES, TOLD, WITHIN);
    clauses(DISPUTES, FIRST, THEN, COURT, LAW);
    clauses(KEEP, FOR, UNTIL, THEN, EVERY, UNLESS, TOLD, BACKUPS, BECAUSE);
    clauses(COOKIE, IS, FROM, LASTING, FOR, USING, ON, NECESSARY, REFUSE, BECAUSE);
    clauses(MINORS, FROM, UNDER, REFUSED, ON, WITH);
    clauses(BREACH, TOLD, TO, WITHIN, SAYING);
    clauses(AUDIT, EVERY, BY, FOR, TO);
    clauses(ASK, BY, WHEN, INSTEAD, BECAUSE);
    clauses(WAIVER, ON, FOR, BECAUSE);
    clauses(EXCLUDE, BECAUSE);
    clauses(ALLOW, FOR, BECAUSE);
    clauses(CHANNEL);

    Set<Keyword> everyPractice =
        EnumSet.of(
            FOR, ON, WHEN, IF, UNLESS, ABOUT, BECAUSE, REFUSE, REQUIRED, OPTIONAL, OTHERWISE);
    everyPractice.addAll(EnumSet.of(EXCEPT, EFFECT, EVERY, VIA));
    everyPractice.addAll(FORMS);
    clauses(COLLECT, everyPractice, FROM, DERIVED, WITHOUT);
    clauses(STORE, everyPractice, IN);
    clauses(USE, everyPractice, DERIVED);
    clauses(REUSE, everyPractice, ACROSS);
    clauses(PROFILE, everyPractice, LOGIC, MAJOR, HUMAN_REVIEW);
    clauses(DECIDE, everyPractice, USING, LOGIC, MAJOR, HUMAN_REVIEW);
    for (Keyword disclosure : List.of(ENTRUST, PROVIDE, SHARE, JOINT, TRANSFER, SELL, PUBLISH)) {
      clauses(disclosure, everyPractice, TO, WITH);
    }
    clauses(EXPORT, everyPractice, TO, UNDER, IMPORTER, BY, WITH);

    CLAUSES.forEach(
        (head, clauses) -> {
          if (head != ALLOW) {
            clauses.add(WAS);
          }
        });

    properties(
        POLICY,
        "effective",
        "published",
        "authoritative",
        "languages",
        "jurisdictions",
        "offered-as",
        "app-type",
        "persons",
        "sensitive-persons",
        "critical-operator",
        "zone",
        "changes",
        "stale");
    properties(HANDLER, "legal-name", "address", "country", "reached-by");
    for (Keyword body : List.of(OFFICER, REPRESENTATIVE, AUTHORITY)) {
      properties(body, "legal-name", "address", "country", "link", "reached-by");
    }
    properties(CHANNEL, "email", "phone", "page", "post");
    properties(PARTY, "name", "such-as", "country", "contact", "link", "subjects", "package");
    properties(MINORS, "rules", "reached-by");
  }

  private Grammar() {}

  private static void clauses(Keyword head, Keyword... clauses) {
    Set<Keyword> all = EnumSet.noneOf(Keyword.class);
    all.addAll(List.of(clauses));
    CLAUSES.put(head, all);
  }

  private static void clauses(Keyword head, Set<Keyword> shared, Keyword... own) {
    Set<Keyword> all = EnumSet.copyOf(shared);
    all.addAll(List.of(own));
    CLAUSES.put(head, all);
  }

  private static void properties(Keyword head, String... keys) {
    PROPERTIES.put(head, List.of(keys));
  }

  /** The clauses that fit a head. */
  static Set<Keyword> clausesOf(Keyword head) {
    return CLAUSES.getOrDefault(head, Set.of());
  }

  /** The clauses that fit a promise about a verb: those that draw its limits. */
  static Set<Keyword> clausesOfPromise(Keyword verb) {
    Set<Keyword> fitting = EnumSet.of(FOR, IF, UNLESS, BECAUSE, EXCEPT);
    fitting.add(WAS);
    fitting.addAll(FORMS);
    for (Keyword reach : List.of(TO, IN, USING)) {
      if (clausesOf(verb).contains(reach)) {
        fitting.add(reach);
      }
    }
    return fitting;
  }

  /** The clauses that fit the box after {@code except}. */
  static Set<Keyword> clausesOfExemption(Keyword verb) {
    Set<Keyword> fitting = clausesOfPromise(verb);
    fitting.removeAll(EnumSet.of(EXCEPT, BECAUSE, USING, WAS));
    fitting.add(IN);
    return fitting;
  }

  /** The clauses that fit beside a practice that is named after {@code except}. */
  static Set<Keyword> clausesBesideExceptedPractice(Keyword verb) {
    Set<Keyword> fitting = EnumSet.of(IF, UNLESS);
    if (verb != STORE) {
      fitting.add(IN);
    }
    return fitting;
  }

  /** Whether a clause names one thing only. */
  static boolean takesOne(Keyword clause) {
    return OF_ONE.contains(clause);
  }

  /** Whether what a clause of that head lists may end in {@code open}. */
  static boolean mayBeOpen(Keyword head, Keyword clause) {
    return switch (head) {
      case BREACH, ALLOW -> false;
      case AUDIT -> clause == FOR;
      case STORE -> clause == IN || OPEN.contains(clause);
      default -> OPEN.contains(clause);
    };
  }

  /** Whether a property may be written several times. */
  static boolean repeats(String property) {
    return property.equals("stale");
  }

  /** Whether what a property says may be for some languages alone. */
  static boolean takesLanguages(String property) {
    return property.equals("stale");
  }

  /** Whether a property may have several values. */
  static boolean listsMany(String property) {
    return LISTS.contains(property);
  }

  /** The keys of the properties that fit a head, in the order in which they are best written. */
  static List<String> propertiesOf(Keyword head) {
    return PROPERTIES.getOrDefault(head, List.of());
  }
}
