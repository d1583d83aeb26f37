package org.mingwen.compiler.xliff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.ReadWords;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.words.WordsReader;
import org.mingwen.compiler.xliff.TargetLabels.Splice;
import org.mingwen.compiler.xliff.XliffImport.Translation;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/** Brings translated blocks into their text: in place, and clauses that are new to it whole. */
final class TargetWords implements XliffImport.Target {
  private final String language;
  private final List<Unit> units;
  private final Optional<Words> words;
  private final NewClauses newClauses;

  TargetWords(PublishedPolicy policy, String language, List<Unit> units) {
    this.language = language;
    this.units = units;
    this.words = Optional.ofNullable(policy.words().get(language));
    this.newClauses = new NewClauses(policy, language);
  }

  @Override
  public Optional<String> with(Map<Unit, Translation> translations, List<Diagnostic> findings) {
    Map<Unit, Translation> changed = new LinkedHashMap<>();
    Map<Unit, Translation> added = new LinkedHashMap<>();
    for (Unit unit : units) {
      Translation translation = translations.get(unit);
      if (translation == null) {
        continue;
      }
      if (unit.places().isEmpty()) {
        added.put(unit, translation);
      } else if (!blocks(unit).equals(translation.blocks())) {
        changed.put(unit, translation);
      }
    }
    if (changed.isEmpty() && added.isEmpty()) {
      return Optional.empty();
    }
    String now = text(changed, added, findings);
    if (!findings.isEmpty()) {
      return Optional.empty();
    }
    if (isAsExpected(now, changed, added)) {
      return Optional.of(now);
    }
    blame(changed, added, findings);
    return Optional.empty();
  }

  private String text(
      Map<Unit, Translation> changed, Map<Unit, Translation> added, List<Diagnostic> findings) {
    if (words.isEmpty()) {
      return newClauses.whole(added, findings);
    }
    List<Splice> splices = new ArrayList<>(splices(changed));
    splices.addAll(newClauses.splices(words.get(), added, findings));
    return Splice.all(words.get().source(), splices);
  }

  private static List<String> blocks(Unit unit) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (Markup one : unit.target().orElse(List.of())) {
      if (one.equals(Unit.BREAK)) {
        blocks.add(block.toString());
        block.setLength(0);
      } else {
        block.append(one.source());
      }
    }
    blocks.add(block.toString());
    return blocks;
  }

  private List<Splice> splices(Map<Unit, Translation> changed) {
    boolean carriage = words.map(Words::source).filter(TargetWords::hasCarriage).isPresent();
    List<Splice> splices = new ArrayList<>();
    changed.forEach(
        (unit, translation) -> {
          for (int i = 0; i < unit.places().size(); i++) {
            Splice splice = new Splice(unit.places().get(i), translation.blocks().get(i));
            splices.add(carriage ? splice.withCarriage() : splice);
          }
        });
    return splices;
  }

  private static boolean hasCarriage(SourceFile file) {
    return file.text().contains("\r\n");
  }

  /** Whether the text reads as it was meant: the same blocks, those translated saying just that. */
  private boolean isAsExpected(
      String text, Map<Unit, Translation> changed, Map<Unit, Translation> added) {
    ReadWords read = WordsReader.read(language, "", text.getBytes(StandardCharsets.UTF_8));
    if (read.findings().stream().anyMatch(Diagnostic::isError)) {
      return false;
    }
    Map<String, List<String>> expected = new LinkedHashMap<>();
    List<Splice> splices = splices(changed);
    for (Leaf leaf : words.map(Leaf::of).orElse(List.of())) {
      String now =
          splices.stream()
              .filter(splice -> splice.place().start() == leaf.span().start())
              .map(Splice::text)
              .findFirst()
              .orElse(leaf.source());
      expected.computeIfAbsent(leaf.clause(), id -> new ArrayList<>()).add(leaf.kind() + " " + now);
    }
    added.forEach(
        (unit, translation) ->
            expected
                .computeIfAbsent(unit.key(), id -> new ArrayList<>())
                .add(newClauses.kind(unit) + " " + translation.blocks().get(0)));
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Leaf leaf : Leaf.of(read.words())) {
      found
          .computeIfAbsent(leaf.clause(), id -> new ArrayList<>())
          .add(leaf.kind() + " " + leaf.source());
    }
    return withoutCarriage(found).equals(withoutCarriage(expected));
  }

  private static Map<String, List<String>> withoutCarriage(Map<String, List<String>> blocks) {
    blocks.replaceAll((id, all) -> all.stream().map(one -> one.replace("\r\n", "\n")).toList());
    return blocks;
  }

  /** Finds the units that would say something else than they do here. */
  private void blame(
      Map<Unit, Translation> changed, Map<Unit, Translation> added, List<Diagnostic> findings) {
    changed.forEach(
        (unit, translation) -> {
          Map<Unit, Translation> alone = Map.of(unit, translation);
          String text = Splice.all(words.orElseThrow().source(), splices(alone));
          if (!isAsExpected(text, alone, Map.of())) {
            findings.add(unsound(unit, translation));
          }
        });
    if (findings.isEmpty()) {
      Map<Unit, Translation> all = added.isEmpty() ? changed : added;
      all.entrySet().stream()
          .findFirst()
          .ifPresent(first -> findings.add(unsound(first.getKey(), first.getValue())));
    }
  }

  private static Diagnostic unsound(Unit unit, Translation translation) {
    return Diagnostic.error("unsound-unit", translation.entry().span(), Argument.quoted(unit.id()));
  }
}
