package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the rules are said in: terms, groups, jurisdictions, countries. */
final class VocabularyReader {
  private static final int MAX_JURISDICTIONS = 1_000;

  private final Fields file;
  private final Map<Dimension, Terms> terms = new EnumMap<>(Dimension.class);

  private VocabularyReader(Fields file) {
    this.file = file;
  }

  /** Reads the fields of the file that declare something. */
  static Rules.Vocabulary read(Fields file) throws Refusal {
    return new VocabularyReader(file).vocabulary();
  }

  private Rules.Vocabulary vocabulary() throws Refusal {
    Fields fields = file.object("terms");
    for (Dimension dimension : Dimension.values()) {
      Fields of = fields.object(dimension.key);
      Map<String, List<String>> kinds = kinds(of);
      if (dimension == Dimension.OPERATION) {
        demand(kinds, Operations.KINDS, of.path());
      } else if (dimension == Dimension.FORM) {
        demand(kinds, Operations.FORMS, of.path());
      }
      terms.put(dimension, Terms.of(kinds, of.path()));
    }
    fields.end();
    Set<String> outOfScope = new HashSet<>(file.names("outOfScope", true));
    Map<String, List<Integer>> groups = groups(outOfScope);
    Map<String, Integer> jurisdictions = new LinkedHashMap<>();
    List<Integer> places = jurisdictionPlaces(jurisdictions);
    return new Rules.Vocabulary(
        Map.copyOf(terms),
        operationHas(),
        Map.copyOf(groups),
        Set.copyOf(outOfScope),
        Collections.unmodifiableMap(jurisdictions),
        places,
        countries());
  }

  private static Map<String, List<String>> kinds(Fields fields) throws Refusal {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (String term : fields.keys()) {
      if (term.equals("any")) {
        throw Fields.invalid(fields.path(), "\"any\" is no term");
      }
      kinds.put(term, fields.names(term, true));
    }
    return kinds;
  }

  /** Operations and forms are the format's, not the file's. */
  private static void demand(
      Map<String, List<String>> kinds, Map<String, List<String>> format, String path)
      throws Refusal {
    if (!kinds.equals(format)) {
      throw Fields.invalid(path, "must be the terms of the format with their kinds");
    }
  }

  private List<Set<Dimension>> operationHas() {
    Terms operations = terms.get(Dimension.OPERATION);
    List<Set<Dimension>> has = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
      for (Dimension dimension : Dimension.values()) {
        if (Operations.has(operations.name(i), dimension)) {
          dimensions.add(dimension);
        }
      }
      has.add(Collections.unmodifiableSet(dimensions));
    }
    return List.copyOf(has);
  }

  private Map<String, List<Integer>> groups(Set<String> outOfScope) throws Refusal {
    Fields fields = file.object("groups");
    Map<String, List<Integer>> groups = new HashMap<>();
    for (String group : fields.keys()) {
      if (terms.get(Dimension.DATA).number(group) != null || outOfScope.contains(group)) {
        throw new Refusal(
            Load.Status.DUPLICATE_NAME, fields.path(group) + " is also an item of data");
      }
      List<Integer> members = new ArrayList<>();
      for (String member : fields.names(group, false)) {
        members.add(declared(Dimension.DATA, member, fields.path(group)));
      }
      groups.put(group, List.copyOf(members));
    }
    return groups;
  }

  private List<Integer> jurisdictionPlaces(Map<String, Integer> numbers) throws Refusal {
    Fields fields = file.object("jurisdictions");
    List<Integer> places = new ArrayList<>();
    for (String name : fields.keys()) {
      Fields jurisdiction = fields.object(name);
      places.add(declared(Dimension.PLACE, jurisdiction.name("place"), jurisdiction.path("place")));
      jurisdiction.flag("demandsBasis");
      jurisdiction.end();
      numbers.put(name, numbers.size());
    }
    if (places.isEmpty()) {
      throw Fields.invalid("jurisdictions", "must not be empty");
    }
    if (places.size() > MAX_JURISDICTIONS) {
      throw new Refusal(Load.Status.TOO_LARGE, "jurisdictions: more than " + MAX_JURISDICTIONS);
    }
    return List.copyOf(places);
  }

  private Map<Integer, Integer> countries() throws Refusal {
    Fields fields = file.object("countries");
    Map<Integer, Integer> countries = new HashMap<>();
    for (String recipient : fields.keys()) {
      String path = fields.path(recipient);
      countries.put(
          declared(Dimension.RECIPIENT, recipient, path),
          declared(Dimension.PLACE, fields.name(recipient), path));
    }
    return Map.copyOf(countries);
  }

  private int declared(Dimension dimension, String name, String path) throws Refusal {
    Integer number = terms.get(dimension).number(name);
    if (number == null) {
      throw new Refusal(
          Load.Status.UNKNOWN_REFERENCE,
          path + ": " + dimension.key + " \"" + name + "\" is not declared");
    }
    return number;
  }
}
