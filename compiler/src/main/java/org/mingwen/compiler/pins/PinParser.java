package org.mingwen.compiler.pins;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/** The values of one file of pins, each checked where it stands. */
final class PinParser implements AutoCloseable {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_NAME = 500;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(20)
                  .maxNameLength(2_000)
                  .maxStringLength(PinReader.MAX_BYTES)
                  .build())
          .build();

  private final SourceFile file;
  private final String text;
  private final JsonParser parser;

  /** What is done with the value of a field. */
  interface Field {
    void value(String name) throws IOException, Unreadable;
  }

  PinParser(SourceFile file) throws IOException {
    this.file = file;
    this.text = file.text();
    this.parser = FACTORY.createParser(text);
  }

  /** An object that has exactly these fields, or some of them. */
  void object(List<String> fields, Field field) throws IOException, Unreadable {
    map(
        name -> {
          if (!fields.contains(name)) {
            throw unreadable("unknown-field");
          }
          field.value(name);
        });
  }

  /** An object of whatever keys, each once; stands before it. */
  void map(Field field) throws IOException, Unreadable {
    expect(next() == JsonToken.START_OBJECT);
    Set<String> names = new HashSet<>();
    while (next() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (!names.add(name)) {
        throw unreadable("twice");
      }
      field.value(name);
    }
  }

  /** The number of the format, which is ours. */
  void format() throws IOException, Unreadable {
    expect(next() == JsonToken.VALUE_NUMBER_INT);
    if (!parser.getText().equals(String.valueOf(PinFiles.FORMAT))) {
      throw unreadable("format");
    }
  }

  /** A pin. */
  Pin pin() throws IOException, Unreadable {
    String[] values = {"", "", "", "", ""};
    List<String> fields = List.of("original", "facts", "translation", "by", "on");
    object(
        fields,
        field ->
            values[fields.indexOf(field)] =
                field.equals("by") ? name() : field.equals("on") ? text() : hash());
    boolean whole = !values[0].isEmpty() && !values[2].isEmpty() && !values[3].isEmpty();
    expect(whole);
    return new Pin(values[0], values[1], values[2], values[3], date(values[4]));
  }

  private String name() throws IOException, Unreadable {
    String name = text();
    expect(name.length() <= MAX_NAME);
    return name;
  }

  private LocalDate date(String written) throws Unreadable {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw unreadable("date");
    }
  }

  /** A text. */
  String text() throws IOException, Unreadable {
    expect(next() == JsonToken.VALUE_STRING);
    return parser.getText();
  }

  /** A SHA-256 in hexadecimal digits. */
  String hash() throws IOException, Unreadable {
    String hash = text();
    expect(HASH.matcher(hash).matches());
    return hash;
  }

  /** The same, or the empty text. */
  String hashOrNone() throws IOException, Unreadable {
    String hash = text();
    expect(hash.isEmpty() || HASH.matcher(hash).matches());
    return hash;
  }

  /** Any value, written again without spaces. */
  String tree() throws IOException, Unreadable {
    next();
    return OneLine.of(parser);
  }

  /** Sees that nothing follows. */
  void end() throws IOException, Unreadable {
    expect(next() == null);
  }

  private JsonToken next() throws IOException {
    return parser.nextToken();
  }

  private void expect(boolean right) throws Unreadable {
    if (!right) {
      throw unreadable("shape");
    }
  }

  /** What is wrong with the value that was read last. */
  Unreadable unreadable(String what) {
    int at = (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
    int offset = text.codePointCount(0, Math.min(at, text.length()));
    Span line = file.span(offset, offset);
    return new Unreadable(line, what);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
