package org.mingwen.compiler.xliff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.ReadWords;
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
  private final Map<String, Words.Label> labels;

  TargetLabels(PublishedPolicy policy, String language, List<Unit> units) {
    this.language = language;
    this.units = units;
    this.labels =
        Optional.ofNullable(policy.words().get(language)).map(Words::labels).orElse(Map.of());
  }

  @Override
  public Optional<String> with(Map<Unit, Translation> translations, List<Diagnostic> findings) {
    Optional<SourceFile> file =
        labels.values().stream().findFirst().map(label -> label.span().file());
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
      String text = translation.blocks().get(0).strip();
      if (text.equals(expected.get(unit.key()))) {
        continue;
      }
      expected.put(unit.key(), text);
      changed.put(unit.key(), unit);
      if (unit.places().isEmpty()) {
        added.append(unit.key()).append(": ").append(scalar(text, "")).append('\n');
      } else {
        Unit.Place place = unit.places().get(0);
        String old = file.orElseThrow().substring(place.start(), place.end());
        splices.add(new Splice(place, scalar(text, old)));
      }
    }
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    String whole = file.map(one -> Splice.all(one, splices)).orElse("");
    String now = whole + (whole.isEmpty() || whole.endsWith("\n") ? "" : "\n") + added;
    Map<String, String> read = read(now);
    changed.forEach(
        (address, unit) -> {
          if (!expected.get(address).equals(read.get(address))) {
            Translation translation = translations.get(unit);
            findings.add(
                Diagnostic.error(
                    "unsound-unit", translation.entry().span(), Argument.quoted(unit.id())));
          }
        });
    return findings.isEmpty() ? Optional.of(now) : Optional.empty();
  }

  private Map<String, String> read(String text) {
    ReadWords words =
        WordsReader.read(language, "", new byte[0], "", text.getBytes(StandardCharsets.UTF_8));
    Map<String, String> read = new LinkedHashMap<>();
    words.words().labels().forEach((address, label) -> read.put(address, label.text()));
    return read;
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
