package org.mingwen.compiler.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes trees of maps, lists, strings, numbers and booleans as JSON in UTF-8: one field a line,
 * lines ended by LF, so that a plain diff of two files reads well.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** The bytes of a tree. */
  public static byte[] write(Map<String, ?> tree) {
    return write(tree, new DefaultPrettyPrinter().withObjectIndenter(lines()));
  }

  /** The bytes of a tree with the elements of lists on lines of their own, too. */
  public static byte[] lines(Map<String, ?> tree) {
    return write(
        tree, new DefaultPrettyPrinter().withObjectIndenter(lines()).withArrayIndenter(lines()));
  }

  private static DefaultIndenter lines() {
    return new DefaultIndenter("  ", "\n");
  }

  private static byte[] write(Map<String, ?> tree, DefaultPrettyPrinter printer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(printer);
      value(json, tree);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory failed", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Trees that are a set, in the order of their bytes: how the author ordered them says nothing.
   */
  public static List<Map<String, Object>> sorted(List<Map<String, Object>> trees) {
    return trees.stream().sorted(Comparator.comparing(Json::write, Arrays::compare)).toList();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        value(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        value(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString((String) value);
    }
  }
}
