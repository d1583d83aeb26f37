package org.mingwen.enforcer;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads conditions, and numbers the facts they ask about. */
final class ConditionReader {
  private static final int MAX_AGE = 200;

  private final ZoneId zone;
  private final EarlierConsents earlier;
  private final String permitted;
  private final Set<EarlierConsent> listed;
  private final Map<Wanted, Integer> facts;

  private ConditionReader(
      ZoneId zone,
      EarlierConsents earlier,
      String permitted,
      Set<EarlierConsent> listed,
      Map<Wanted, Integer> facts) {
    this.zone = zone;
    this.earlier = earlier;
    this.permitted = permitted;
    this.listed = listed;
    this.facts = facts;
  }

  ConditionReader(ZoneId zone, EarlierConsents earlier) {
    this(zone, earlier, "", Set.of(), new LinkedHashMap<>());
  }

  /** The facts asked about so far. */
  Map<Wanted, Integer> facts() {
    return facts;
  }

  /**
   * Reads the conditions of a permit of that statement, for which the consents it lists count; it
   * numbers facts together with this one.
   */
  ConditionReader permit(String statement, Set<EarlierConsent> consents) {
    return new ConditionReader(zone, earlier, statement, consents, facts);
  }

  /** The condition in the field {@code if}, or {@link Condition#ALWAYS}. */
  Condition optional(Fields fields) throws Refusal {
    return fields.has("if") ? read(fields.value("if"), fields.path("if")) : Condition.ALWAYS;
  }

  /** Reads conditions whose facts no decision asks about. */
  ConditionReader apart() {
    return new ConditionReader(zone, earlier);
  }

  /** A condition. */
  Condition read(Object value, String path) throws Refusal {
    Fields fields = Fields.of(value, path);
    List<String> keys = fields.keys();
    if (keys.size() != 1) {
      throw Fields.invalid(path, "a condition has exactly one key");
    }
    String key = keys.get(0);
    return switch (key) {
      case "all" -> new Condition.All(parts(fields, key));
      case "any" -> new Condition.Any(parts(fields, key));
      case "not" -> new Condition.Not(read(fields.value(key), fields.path(key)));
      case "consent" -> consent(fields.object(key));
      case "optOut" -> given(Fact.Kind.OPT_OUT, fields.name(key));
      case "ageUnder" -> given(Fact.Kind.AGE_UNDER, Long.toString(fields.number(key, 1, MAX_AGE)));
      case "role" -> given(Fact.Kind.ROLE, fields.name(key));
      case "permission" -> given(Fact.Kind.PERMISSION, fields.name(key));
      case "ground" -> given(Fact.Kind.GROUND, fields.name(key));
      case "hold" -> given(Fact.Kind.HOLD, fields.name(key));
      case "from" -> moment(Fact.Kind.FROM, fields, key);
      case "until" -> moment(Fact.Kind.UNTIL, fields, key);
      default ->
          throw new Refusal(
              Load.Status.UNKNOWN_FIELD, fields.path(key) + " is no condition of the format");
    };
  }

  private List<Condition> parts(Fields fields, String key) throws Refusal {
    List<?> list = fields.list(key);
    if (list.isEmpty()) {
      throw Fields.invalid(fields.path(key), "must not be empty");
    }
    List<Condition> parts = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      parts.add(read(list.get(i), fields.path(key) + "[" + i + "]"));
    }
    return List.copyOf(parts);
  }

  private Condition consent(Fields fields) throws Refusal {
    String word = fields.text("kind");
    Fact.Kind kind =
        switch (word) {
          case "consent" -> Fact.Kind.CONSENT;
          case "separate-consent" -> Fact.Kind.SEPARATE_CONSENT;
          case "written-consent" -> Fact.Kind.WRITTEN_CONSENT;
          case "guardian-consent" -> Fact.Kind.GUARDIAN_CONSENT;
          default ->
              throw Fields.invalid(fields.path("kind"), "\"" + word + "\" is no kind of consent");
        };
    Condition condition = given(kind, fields.name("statement"));
    fields.end();
    return condition;
  }

  private Condition given(Fact.Kind kind, String name) {
    Fact fact = new Fact(kind, name);
    Wanted wanted =
        fact.isConsent() && name.equals(permitted)
            ? new Wanted(fact, listed)
            : earlier.wanted(fact);
    Integer number = facts.get(wanted);
    if (number == null) {
      number = facts.size();
      facts.put(wanted, number);
    }
    return new Condition.Given(number, fact);
  }

  private Condition moment(Fact.Kind kind, Fields fields, String key) throws Refusal {
    long start = RulesReader.start(fields.date(key), zone).getEpochSecond();
    return new Condition.Moment(kind == Fact.Kind.FROM, start, new Fact(kind, fields.text(key)));
  }
}
