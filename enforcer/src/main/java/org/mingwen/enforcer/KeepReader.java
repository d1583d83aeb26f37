package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads how long data is kept, and periods. */
final class KeepReader {
  private static final long MAX_AMOUNT = 100_000;
  private static final Set<String> UNITS =
      Set.of("years", "months", "days", "working-days", "hours");
  private static final Period AT_ONCE = new Period(0, 0);
  private static final Set<Dimension> DIMENSIONS = EnumSet.of(Dimension.DATA, Dimension.PURPOSE);

  private final Rules.Vocabulary vocabulary;
  private final ConditionReader conditions;
  private final RuleReader rules;

  KeepReader(Rules.Vocabulary vocabulary, ConditionReader conditions, RuleReader rules) {
    this.vocabulary = vocabulary;
    this.conditions = conditions;
    this.rules = rules;
  }

  Keep keep(Fields fields) throws Refusal {
    boolean undetermined = fields.has("undetermined");
    if (undetermined && !fields.flag("undetermined")) {
      throw Fields.invalid(fields.path("undetermined"), "must be true or absent");
    }
    if (fields.has("cleaning")) {
      range(fields.object("cleaning"));
    }
    if (fields.has("backups")) {
      range(fields.object("backups"));
    }
    Keep keep =
        new Keep(
            rules.rule(fields),
            Box.read(fields, vocabulary.terms(), DIMENSIONS),
            rules.in(fields),
            ends(fields, undetermined),
            undetermined,
            fields.has("then") ? fields.names("then", false) : List.of(),
            fields.has("unless")
                ? conditions.read(fields.value("unless"), fields.path("unless"))
                : null);
    fields.end();
    return keep;
  }

  private static List<Keep.End> ends(Fields fields, boolean undetermined) throws Refusal {
    List<?> list = fields.list("limits");
    if (list.isEmpty() && !undetermined) {
      throw Fields.invalid(fields.path("limits"), "must not be empty, or \"undetermined\" be true");
    }
    List<Keep.End> ends = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      Fields limit = Fields.of(list.get(i), fields.path("limits") + "[" + i + "]");
      String trigger = limit.name("after");
      if (limit.has("least") || limit.has("most")) {
        ends.add(
            new Keep.End(trigger, period(limit.object("least")), period(limit.object("most"))));
      } else {
        ends.add(new Keep.End(trigger, AT_ONCE, AT_ONCE));
      }
      limit.end();
    }
    return List.copyOf(ends);
  }

  /** Checked and not used: cleaning never extends what is due, and copies are not asked about. */
  private static void range(Fields fields) throws Refusal {
    period(fields.object("least"));
    period(fields.object("most"));
    fields.end();
  }

  static Period period(Fields fields) throws Refusal {
    if (fields.keys().isEmpty()) {
      throw Fields.invalid(fields.path(), "must not be empty");
    }
    // The keys count as read; an unknown one must not.
    for (String unit : fields.keys()) {
      if (!UNITS.contains(unit)) {
        throw new Refusal(
            Load.Status.UNKNOWN_FIELD, fields.path(unit) + " is no unit of the format");
      }
    }
    return Period.of(
        amount(fields, "years"),
        amount(fields, "months"),
        amount(fields, "days"),
        amount(fields, "working-days"),
        amount(fields, "hours"));
  }

  private static long amount(Fields fields, String unit) throws Refusal {
    return fields.has(unit) ? fields.number(unit, 1, MAX_AMOUNT) : 0;
  }
}
