package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Changes;
import org.mingwen.compiler.backend.site.page.Changes.Group;
import org.mingwen.compiler.backend.site.page.Changes.Sentence;
import org.mingwen.compiler.backend.site.page.Layout.Link;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.diff.Change;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.diff.Consequence;
import org.mingwen.compiler.diff.Effect;
import org.mingwen.compiler.diff.words.ClauseDiff;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.publication.ResolvedText.Kind;

/** What changed between two versions, as readers of one language are told on one page. */
final class ChangeTexts {
  /** The order of the groups: what people have most reason to know comes first. */
  private static final List<Effect> ORDER =
      List.of(Effect.BROADENS, Effect.MIXED, Effect.NARROWS, Effect.NEUTRAL);

  private final ShownPolicy policy;
  private final Compared compared;
  private final Tongue tongue;
  private final PagePath here;
  private final ChangeSentences sentences;

  /**
   * The texts for one page.
   *
   * @param here where the page stands
   */
  ChangeTexts(ShownPolicy policy, Compared compared, Tongue tongue, PagePath here) {
    this.policy = policy;
    this.compared = compared;
    this.tongue = tongue;
    this.here = here;
    this.sentences = compared.sentences().apply(tongue.tag());
  }

  /** All of it, or the first changes of meaning and a link to the rest where there are more. */
  Changes changes(int most) {
    Comparison comparison = compared.comparison();
    List<Change> changes = comparison.changes();
    List<Group> groups = new ArrayList<>();
    int left = most;
    for (Effect effect : ORDER) {
      List<Sentence> sentences =
          changes.stream()
              .filter(change -> change.effect() == effect)
              .limit(left)
              .map(change -> sentence(change, inText(change)))
              .toList();
      left -= sentences.size();
      if (!sentences.isEmpty()) {
        groups.add(new Group(key(effect), tongue.text("changes." + key(effect)), sentences));
      }
    }
    String kind = key(comparison.changeClass());
    return new Changes(
        kind,
        tongue.text("changes.class." + kind),
        declared(),
        groups,
        comparison.ask().stream().map(this::asked).toList(),
        comparison.askAgain().stream().map(this::asked).toList(),
        words(),
        changes.size() > most ? Optional.of(more(changes.size() - most)) : Optional.empty());
  }

  private Link more(int left) {
    return new Link(
        tongue.text("changes.more", tongue.number(left)), here.to(compared.path()), false);
  }

  /** One change of meaning. */
  Sentence sentence(Change change, Optional<Link> clause) {
    Optional<String> consequence =
        change.consequence() == Consequence.NOTHING
            ? Optional.empty()
            : Optional.of(sentences.consequence(change.consequence()));
    return new Sentence(
        key(change.effect()),
        sentences.effect(change.effect()),
        sentences.wording(change),
        clause,
        consequence);
  }

  /** The clause of a change, where the text of its version has it: the later one where it can. */
  private Optional<Link> inText(Change change) {
    return change
        .after()
        .flatMap(name -> inText(compared.after(), name))
        .or(() -> change.before().flatMap(name -> inText(compared.before(), name)));
  }

  private Optional<Link> inText(ShownVersion version, String statement) {
    Edition edition = Compared.edition(version, tongue.tag());
    PagePath text = policy.path(version);
    boolean own = edition.tongue().tag().equals(tongue.tag());
    return edition
        .publication()
        .address(statement)
        .map(
            address ->
                new Link(
                    edition.reference(address.clause()),
                    (own ? here.to(text) : here.to(edition.tongue().tag(), text))
                        + "#"
                        + Address.anchor(statement),
                    false));
  }

  private Optional<Wording> declared() {
    Edition edition = Compared.edition(compared.after(), tongue.tag());
    return compared
        .after()
        .header()
        .declared()
        .map(declared -> edition.names().phrase(declared.reason()))
        .map(text -> spoken(text, edition));
  }

  private Wording asked(String statement) {
    Edition edition = Compared.edition(compared.after(), tongue.tag());
    return spoken(edition.acts().named(statement), edition);
  }

  private Wording spoken(Wording text, Edition edition) {
    String language = edition.tongue().tag();
    return language.equals(tongue.tag()) ? text : text.in(language);
  }

  /** How many clauses read differently; absent where nothing can be compared. */
  private Optional<String> words() {
    return compared
        .in(tongue.tag())
        .map(diff -> (int) diff.clauses().stream().filter(ChangeTexts::rewritten).count())
        .map(
            count ->
                count == 0
                    ? tongue.text("changes.no-words")
                    : tongue.counted("changes.words", count));
  }

  /** Whether words of the author's changed, and not only what a block prints of the facts. */
  private static boolean rewritten(ClauseDiff clause) {
    return clause.before().isEmpty()
        || clause.after().isEmpty()
        || clause.passages().stream()
            .anyMatch(passage -> passage.kind() != Kind.FACT && passage.changed());
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
