package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.backend.site.page.Changes.Sentence;
import org.mingwen.compiler.backend.site.page.ComparisonPage;
import org.mingwen.compiler.backend.site.page.ComparisonPage.Clause;
import org.mingwen.compiler.backend.site.page.ComparisonPage.Mark;
import org.mingwen.compiler.backend.site.page.ComparisonPage.Passage;
import org.mingwen.compiler.backend.site.page.ComparisonPage.Picker;
import org.mingwen.compiler.backend.site.page.ComparisonPage.Version;
import org.mingwen.compiler.backend.site.page.DiffPiece;
import org.mingwen.compiler.backend.site.page.Layout.Link;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.diff.Change;
import org.mingwen.compiler.diff.words.ClauseDiff;
import org.mingwen.compiler.diff.words.PassageDiff;
import org.mingwen.compiler.diff.words.PassageDiff.Piece;
import org.mingwen.compiler.diff.words.TextDiff;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.publication.ResolvedText.Kind;

/** The comparison of two versions in one language, in one column or in two. */
final class ComparisonPages {
  /** The folder of the page in two columns, in that of the other. */
  static final String COLUMNS = "side-by-side";

  /** The same for machines, one file for all languages. */
  static final String JSON = "diff.json";

  /** Where fewer paragraphs than this did not change, they stand between those that did. */
  private static final int FEW = 2;

  private final ShownPolicy policy;
  private final Compared compared;
  private final Tongue tongue;

  ComparisonPages(ShownPolicy policy, Compared compared, Tongue tongue) {
    this.policy = policy;
    this.compared = compared;
    this.tongue = tongue;
  }

  /** Changes inside one text. */
  ComparisonPage inline() {
    return page(compared.path(), false);
  }

  /** Both texts beside each other. */
  ComparisonPage sideBySide() {
    return page(compared.path().in(COLUMNS), true);
  }

  private ComparisonPage page(PagePath here, boolean columns) {
    Standings standings = new Standings(policy, tongue, here);
    String before = standings.name(compared.before());
    String after = standings.name(compared.after());
    String title = tongue.text("comparison.title");
    String policyTitle = policyTitle().text();
    ChangeTexts texts = new ChangeTexts(policy, compared, tongue, here);
    Frame frame = new Frame(policy, policy.present(), tongue, PagePath.PRESENT, here);
    return new ComparisonPage(
        frame.ofComparison(
            tongue.text("comparison.page-title", policyTitle, before, after),
            tongue.text("comparison.description", policyTitle, before, after),
            List.of(new Link(tongue.text("foot.diff"), toJson(here), false))),
        title,
        policyTitle(),
        here.to(PagePath.PRESENT),
        version("before", compared.before(), standings, here),
        version("after", compared.after(), standings, here),
        columns,
        List.of(
            view("inline", here, compared.path()),
            view("columns", here, compared.path().in(COLUMNS))),
        texts.changes(Integer.MAX_VALUE),
        note(columns),
        compared.in(tongue.tag()).map(diff -> clauses(diff, texts, here)).orElse(List.of()),
        pickers(standings, here, columns));
  }

  /** The policy's title in the reader's language, where either version has it. */
  private Wording policyTitle() {
    return VersionsPages.title(policy, compared.after(), tongue);
  }

  private Version version(String side, ShownVersion version, Standings standings, PagePath here) {
    return new Version(
        tongue.text("comparison." + side),
        standings.name(version),
        standings.text(version),
        here.to(policy.path(version)));
  }

  private Link view(String name, PagePath here, PagePath there) {
    return new Link(tongue.text("comparison." + name), here.to(there), here.equals(there));
  }

  private String toJson(PagePath here) {
    return here.toPolicy() + compared.path().folder() + JSON;
  }

  private String note(boolean columns) {
    for (ShownVersion version : List.of(compared.before(), compared.after())) {
      if (version.in(tongue.tag()).isEmpty()) {
        Standings standings = new Standings(policy, tongue, compared.path());
        return tongue.text(
            "comparison.absent", standings.name(version), tongue.language(tongue.tag()));
      }
    }
    return tongue.text(columns ? "comparison.columns-note" : "comparison.inline-note");
  }

  private List<Clause> clauses(TextDiff diff, ChangeTexts texts, PagePath here) {
    Map<String, List<Change>> said = said();
    List<Clause> clauses = new ArrayList<>();
    int unchanged = 0;
    for (ClauseDiff clause : diff.clauses()) {
      List<Change> changes = said.getOrDefault(id(clause), List.of());
      if (!clause.changed() && !clause.moved() && changes.isEmpty()) {
        unchanged++;
      } else {
        rest(clauses, unchanged);
        unchanged = 0;
        clauses.add(clause(clause, changes, texts, here));
      }
    }
    rest(clauses, unchanged);
    return clauses;
  }

  private void rest(List<Clause> clauses, int unchanged) {
    if (unchanged > 0) {
      clauses.add(Clause.unchanged(tongue.counted("comparison.clauses-unchanged", unchanged)));
    }
  }

  /** The changes of meaning by the clause that says them. */
  private Map<String, List<Change>> said() {
    Map<String, List<Change>> said = new LinkedHashMap<>();
    for (Change change : compared.comparison().changes()) {
      clauseOf(change)
          .ifPresent(id -> said.computeIfAbsent(id, x -> new ArrayList<>()).add(change));
    }
    return said;
  }

