package org.mingwen.compiler.xliff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.words.WordsReader;
import org.mingwen.compiler.xliff.XliffImport.Translation;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/** Brings labels into their YAML file: in place, new ones at its end. */
final class TargetLabels implements XliffImport.Target {
  /** What needs no quotation marks. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[^:#\\n\\r\"]|[:#](?=[^\\s]))*(?<![\\s:])");

  private final String language;
  private final List<Unit> units;
  private final String text;
  private final Map<String, Words.Label> labels;

  /**
   * A file of labels.
   *
   * @param text what it says now, read here, since a policy whose text in that language has yet to
   *     be written does not know its labels
   */
  TargetLabels(String language, List<Unit> units, String text) {
    this.language = language;
    this.units = units;
    this.text = text;
    this.labels = read(language, text);
  }

  @Override
  public Optional<String> with(Map<Unit, Translation> translations, List<Diagnostic> findings) {
    Optional<SourceFile> file =
        labels.values().stream().findFirst().map(label -> label.span().file());
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    List<Splice> splices = new ArrayList<>();
    StringBuilder added = new StringBuilder();
    Map<String, Unit> changed = new LinkedHashMap<>();
    Map<String, String> expected = new LinkedHashMap<>();
    labels.forEach((address, label) -> expected.put(address, label.text()));
    for (Unit unit : units) {
      Translation translation = translations.get(unit);
      if (translation == null) {
        continue;
      }
      String now = translation.blocks().get(0).strip();
      if (now.equals(expected.get(unit.key()))) {
        continue;
      }
      expected.put(unit.key(), now);
      changed.put(unit.key(), unit);
      Words.Label label = labels.get(unit.key());
      if (label == null) {
        added.append(unit.key()).append(": ").append(scalar(now, "")).append(end);
      } else {
        splices.add(
            new Splice(
                new Unit.Place(label.span().start(), label.span().end()),
                scalar(now, label.span().text())));
      }
    }
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    String whole = file.map(one -> Splice.all(one, splices)).orElse(text);
    String now = whole + (whole.isEmpty() || whole.endsWith("\n") ? "" : end) + added;
    Map<String, Words.Label> read = read(language, now);
    changed.forEach(
        (address, unit) -> {
          Words.Label label = read.get(address);
          if (label == null || !expected.get(address).equals(label.text())) {
            Translation translation = translations.get(unit);
            findings.add(
                Diagnostic.error(
                    "unsound-unit", translation.entry().span(), Argument.quoted(unit.id())));
          }
        });
    return findings.isEmpty() ? Optional.of(now) : Optional.empty();
  }

  private static Map<String, Words.Label> read(String language, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return WordsReader.read(language, "", new byte[0], "", bytes).words().labels();
  }

  /** The text as YAML, quoted as the old one was; a quoted one can say anything. */
  private static String scalar(String text, String old) {
    if (old.startsWith("'")) {
      return "'" + text.replace("'", "''") + "'";
    }
    if (!old.startsWith("\"") && PLAIN.matcher(text).matches()) {
      return text;
    }
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A text in the place of another. */
  record Splice(Unit.Place place, String text) {
    /** For a file whose lines end with both characters. */
    Splice withCarriage() {
      return new Splice(place, text.replace("\n", "\r\n"));
    }

    /** The file with all of these; of two at one place, in their order. */
    static String all(SourceFile file, List<Splice> splices) {
      StringBuilder text = new StringBuilder();
      int from = 0;
      for (Splice splice :
          splices.stream().sorted(Comparator.comparingInt(one -> one.place.start())).toList()) {
        text.append(file.substring(from, splice.place.start())).append(splice.text);
        from = splice.place.end();
      }
      return text.append(file.substring(from, file.length())).toString();
    }
  }
}
