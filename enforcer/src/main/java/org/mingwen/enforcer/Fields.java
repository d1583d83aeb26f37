package org.mingwen.enforcer;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One object of the file, read field by field; what nobody has read at the end is refused. */
final class Fields {
  private static final int MAX_NAME = 300;

  private final String path;
  private final Map<?, ?> values;
  private final Set<String> read = new HashSet<>();

  private Fields(String path, Map<?, ?> values) {
    this.path = path;
    this.values = values;
  }

  /** The object at the path. */
  static Fields of(Object value, String path) throws Refusal {
    if (value instanceof Map<?, ?> map) {
      return new Fields(path, map);
    }
    throw invalid(path, "must be an object");
  }

  /** A refusal of a value. */
  static Refusal invalid(String path, String why) {
    return new Refusal(Load.Status.INVALID_VALUE, path + ": " + why);
  }

  /** Where the field stands. */
  String path(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  /** Where this object stands. */
  String path() {
    return path;
  }

  /** Whether the object has the field. */
  boolean has(String field) {
    return values.containsKey(field);
  }

  /** The value of a field that must be there. */
  Object value(String field) throws Refusal {
    read.add(field);
    Object value = values.get(field);
    if (value == null) {
      throw new Refusal(Load.Status.MISSING_FIELD, path(field) + " is missing");
    }
    return value;
  }

  /** An object. */
  Fields object(String field) throws Refusal {
    return of(value(field), path(field));
  }

  /** A list, perhaps empty. */
  List<?> list(String field) throws Refusal {
    if (value(field) instanceof List<?> list) {
      return list;
    }
    throw invalid(path(field), "must be a list");
  }

  /** A name. */
  String name(String field) throws Refusal {
    return name(value(field), path(field));
  }

  /** A string, unchecked. */
  String text(String field) throws Refusal {
    if (value(field) instanceof String text) {
      return text;
    }
    throw invalid(path(field), "must be a string");
  }

  /** True or false. */
  boolean flag(String field) throws Refusal {
    if (value(field) instanceof Boolean flag) {
      return flag;
    }
    throw invalid(path(field), "must be true or false");
  }

  /** An integer within the bounds. */
  long number(String field, long least, long most) throws Refusal {
    Object value = value(field);
    if (value instanceof Long number && number >= least && number <= most) {
      return number;
    }
    if (value instanceof Long || value == StrictJson.Odd.NUMBER) {
      throw new Refusal(
          Load.Status.OUT_OF_RANGE,
          path(field) + " must be an integer from " + least + " to " + most);
    }
    throw invalid(path(field), "must be an integer");
  }

  /** A day of the calendar. */
  LocalDate date(String field) throws Refusal {
    String text = text(field);
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      throw invalid(path(field), "is no day of the calendar");
    }
    throw invalid(path(field), "must be YYYY-MM-DD");
  }

  /** A list of different names, empty only if that is said. */
  List<String> names(String field, boolean mayBeEmpty) throws Refusal {
    List<?> list = list(field);
    if (list.isEmpty() && !mayBeEmpty) {
      throw invalid(path(field), "must not be empty");
    }
    List<String> names = new ArrayList<>(list.size());
    for (Object value : list) {
      names.add(name(value, path(field)));
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw invalid(path(field), "has a name twice");
    }
    return List.copyOf(names);
  }

  /** The keys of this object, each a name; counts as having read them. */
  List<String> keys() throws Refusal {
    List<String> keys = new ArrayList<>(values.size());
    for (Object key : values.keySet()) {
      keys.add(name(key, path));
    }
    read.addAll(keys);
    return keys;
  }

  /** Refuses a field that nobody has read. */
  void end() throws Refusal {
    for (Object key : values.keySet()) {
      if (!read.contains(key)) {
        throw new Refusal(
            Load.Status.UNKNOWN_FIELD, path(String.valueOf(key)) + " is no field of the format");
      }
    }
  }

  /** A name: short, without controls, NFC. */
  static String name(Object value, String path) throws Refusal {
    if (!(value instanceof String name)) {
      throw invalid(path, "must be a name");
    }
    if (name.isEmpty() || name.codePointCount(0, name.length()) > MAX_NAME) {
      throw invalid(path, "a name has 1 to " + MAX_NAME + " characters");
    }
    if (name.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
      throw invalid(path, "a name has no control characters");
    }
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      throw invalid(path, "a name is in Unicode NFC");
    }
    return name;
  }
}
