package org.mingwen.compiler.pins;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.canonical.Sha256;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceDecoder;
import org.mingwen.dsl.source.SourceFile;

/**
 * Reads pins. Never fails: whatever the bytes are, the result is pins or findings. Nobody writes
 * these files by hand, so that of each file the first mistake is told and nothing of it is used.
 */
public final class PinReader {
  /** As many bytes as the longest policy with all its translations could need. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  private final SortedMap<String, PinnedLanguage> byLanguage = new TreeMap<>();
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final SortedMap<String, String> facts = new TreeMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private String vocabulary = "";

  private PinReader() {}

  /** Reads what stands in one file. */
  private interface Content {
    void read(PinParser parser) throws IOException, Unreadable;
  }

  /**
   * Reads the pins of a policy.
   *
   * @param prefix what stands before a path where messages name it, {@code shop/}
   * @param files the files of the policy by their path in its folder; those below {@link
   *     PinFiles#FOLDER} are read
   */
  public static ReadPins read(String prefix, Map<String, byte[]> files) {
    PinReader reader = new PinReader();
    new TreeMap<>(files)
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(PinFiles.FOLDER) && path.endsWith(".json")) {
                reader.read(path, prefix + path, bytes);
              }
            });
    Pins pins = new Pins(reader.byLanguage, reader.texts, reader.facts, reader.vocabulary);
    return new ReadPins(reader.findings.isEmpty() ? pins : Pins.NONE, reader.findings);
  }

  private void read(String path, String shown, byte[] bytes) {
    SourceDecoder.Decoded decoded = SourceDecoder.decode(shown, bytes, MAX_BYTES);
    findings.addAll(decoded.findings());
    if (!decoded.isSound()) {
      return;
    }
    if (path.equals(PinFiles.ORIGINALS)) {
      read(decoded.file(), this::originals);
    } else {
      String name = path.substring(PinFiles.FOLDER.length(), path.length() - ".json".length());
      read(decoded.file(), parser -> byLanguage.put(name, language(parser)));
    }
  }

  private void read(SourceFile file, Content content) {
    try (PinParser parser = new PinParser(file)) {
      try {
        content.read(parser);
        parser.end();
      } catch (JsonProcessingException noJson) {
        throw parser.unreadable("not-json");
      }
    } catch (Unreadable e) {
      findings.add(
          Diagnostic.error(
                  "unreadable-pins",
                  e.span(),
                  Argument.quoted(file.path()),
                  Argument.word("pins." + e.what()))
              .hint("restore-pins"));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private static PinnedLanguage language(PinParser parser) throws IOException, Unreadable {
    SortedMap<String, Pin> clauses = new TreeMap<>();
    SortedMap<String, Pin> phrases = new TreeMap<>();
    parser.object(
        List.of("format", "clauses", "phrases"),
        field -> {
          switch (field) {
            case "format" -> parser.format();
            case "clauses" -> parser.map(id -> clauses.put(id, parser.pin()));
            default -> parser.map(address -> phrases.put(address, parser.pin()));
          }
        });
    return new PinnedLanguage(clauses, phrases);
  }

  private void originals(PinParser parser) throws IOException, Unreadable {
    parser.object(
        List.of("format", "vocabulary", "texts", "facts"),
        field -> {
          switch (field) {
            case "format" -> parser.format();
            case "vocabulary" -> vocabulary = parser.hashOrNone();
            case "texts" -> parser.map(hash -> texts.put(hash, under(hash, parser, parser.text())));
            default -> parser.map(hash -> facts.put(hash, under(hash, parser, parser.tree())));
          }
        });
  }

  /** A text that has not changed since its hash was written. */
  private static String under(String hash, PinParser parser, String text) throws Unreadable {
    if (!Sha256.of(text).equals(hash)) {
      throw parser.unreadable("changed");
    }
    return text;
  }
}
