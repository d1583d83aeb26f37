package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads permits, forbids and rights, and what all rules have. */
final class RuleReader {
  private final Rules.Vocabulary vocabulary;
  private final ConditionReader conditions;
  private final String authoritative;
  private final Map<String, String> pages;
  private final Set<String> names;
  private final Set<String> fulfilled;

  RuleReader(
      Rules.Vocabulary vocabulary,
      ConditionReader conditions,
      String authoritative,
      Map<String, String> pages,
      Set<String> names,
      Set<String> fulfilled) {
    this.vocabulary = vocabulary;
    this.conditions = conditions;
    this.authoritative = authoritative;
    this.pages = pages;
    this.names = names;
    this.fulfilled = fulfilled;
  }

  Permit permit(Fields fields) throws Refusal {
    fields.value("operations");
    Citation citation = rule(fields);
    Box box = Box.read(fields, vocabulary.terms(), EnumSet.allOf(Dimension.class));
    ConditionReader own = conditions.permit(fields.name("statement"), EarlierConsents.of(fields));
    List<Permit.Held> holds = new ArrayList<>();
    List<?> list = fields.list("holds");
    for (int i = 0; i < list.size(); i++) {
      Fields entry = Fields.of(list.get(i), fields.path("holds") + "[" + i + "]");
      holds.add(new Permit.Held(in(entry), own.optional(entry)));
      entry.end();
    }
    List<String> obligations =
        fields.has("obligations") ? fields.names("obligations", false) : List.of();
    List<Exemption> exceptions = exceptions(fields, own);
    fields.end();
    return new Permit(
        citation,
        box,
        List.copyOf(holds),
        exceptions,
        obligations,
        obligations.stream().filter(name -> !fulfilled.contains(name)).toList());
  }

  Forbid forbid(Fields fields) throws Refusal {
    fields.value("operations");
    Citation citation = rule(fields);
    Box box = Box.read(fields, vocabulary.terms(), EnumSet.allOf(Dimension.class));
    BitSet in = in(fields);
    Condition condition = conditions.optional(fields);
    boolean knowingly = fields.has("knowingly");
    if (knowingly && !fields.flag("knowingly")) {
      throw Fields.invalid(fields.path("knowingly"), "must be true or absent");
    }
    String duty = "";
    if (fields.has("duty")) {
      duty = fields.text("duty");
      if (!duty.equals("erase")) {
        throw Fields.invalid(fields.path("duty"), "must be \"erase\" or absent");
      }
    }
    List<Exemption> exceptions = exceptions(fields, conditions);
    fields.end();
    return new Forbid(citation, box, in, condition, knowingly, duty, exceptions);
  }

  RulesInfo.Right right(Fields fields) throws Refusal {
    Citation citation = citation(fields, fields.name("statement"));
    Box.read(fields, vocabulary.terms(), EnumSet.of(Dimension.DATA, Dimension.ABOUT));
    if (fields.has("due")) {
      KeepReader.period(fields.object("due"));
    }
    if (fields.has("extension")) {
      Fields extension = fields.object("extension");
      KeepReader.period(extension.object("by"));
      if (extension.has("toldWithin")) {
        KeepReader.period(extension.object("toldWithin"));
      }
      extension.end();
    }
    if (fields.has("verification")) {
      fields.names("verification", false);
    }
    if (fields.has("fee")) {
      fields.name("fee");
    }
    if (fields.has("refusable")) {
      // Read apart: no decision asks about these facts.
      conditions.apart().read(fields.value("refusable"), fields.path("refusable"));
    }
    List<String> everywhere = List.copyOf(vocabulary.jurisdictions().keySet());
    RulesInfo.Right right =
        new RulesInfo.Right(
            fields.name("right"),
            citation,
            in(fields).stream().mapToObj(everywhere::get).toList(),
            fields.names("channels", true));
    fields.end();
    return right;
  }

  /** A rule's own name, which no other has, and where it is said. */
  Citation rule(Fields fields) throws Refusal {
    String name = fields.name("rule");
    if (!names.add(name)) {
      throw new Refusal(
          Load.Status.DUPLICATE_NAME, fields.path("rule") + ": a second rule \"" + name + "\"");
    }
    return citation(fields, name);
  }

  private Citation citation(Fields fields, String rule) throws Refusal {
    String anchor = fields.name("anchor");
    if (anchor.codePoints().anyMatch(c -> c == '#' || Character.isWhitespace(c))) {
      throw Fields.invalid(fields.path("anchor"), "has no space and no #");
    }
    return new Citation(
        rule, fields.name("statement"), fields.name("clause"), anchor, authoritative, pages);
  }

  /** Numbers of the jurisdictions in the field {@code in}; all if it is absent. */
  BitSet in(Fields fields) throws Refusal {
    BitSet in = new BitSet();
    if (!fields.has("in")) {
      in.set(0, vocabulary.jurisdictions().size());
      return in;
    }
    for (String name : fields.names("in", false)) {
      Integer number = vocabulary.jurisdictions().get(name);
      if (number == null) {
        throw new Refusal(
            Load.Status.UNKNOWN_REFERENCE,
            fields.path("in") + ": jurisdiction \"" + name + "\" is not declared");
      }
      in.set(number);
    }
    return in;
  }

  private List<Exemption> exceptions(Fields fields, ConditionReader reader) throws Refusal {
    if (!fields.has("exceptions")) {
      return List.of();
    }
    List<?> list = fields.list("exceptions");
    if (list.isEmpty()) {
      throw Fields.invalid(fields.path("exceptions"), "must not be empty");
    }
    List<Exemption> exceptions = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      Fields entry = Fields.of(list.get(i), fields.path("exceptions") + "[" + i + "]");
      exceptions.add(
          new Exemption(
              Box.read(entry, vocabulary.terms(), EnumSet.allOf(Dimension.class)),
              in(entry),
              reader.optional(entry)));
      entry.end();
    }
    return List.copyOf(exceptions);
  }
}
