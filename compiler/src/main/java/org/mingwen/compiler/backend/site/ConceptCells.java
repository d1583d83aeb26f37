package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.backend.site.page.Wording.Piece;
import org.mingwen.compiler.vocabulary.AppType;
import org.mingwen.compiler.vocabulary.Basis;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Item;
import org.mingwen.compiler.vocabulary.Jurisdiction;
import org.mingwen.compiler.vocabulary.Labels;
import org.mingwen.compiler.vocabulary.Mechanism;
import org.mingwen.compiler.vocabulary.Purpose;
import org.mingwen.compiler.vocabulary.Right;
import org.mingwen.compiler.vocabulary.Sensitivity;
import org.mingwen.compiler.vocabulary.Vocabulary;

/** The cells of a term of the vocabulary: name, labels, kind, remarks, codes. */
final class ConceptCells {
  private static final List<String> LANGUAGES = List.of("zh-Hans", "en", "ja");

  private final Vocabulary vocabulary;
  private final Tongue tongue;

  ConceptCells(Vocabulary vocabulary, Tongue tongue) {
    this.vocabulary = vocabulary;
    this.tongue = tongue;
  }

  List<Cell> of(ConceptKind kind, Concept concept) {
    Lines labels = new Lines(tongue);
    for (String language : LANGUAGES) {
      concept.label(language).ifPresent(label -> labels.line(in(language, label)));
    }
    Lines remarks = new Lines(tongue);
    Lines codes = new Lines(tongue);
    if (concept instanceof Item item) {
      item(item, remarks, codes);
    } else if (concept instanceof Purpose purpose) {
      code("dpv", purpose.dpv(), codes);
    } else if (concept instanceof Basis basis) {
      remarks.line(tongue.say("vocabulary.standing." + word(basis.standing())));
      code("pipl", basis.pipl(), codes);
      code("gdpr", basis.gdpr(), codes);
    } else if (concept instanceof Right right) {
      right.cn().ifPresent(article -> codes.line(Wording.of(article)));
      right.gdpr().ifPresent(article -> codes.line(Wording.of(article)));
      right.ccpa().ifPresent(article -> codes.line(Wording.of(article)));
    } else if (concept instanceof Mechanism mechanism) {
      mechanism(mechanism, remarks, codes);
    } else if (concept instanceof Jurisdiction jurisdiction) {
      jurisdiction(jurisdiction, remarks);
    } else if (concept instanceof AppType type) {
      appType(type, remarks);
    }
    return List.of(
        new Lines(tongue).line(Names.kinded(Kind.NAME, Wording.of(concept.id()))).cell(),
        labels.cell(),
        parents(kind, concept),
        remarks.cellOrNothing(),
        codes.cellOrNothing());
  }

  private Cell parents(ConceptKind kind, Concept concept) {
    Lines parents = new Lines(tongue);
    concept.parents().forEach(parent -> parents.line(term(kind, parent)));
    return parents.cellOrNothing();
  }

  private void item(Item item, Lines remarks, Lines codes) {
    item.pipl()
        .ground()
        .ifPresent(ground -> remarks.line("sensitive", term(ConceptKind.SENSITIVITY, ground)));
    if (item.pipl() == Sensitivity.CTX || item.pipl() == Sensitivity.W) {
      remarks.line(tongue.say("vocabulary.sensitive." + word(item.pipl())));
    }
    item.gdpr()
        .ifPresent(article -> remarks.line(tongue.say("vocabulary.special", Wording.of(article))));
    if (item.categories().annexB()) {
      remarks.line(tongue.say("vocabulary.annex-b"));
    }
    code("dpv", item.dpv(), codes);
    code("gb", Optional.of(item.categories().gb()), codes);
    code("apple", Optional.of(item.categories().apple()), codes);
    code("play", Optional.of(item.categories().play()), codes);
    code("ccpa", Optional.of(String.join(", ", item.categories().ccpa())), codes);
  }

  private void mechanism(Mechanism mechanism, Lines remarks, Lines codes) {
    codes.line(term(ConceptKind.JURISDICTION, mechanism.regime()));
    mechanism
        .voidBecause()
        .ifPresent(
            reason -> {
              remarks.line(tongue.say("vocabulary.void"));
              each(reason, remarks);
            });
  }

  private void jurisdiction(Jurisdiction jurisdiction, Lines remarks) {
    remarks.line("places", term(ConceptKind.PLACE, jurisdiction.place()));
    if (jurisdiction.demandsBasis()) {
      remarks.line(tongue.say("vocabulary.demands-basis"));
    }
  }

  private void appType(AppType type, Lines remarks) {
    each(type.function(), remarks);
    remarks.line(
        "vocabulary-necessary",
        type.necessary().isEmpty()
            ? tongue.say("vocabulary.nothing")
            : tongue.list(
                type.necessary().stream().map(item -> term(ConceptKind.ITEM, item)).toList(),
                false));
    if (!type.verified()) {
      remarks.line(tongue.say("vocabulary.from-memory"));
    }
  }

  private static void each(Labels labels, Lines lines) {
    for (String language : LANGUAGES) {
      labels.in(language).ifPresent(text -> lines.line(in(language, text)));
    }
  }

  private void code(String scheme, Optional<String> code, Lines codes) {
    code.filter(text -> !text.isEmpty())
        .ifPresent(text -> codes.line("code-" + scheme, Wording.of(text)));
  }

  /** A term by its name, with a link to its row. */
  private Wording term(ConceptKind kind, String id) {
    return vocabulary.terms(kind).contains(id)
        ? Names.linked(VocabularyPages.path(kind) + "#" + id, Wording.of(id))
        : Wording.of(id);
  }

  private static Wording in(String language, String text) {
    return new Wording(
        List.of(new Piece(Kind.PLAIN, text, Optional.of(language), Optional.empty())));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
