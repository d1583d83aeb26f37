package org.mingwen.enforcer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON value and nothing else: a {@link Map}, {@link List}, {@link String}, {@link Long},
 * {@link Boolean}, {@link Odd}. Bounded in bytes, values, depth and length of strings.
 */
final class StrictJson {
  /** The most bytes of a file. */
  static final int MAX_BYTES = 16 << 20;

  /** The most values of a file, keys not counted. */
  static final int MAX_VALUES = 4_000_000;

  /** The deepest nesting. */
  static final int MAX_DEPTH = 64;

  private static final int MAX_STRING = 10_000;
  private static final long MAX_NUMBER = (1L << 53) - 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000)
                  .maxNumberLength(1_000)
                  .maxStringLength(MAX_STRING)
                  .maxNameLength(MAX_STRING)
                  .build())
          .build();

  private final JsonParser parser;
  private int values;

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /** A value that no field of the format takes; kept, so that the format version is told first. */
  enum Odd {
    /** null. */
    NULL,
    /** A number that is no integer from 0 to 2^53 - 1. */
    NUMBER
  }

  /** Reads the bytes of a file. */
  static Object read(byte[] bytes) throws Refusal {
    if (bytes.length > MAX_BYTES) {
      throw new Refusal(Load.Status.TOO_LARGE, "more than " + MAX_BYTES + " bytes");
    }
    CharBuffer text = decoded(bytes);
    try (JsonParser parser =
        FACTORY.createParser(text.array(), text.arrayOffset() + text.position(), text.length())) {
      StrictJson reader = new StrictJson(parser);
      Object value = reader.value(parser.nextToken(), 0);
      if (parser.nextToken() != null) {
        throw new Refusal(Load.Status.NOT_JSON, "something follows the object" + reader.here());
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw new Refusal(Load.Status.TOO_LARGE, e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      throw new Refusal(Load.Status.NOT_JSON, e.getOriginalMessage());
    } catch (IOException e) {
      throw new Refusal(Load.Status.NOT_JSON, String.valueOf(e.getMessage()));
    }
  }

  /** Jackson guesses encodings and lets some broken UTF-8 through, so it gets characters. */
  private static CharBuffer decoded(byte[] bytes) throws Refusal {
    CharBuffer text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw new Refusal(Load.Status.NOT_UTF8, "not UTF-8");
    }
    if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
      throw new Refusal(Load.Status.NOT_UTF8, "begins with a byte order mark");
    }
    return text;
  }

  private Object value(JsonToken token, int depth) throws Refusal, IOException {
    if (token == null) {
      throw new Refusal(Load.Status.NOT_JSON, "ends too early");
    }
    if (++values > MAX_VALUES) {
      throw new Refusal(Load.Status.TOO_LARGE, "more than " + MAX_VALUES + " values");
    }
    if (depth > MAX_DEPTH) {
      throw new Refusal(Load.Status.TOO_DEEP, "nested deeper than " + MAX_DEPTH + here());
    }
    return switch (token) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      case VALUE_STRING -> text(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> Odd.NULL;
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> Odd.NUMBER;
      default -> throw new Refusal(Load.Status.NOT_JSON, "unexpected " + token + here());
    };
  }

  private Map<String, Object> object(int depth) throws Refusal, IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = text(parser.currentName());
      if (object.put(key, value(parser.nextToken(), depth + 1)) != null) {
        throw new Refusal(Load.Status.DUPLICATE_KEY, "\"" + key + "\" stands twice" + here());
      }
    }
    ended();
    return object;
  }

  private List<Object> array(int depth) throws Refusal, IOException {
    List<Object> array = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(token, depth + 1));
    }
    ended();
    return array;
  }

  /** At the end of the input Jackson gives null instead of an error in some places. */
  private void ended() throws Refusal {
    if (parser.currentToken() == null) {
      throw new Refusal(Load.Status.NOT_JSON, "ends too early");
    }
  }

  private Object integer() throws IOException {
    if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        || parser.getText().startsWith("-")
        || parser.getLongValue() > MAX_NUMBER) {
      return Odd.NUMBER;
    }
    return parser.getLongValue();
  }

  /** Strings are Unicode: half a pair is not. */
  private String text(String text) throws Refusal {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new Refusal(Load.Status.INVALID_VALUE, "a lone surrogate" + here());
      }
    }
    return text;
  }

  private String here() {
    return " at line "
        + parser.currentLocation().getLineNr()
        + ", column "
        + parser.currentLocation().getColumnNr();
  }
}