  private Optional<String> clauseOf(Change change) {
    return change
        .after()
        .flatMap(name -> clauseOf(compared.after(), name))
        .map(clause -> "c-" + clause)
        .or(
            () ->
                change
                    .before()
                    .flatMap(name -> clauseOf(compared.before(), name))
                    .map(this::idOfBefore));
  }

  private Optional<String> clauseOf(ShownVersion version, String statement) {
    return version
        .in(tongue.tag())
        .flatMap(edition -> edition.publication().address(statement))
        .map(Address::clause);
  }

  /** The id on this page of a clause of the earlier version. */
  private String idOfBefore(String clause) {
    return compared.in(tongue.tag()).map(TextDiff::clauses).orElse(List.of()).stream()
        .filter(one -> one.before().equals(Optional.of(clause)))
        .findFirst()
        .map(ComparisonPages::id)
        .orElse("was-" + clause);
  }

  /** An id that no other clause has: one that was removed can have the id of a later one. */
  private static String id(ClauseDiff clause) {
    return clause.after().map(id -> "c-" + id).orElseGet(() -> "was-" + clause.before().orElse(""));
  }

  private Clause clause(ClauseDiff clause, List<Change> changes, ChangeTexts texts, PagePath here) {
    List<Mark> marks = new ArrayList<>();
    if (clause.before().isEmpty()) {
      marks.add(mark("added"));
    } else if (clause.after().isEmpty()) {
      marks.add(mark("removed"));
    } else if (clause.moved()) {
      marks.add(new Mark("moved", tongue.text("comparison.moved-from", clause.numberBefore())));
    }
    ShownVersion version = clause.after().isPresent() ? compared.after() : compared.before();
    String shown = clause.after().or(clause::before).orElse("");
    version
        .stale(tongue.tag())
        .clause(shown)
        .ifPresent(unit -> marks.add(new Mark("unchecked", Notices.badge(unit, version, tongue))));
    List<PassageDiff> passages = clause.passages();
    boolean heading = !passages.isEmpty() && passages.get(0).kind() == Kind.HEADING;
    List<Sentence> notes = new ArrayList<>();
    changes.forEach(change -> notes.add(texts.sentence(change, Optional.empty())));
    return new Clause(
        Optional.empty(),
        id(clause),
        clause.after().isPresent() ? clause.numberAfter() : clause.numberBefore(),
        marks,
        here.to(policy.path(version)) + "#" + shown,
        heading ? Optional.of(passage(passages.get(0))) : Optional.empty(),
        notes,
        passages(heading ? passages.subList(1, passages.size()) : passages));
  }

  private Mark mark(String kind) {
    return new Mark(kind, tongue.text("comparison." + kind));
  }

  /** Those that changed, and what stands between them where that is little. */
  private List<Passage> passages(List<PassageDiff> diffs) {
    List<Passage> passages = new ArrayList<>();
    List<PassageDiff> same = new ArrayList<>();
    for (PassageDiff diff : diffs) {
      if (diff.changed() || diff.moved()) {
        same(passages, same);
        passages.add(passage(diff));
      } else {
        same.add(diff);
      }
    }
    same(passages, same);
    return passages;
  }

  private void same(List<Passage> passages, List<PassageDiff> same) {
    boolean facts = same.stream().anyMatch(diff -> diff.kind() == Kind.FACT);
    if (same.size() > FEW || facts) {
      String text = tongue.counted("comparison.passages-unchanged", same.size());
      List<DiffPiece> pieces = List.of(new DiffPiece("same", text));
      passages.add(new Passage("unchanged", Optional.empty(), true, pieces, List.of(), List.of()));
    } else {
      same.forEach(diff -> passages.add(passage(diff)));
    }
    same.clear();
  }

  private Passage passage(PassageDiff diff) {
    return new Passage(
        diff.kind().name().toLowerCase(Locale.ROOT),
        diff.moved() ? Optional.of(mark("moved")) : Optional.empty(),
        !diff.changed(),
        pieces(diff.pieces(), EnumSet.allOf(PassageDiff.Kind.class)),
        pieces(diff.pieces(), EnumSet.of(PassageDiff.Kind.SAME, PassageDiff.Kind.DELETED)),
        pieces(diff.pieces(), EnumSet.of(PassageDiff.Kind.SAME, PassageDiff.Kind.INSERTED)));
  }

  /** The pieces of these kinds. */
  private static List<DiffPiece> pieces(List<Piece> pieces, Set<PassageDiff.Kind> kinds) {
    return DiffPieces.of(pieces.stream().filter(piece -> kinds.contains(piece.kind())).toList());
  }

  /** Other versions to compare with either of the two. */
  private List<Picker> pickers(Standings standings, PagePath here, boolean columns) {
    List<Link> from = new ArrayList<>();
    for (ShownVersion one : policy.comparable(compared.after())) {
      from.add(picked(one, compared.after(), one, standings, here, columns));
    }
    List<Link> to = new ArrayList<>();
    for (ShownVersion one : policy.comparedWith(compared.before())) {
      to.add(picked(compared.before(), one, one, standings, here, columns));
    }
    return List.of(
        new Picker(tongue.text("comparison.other-before", standings.name(compared.after())), from),
        new Picker(tongue.text("comparison.other-after", standings.name(compared.before())), to));
  }

  private Link picked(
      ShownVersion before,
      ShownVersion after,
      ShownVersion named,
      Standings standings,
      PagePath here,
      boolean columns) {
    PagePath there = ShownPolicy.comparison(before, after);
    PagePath page = columns ? there.in(COLUMNS) : there;
    return new Link(standings.name(named), here.to(page), here.equals(page));
  }
}
