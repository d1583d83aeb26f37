package org.mingwen.compiler.canonical;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads JSON strictly: UTF-8 without byte order mark, one object and nothing behind it, no key
 * twice, no nulls, no fractions, nothing deep.
 */
public final class JsonTree {
  private static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private JsonTree() {}

  /**
   * The object in these bytes.
   *
   * @throws CanonicalException if there is none
   */
  public static SortedMap<String, Object> read(byte[] bytes) {
    try (JsonParser json = FACTORY.createParser(decoded(bytes))) {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      SortedMap<String, Object> tree = object(json);
      if (json.nextToken() != null) {
        throw new CanonicalException("something follows the object");
      }
      return tree;
    } catch (IOException e) {
      throw new CanonicalException("no JSON: " + e.getMessage());
    }
  }

  private static char[] decoded(byte[] bytes) throws CharacterCodingException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    char[] chars = new char[text.length()];
    text.get(chars);
    return chars;
  }

  private static SortedMap<String, Object> object(JsonParser json) throws IOException {
    SortedMap<String, Object> object = new TreeMap<>();
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_OBJECT;
        token = json.nextToken()) {
      expect(token, JsonToken.FIELD_NAME);
      String key = json.currentName();
      object.put(key, value(json, json.nextToken()));
    }
    return object;
  }

  private static List<Object> array(JsonParser json) throws IOException {
    List<Object> array = new ArrayList<>();
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      array.add(value(json, token));
    }
    return array;
  }

  private static Object value(JsonParser json, JsonToken token) throws IOException {
    if (token == null) {
      throw new CanonicalException("ends too early");
    }
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new CanonicalException("unexpected " + token);
    };
  }

  private static void expect(JsonToken token, JsonToken expected) {
    if (token != expected) {
      throw new CanonicalException("unexpected " + token);
    }
  }

  /**
   * A value of a tree that has to be there and to be a text, a number, a list or a map.
   *
   * @throws CanonicalException if it is not
   */
  public static <T> T part(Map<String, Object> tree, String key, Class<T> type) {
    Object value = CanonicalException.present(tree.get(key), key);
    if (!type.isInstance(value)) {
      throw new CanonicalException(key + ": no " + type.getSimpleName());
    }
    return type.cast(value);
  }

  /**
   * A value that has to be a map.
   *
   * @throws CanonicalException if it is not
   */
  public static Map<String, Object> map(Object tree) {
    return CanonicalException.map(tree);
  }

  /**
   * A map of a tree that has to be there.
   *
   * @throws CanonicalException if it is not
   */
  public static Map<String, Object> map(Map<String, Object> tree, String key) {
    return CanonicalException.map(CanonicalException.present(tree.get(key), key));
  }
}
