package org.mingwen.compiler.pins;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pinned facts as lines that people can compare, in the words of the language of policies. */
public final class FactLines {
  private final SortedMap<String, List<String>> values = new TreeMap<>();

  private FactLines() {}

  /** What was accepted as the facts of a clause, by path; nothing where the pin kept none. */
  public static SortedMap<String, List<String>> accepted(Pins pins, Pin pin) {
    String json = pins.facts().get(pin.facts());
    return json == null ? new TreeMap<>() : lines(json);
  }

  /** The facts of a clause as they are now, by path. */
  public static SortedMap<String, List<String>> present(Acceptable unit) {
    return unit.facts().isEmpty() ? new TreeMap<>() : lines(SpokenFacts.text(unit.facts()));
  }

  private static SortedMap<String, List<String>> lines(String json) {
    FactLines lines = new FactLines();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      lines.value(parser, "");
    } catch (IOException e) {
      throw new IllegalStateException("what was read as JSON is JSON", e);
    }
    return lines.values;
  }

  private void value(JsonParser parser, String path) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        value(parser, path.isEmpty() ? name : path + " " + name);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser, path);
      }
    } else {
      values.computeIfAbsent(path, key -> new ArrayList<>()).add(parser.getText());
    }
  }
}
