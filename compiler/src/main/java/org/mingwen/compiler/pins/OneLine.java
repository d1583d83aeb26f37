package org.mingwen.compiler.pins;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;

/** JSON without spaces between its values: a fact that has a line of its own. */
final class OneLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private OneLine() {}

  /** The value that stands in this text. */
  static String of(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return of(parser);
    } catch (IOException e) {
      throw new IllegalStateException("what we wrote is JSON", e);
    }
  }

  /** The value at which this parser stands. */
  static String of(JsonParser parser) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator copy = FACTORY.createGenerator(written)) {
      copy.copyCurrentStructure(parser);
    }
    return written.toString();
  }
}
