package org.mingwen.compiler.xliff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.xliff.Exchanged.Entry;
import org.mingwen.compiler.xliff.Exchanged.Node;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What came back from translators, brought into the files that the words stand in. All of it or
 * nothing: one unit that cannot be used keeps every file as it was.
 *
 * @param language of the translation; empty where the file could not be read
 * @param files the files that change, by their path within the policy's folder
 * @param approved the clauses and labels whose every unit is approved, by their keys in {@link
 *     org.mingwen.compiler.canonical.Units#all}
 * @param findings what is wrong, sorted; then there are neither files nor approved units
 */
public record XliffImport(
    Optional<String> language,
    SortedMap<String, byte[]> files,
    SortedSet<String> approved,
    List<Diagnostic> findings) {
  /** Keeps its own copies; with findings, nothing comes in. */
  public XliffImport {
    boolean sound = findings.isEmpty();
    files =
        sound
            ? Collections.unmodifiableSortedMap(new TreeMap<>(files))
            : Collections.emptySortedMap();
    approved =
        sound
            ? Collections.unmodifiableSortedSet(new TreeSet<>(approved))
            : Collections.emptySortedSet();
    findings = findings.stream().sorted().toList();
  }

  /**
   * Reads a translator's file.
   *
   * @param policy the policy that it is of; may have errors, such as a clause without translation
   * @param sources the policy's files by their path within its folder
   * @param path how messages name the translator's file
   * @param xliff its bytes
   */
  public static XliffImport of(
      PublishedPolicy policy, Map<String, byte[]> sources, String path, byte[] xliff) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<Exchanged> exchanged = XliffReader.read(path, xliff, findings);
    if (exchanged.isEmpty()) {
      return new XliffImport(Optional.empty(), new TreeMap<>(), new TreeSet<>(), findings);
    }
    Coming coming = new Coming(policy, sources, findings);
    exchanged.get().parts().forEach(coming::part);
    return new XliffImport(
        coming.languages.stream().findFirst(), coming.files, coming.approved(), findings);
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What comes in, file by file. */
  private static final class Coming {
    private final PublishedPolicy policy;
    private final Map<String, byte[]> sources;
    private final List<Diagnostic> findings;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedSet<String> languages = new TreeSet<>();
    private final Map<String, Boolean> approvals = new TreeMap<>();

    Coming(PublishedPolicy policy, Map<String, byte[]> sources, List<Diagnostic> findings) {
      this.policy = policy;
      this.sources = sources;
      this.findings = findings;
    }

    SortedSet<String> approved() {
      SortedSet<String> approved = new TreeSet<>();
      approvals.forEach(
          (key, all) -> {
            if (all) {
              approved.add(key);
            }
          });
      return approved;
    }

    private void part(Exchanged.Part part) {
      String language = part.target();
      Optional<Files> file =
          List.of(Files.values()).stream()
              .filter(one -> one.original(policy.policy().id(), language).equals(part.original()))
              .findFirst();
      boolean known =
          policy.policy().header().languages().stream().map(Ref::id).anyMatch(language::equals)
              && !language.equals(policy.authoritative());
      if (file.isEmpty() || !known || !part.source().equals(policy.authoritative())) {
        findings.add(
            Diagnostic.error(
                "foreign-xliff",
                part.span(),
                Argument.quoted(part.original()),
                Argument.quoted(policy.policy().id())));
        return;
      }
      languages.add(language);
      List<Unit> units =
          file.get() == Files.WORDS
              ? Units.words(policy, language)
              : Units.labels(policy, language);
      Map<Unit, Translation> translations = translations(part, units, file.get());
      if (findings.isEmpty()) {
        write(file.get(), language, units, translations);
      }
    }

    private Map<Unit, Translation> translations(Exchanged.Part part, List<Unit> units, Files file) {
      Map<String, Unit> byId = new LinkedHashMap<>();
      units.forEach(unit -> byId.put(unit.id(), unit));
      Map<Unit, Translation> translations = new LinkedHashMap<>();
      for (Entry entry : part.entries()) {
        // A second unit of one id is as unknown as one that never was.
        Optional<Unit> unit = Optional.ofNullable(byId.remove(entry.id()));
        if (unit.isEmpty()) {
          findings.add(
              Diagnostic.error("unknown-xliff-unit", entry.span(), Argument.quoted(entry.id())));
        } else {
          translation(entry, unit.get())
              .ifPresent(translation -> translations.put(unit.get(), translation));
          boolean approved = entry.approved() && entry.target().isPresent();
          approvals.merge(file.key(unit.get().key()), approved, Boolean::logicalAnd);
        }
      }
      for (Unit unit : byId.values()) {
        approvals.put(file.key(unit.key()), false);
      }
      return translations;
    }

    /** The translation of a unit, block by block; empty where there is none. */
    private Optional<Translation> translation(Entry entry, Unit unit) {
      Numbering numbering = Numbering.of(unit);
      Optional<String> source = Returned.source(entry.source(), numbering);
      if (source.isEmpty() || !source.get().equals(Markup.source(unit.source()))) {
        findings.add(Diagnostic.error("stale-unit", entry.span(), Argument.quoted(entry.id())));
        return Optional.empty();
      }
      if (entry.target().isEmpty()) {
        return Optional.empty();
      }
      List<List<Node>> blocks = Returned.blocks(entry.target().get(), numbering);
      List<String> texts = new ArrayList<>();
      for (List<Node> block : blocks) {
        Returned.source(block, numbering).ifPresent(texts::add);
      }
      boolean whole = texts.size() == Math.max(1, unit.places().size());
      if (!whole || !Returned.hasMarksOf(texts, unit)) {
        findings.add(
            Diagnostic.error("changed-marks", entry.span(), Argument.quoted(entry.id()))
                .hint("keep-marks"));
        return Optional.empty();
      }
      return Optional.of(new Translation(entry, texts));
    }

    private void write(
        Files file, String language, List<Unit> units, Map<Unit, Translation> translations) {
      String path = file.path(language);
      byte[] old = sources.getOrDefault(path, new byte[0]);
      Target target =
          file == Files.WORDS
              ? new TargetWords(policy, language, units)
              : new TargetLabels(language, units, text(old));
      List<Diagnostic> wrong = new ArrayList<>();
      Optional<String> text = target.with(translations, wrong);
      findings.addAll(wrong);
      text.ifPresent(now -> files.put(path, bytes(old, now)));
    }

    private static String text(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** A byte order mark that was there stays. */
    private static byte[] bytes(byte[] old, String text) {
      boolean mark = new String(old, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK);
      return ((mark ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A unit as it came back: the Markdown of each of its blocks. */
  record Translation(Entry entry, List<String> blocks) {}

  /** A file that translations are brought into. */
  interface Target {
    /**
     * The text of the file with these; empty where nothing changed, or with findings.
     *
     * @param findings what keeps a translation out
     */
    Optional<String> with(Map<Unit, Translation> translations, List<Diagnostic> findings);
  }
}
