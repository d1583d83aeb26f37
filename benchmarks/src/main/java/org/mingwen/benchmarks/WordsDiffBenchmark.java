package org.mingwen.benchmarks;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Patch;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.mingwen.compiler.backend.site.ResolvedTexts;
import org.mingwen.compiler.diff.words.TextDiff;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.publication.ResolvedText.Clause;
import org.mingwen.compiler.publication.ResolvedText.Passage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Two texts of 30 KB, compared by us and by java-diff-utils alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WordsDiffBenchmark {
  private static final int BYTES = 30 * 1024;

  /** One passage in forty edited, or every clause another text under the same id. */
  @Param({"edited", "rewritten"})
  public String change;

  private ResolvedText before;
  private ResolvedText after;

  /** Takes the words of real policies. */
  @Setup
  public void write() throws IOException {
    before = cut(text("sosst"));
    after = change.equals("edited") ? edited(before) : renamed(cut(text("foreword")), before);
  }

  private static ResolvedText text(String policy) throws IOException {
    PublishedPolicy published =
        MadePolicy.compile(Path.of("../policies")).policies().stream()
            .filter(one -> one.policy().id().equals(policy))
            .findFirst()
            .orElseThrow();
    return ResolvedTexts.of(published).get("zh-Hans");
  }

  private static ResolvedText cut(ResolvedText text) {
    List<Clause> clauses = new ArrayList<>();
    int bytes = 0;
    for (Clause clause : text.clauses()) {
      List<Passage> passages = new ArrayList<>();
      for (Passage passage : clause.passages()) {
        bytes += passage.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes <= BYTES) {
          passages.add(passage);
        }
      }
      clauses.add(new Clause(clause.id(), clause.number(), passages));
    }
    return new ResolvedText(text.language(), clauses);
  }

  private static ResolvedText edited(ResolvedText text) {
    List<Clause> clauses = new ArrayList<>();
    int count = 0;
    for (Clause clause : text.clauses()) {
      List<Passage> passages = new ArrayList<>();
      for (Passage passage : clause.passages()) {
        count++;
        passages.add(
            count % 40 == 0
                ? new Passage(passage.kind(), passage.text().replaceFirst("[，。：；]", "或者其他情形$0"))
                : passage);
      }
      clauses.add(new Clause(clause.id(), clause.number(), passages));
    }
    return new ResolvedText(text.language(), clauses);
  }

  /** One text under the ids of another, so that no clause is merely removed. */
  private static ResolvedText renamed(ResolvedText text, ResolvedText ids) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : text.clauses()) {
      int place = clauses.size();
      String id = place < ids.clauses().size() ? ids.clauses().get(place).id() : clause.id() + "-";
      clauses.add(new Clause(id, clause.number(), clause.passages()));
    }
    return new ResolvedText(text.language(), clauses);
  }

  /** Clauses, passages, sentences, words. */
  @Benchmark
  public TextDiff ours() {
    return TextDiff.of(before, after, Map.of());
  }

  /** The words of the whole text, one after the other. */
  @Benchmark
  public Patch<String> libraryOnWords() {
    return diff(words(before), words(after));
  }

  /** The characters of the whole text. */
  @Benchmark
  public Patch<String> libraryOnCharacters() {
    return diff(characters(before), characters(after));
  }

  /** In linear space: the default takes gigabytes for texts that have little in common. */
  private static Patch<String> diff(List<String> before, List<String> after) {
    return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>());
  }

  private static String whole(ResolvedText text) {
    return text.clauses().stream()
        .flatMap(clause -> clause.passages().stream())
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> words(ResolvedText text) {
    String whole = whole(text);
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(text.language()));
    breaks.setText(whole);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(whole.substring(from, to));
      from = to;
    }
    return words;
  }

  private static List<String> characters(ResolvedText text) {
    return whole(text).codePoints().mapToObj(Character::toString).toList();
  }
}
