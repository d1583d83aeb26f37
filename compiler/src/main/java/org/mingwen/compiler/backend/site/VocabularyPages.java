package org.mingwen.compiler.backend.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mingwen.compiler.backend.site.page.Facts;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Facts.Row;
import org.mingwen.compiler.backend.site.page.Facts.Shape;
import org.mingwen.compiler.backend.site.page.Layout;
import org.mingwen.compiler.backend.site.page.Layout.Head;
import org.mingwen.compiler.backend.site.page.VocabularyPage;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * The reference in which authors look up the terms of the vocabulary: a page for each kind of term,
 * and one that leads to them. Made for authors, and no part of a site.
 */
public final class VocabularyPages {
  private static final List<String> COLUMNS =
      List.of("term", "labels", "parents", "remarks", "codes");

  private final Vocabulary vocabulary;
  private final Tongue tongue;
  private final ConceptCells cells;
  private final Templates templates = new Templates(Optional.empty());

  private VocabularyPages(Vocabulary vocabulary, Tongue tongue) {
    this.vocabulary = vocabulary;
    this.tongue = tongue;
    this.cells = new ConceptCells(vocabulary, tongue);
  }

  /**
   * The pages of the built-in vocabulary.
   *
   * @param language the BCP 47 tag of what the pages say about the terms; their labels stand there
   *     in every language
   * @return the files by their path below the folder they belong into, separated by {@code /}
   * @throws SiteException if there are no interface words in the language
   */
  public static NavigableMap<String, byte[]> render(String language) {
    return new VocabularyPages(Vocabulary.builtIn(), new Tongue(language)).files();
  }

  private NavigableMap<String, byte[]> files() {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (String resource : List.of("mingwen.css", "mingwen.svg")) {
      files.put(resource, SiteBackend.resource(resource));
    }
    put("index.html", start(), files);
    for (ConceptKind kind : ConceptKind.values()) {
      put(path(kind), page(kind), files);
    }
    return files;
  }

  private void put(String path, VocabularyPage page, NavigableMap<String, byte[]> files) {
    String html = templates.print(page);
    FinishedPage.check(path, html, Set.of());
    files.put(path, html.getBytes(StandardCharsets.UTF_8));
  }

  private VocabularyPage start() {
    List<Row> rows = new ArrayList<>();
    for (ConceptKind kind : ConceptKind.values()) {
      Wording name = Names.linked(path(kind), Wording.of(name(kind)));
      Wording count = Wording.of(tongue.number(vocabulary.terms(kind).all().size()));
      rows.add(new Row(Optional.empty(), List.of(cell(name), cell(count))));
    }
    Facts kinds = facts(List.of("kind", "count"), rows, tongue.text("vocabulary"));
    return page(tongue.text("vocabulary"), Optional.empty(), "vocabulary.note", kinds);
  }

  private VocabularyPage page(ConceptKind kind) {
    List<Row> rows = new ArrayList<>();
    for (Concept concept : vocabulary.terms(kind).all()) {
      rows.add(new Row(Optional.of(concept.id()), cells.of(kind, concept)));
    }
    List<Integer> kept =
        IntStream.range(0, COLUMNS.size())
            .filter(i -> rows.stream().anyMatch(row -> !row.cells().get(i).lines().isEmpty()))
            .boxed()
            .toList();
    List<Row> trimmed =
        rows.stream()
            .map(row -> new Row(row.anchor(), kept.stream().map(row.cells()::get).toList()))
            .toList();
    Facts terms = facts(kept.stream().map(COLUMNS::get).toList(), trimmed, name(kind));
    Layout.Link up = new Layout.Link(tongue.text("vocabulary"), "index.html", false);
    return page(name(kind), Optional.of(up), "vocabulary.kind.note", terms);
  }

  private VocabularyPage page(String title, Optional<Layout.Link> up, String note, Facts facts) {
    return new VocabularyPage(
        layout(title), title, up, tongue.text(note), templates.print(facts, tongue.words().all()));
  }

  private Facts facts(List<String> columns, List<Row> rows, String caption) {
    return new Facts(
        "vocabulary",
        Shape.TABLE,
        caption,
        columns.stream().map(key -> tongue.text("vocabulary.column." + key)).toList(),
        rows,
        tongue.text("none"));
  }

  private static Cell cell(Wording wording) {
    return new Cell(List.of(new Facts.Line(Optional.empty(), wording)));
  }

  private String name(ConceptKind kind) {
    return tongue.text("vocabulary." + kind.word());
  }

  /** Where the page of a kind of terms lies: its table's name. */
  static String path(ConceptKind kind) {
    return kind.word() + ".html";
  }

  private Layout layout(String title) {
    return new Layout(
        tongue.tag(),
        tongue.text("dir"),
        title,
        tongue.text("vocabulary.description", title),
        "",
        Head.PLAIN,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        tongue.words().all());
  }
}
