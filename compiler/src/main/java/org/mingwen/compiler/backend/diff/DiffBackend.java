package org.mingwen.compiler.backend.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.ChangeSentences;
import org.mingwen.compiler.backend.site.SiteBackend;
import org.mingwen.compiler.diff.Change;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.diff.words.ClauseDiff;
import org.mingwen.compiler.diff.words.PassageDiff;
import org.mingwen.compiler.diff.words.TextDiff;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.output.Json;

/**
 * Writes the comparison of two versions in the diff format, version 1. The same versions give the
 * same bytes.
 */
public final class DiffBackend {
  private static final int FORMAT = 1;

  private final Snapshot after;
  private final Comparison comparison;
  private final SortedMap<String, TextDiff> words;
  private final SortedMap<String, ChangeSentences> sentences = new TreeMap<>();

  private DiffBackend(
      Snapshot before,
      Snapshot after,
      Comparison comparison,
      SortedMap<String, TextDiff> words,
      Function<String, ChangeSentences> said) {
    this.after = after;
    this.comparison = comparison;
    this.words = words;
    for (String language : languages(before, after)) {
      if (SiteBackend.speaks(language)) {
        sentences.put(language, said.apply(language));
      }
    }
  }

  /**
   * The comparison as JSON.
   *
   * @param from what the earlier version is called: its date and edition
   * @param to what the later one is called; {@code draft} for what the sources say now
   * @param comparison of these two
   * @param words what became of their words, by language
   * @param sentences the changes of meaning as sentences, by the language of their reader
   */
  public static byte[] write(
      Snapshot before,
      Snapshot after,
      String from,
      String to,
      Comparison comparison,
      SortedMap<String, TextDiff> words,
      Function<String, ChangeSentences> sentences) {
    return Json.write(new DiffBackend(before, after, comparison, words, sentences).file(from, to));
  }

  private static SortedSet<String> languages(Snapshot before, Snapshot after) {
    SortedSet<String> languages = new TreeSet<>(before.policy().words().keySet());
    languages.addAll(after.policy().words().keySet());
    languages.add(after.policy().authoritative());
    return languages;
  }

  private Map<String, Object> file(String from, String to) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("format", FORMAT);
    file.put("policy", after.policy().policy().id());
    file.put("from", from);
    file.put("to", to);
    file.put("authoritative", after.policy().authoritative());
    file.put("class", word(comparison.changeClass()));
    file.put("changes", comparison.changes().stream().map(this::change).toList());
    file.put("ask", comparison.ask());
    file.put("askAgain", comparison.askAgain());
    file.put("vocabulary", comparison.vocabulary());
    SortedMap<String, Object> texts = new TreeMap<>();
    words.forEach(
        (language, text) -> {
          List<Object> clauses = clauses(text);
          if (!clauses.isEmpty()) {
            texts.put(language, clauses);
          }
        });
    file.put("words", texts);
    return file;
  }

  private Map<String, Object> change(Change change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", change.kind().word());
    tree.put("effect", word(change.effect()));
    tree.put("consequence", word(change.consequence()));
    change.before().ifPresent(name -> tree.put("before", name));
    change.after().ifPresent(name -> tree.put("after", name));
    place(change).ifPresent(place -> tree.put("clause", place));
    SortedMap<String, String> texts = new TreeMap<>();
    sentences.forEach((language, each) -> texts.put(language, each.text(change)));
    tree.put("sentences", texts);
    return tree;
  }

  private Optional<Map<String, Object>> place(Change change) {
    return Optional.ofNullable(sentences.get(after.policy().authoritative()))
        .flatMap(each -> each.place(change))
        .map(
            place -> {
              Map<String, Object> tree = new LinkedHashMap<>();
              tree.put("version", word(place.side()));
              tree.put("id", place.address().clause());
              tree.put("anchor", place.address().anchor());
              return tree;
            });
  }

  /** The clauses of which something changed. */
  private static List<Object> clauses(TextDiff text) {
    List<Object> clauses = new ArrayList<>();
    for (ClauseDiff clause : text.clauses()) {
      if (clause.changed() || clause.moved()) {
        Map<String, Object> tree = new LinkedHashMap<>();
        clause.before().ifPresent(id -> tree.put("before", id));
        clause.after().ifPresent(id -> tree.put("after", id));
        tree.put("moved", clause.moved());
        tree.put("passages", passages(clause));
        clauses.add(tree);
      }
    }
    return clauses;
  }

  private static List<Object> passages(ClauseDiff clause) {
    List<Object> passages = new ArrayList<>();
    for (PassageDiff passage : clause.passages()) {
      if (passage.changed() || passage.moved()) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", word(passage.kind()));
        tree.put("moved", passage.moved());
        List<Object> pieces = new ArrayList<>();
        for (PassageDiff.Piece piece : passage.pieces()) {
          Map<String, Object> one = new LinkedHashMap<>();
          one.put("kind", word(piece.kind()));
          one.put("text", piece.text());
          pieces.add(one);
        }
        tree.put("pieces", pieces);
        passages.add(tree);
      }
    }
    return passages;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
