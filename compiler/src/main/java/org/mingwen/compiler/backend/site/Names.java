package org.mingwen.compiler.backend.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.backend.site.page.Wording.Piece;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.compiler.words.Words;

/** What things are called in the reader's language: the policy's own, and the built-in ones. */
final class Names {
  private final Policy policy;
  private final Words words;
  private final StaleUnits stale;
  private final Tongue tongue;
  private final Vocabulary vocabulary;
  private final Map<String, Declaration> declared = new HashMap<>();

  /**
   * The names of a policy's things.
   *
   * @param stale which labels are no longer what somebody accepted: the original stands in their
   *     place, or behind them
   */
  Names(PublishedPolicy published, Words words, StaleUnits stale, Tongue tongue) {
    this.policy = published.policy();
    this.vocabulary = published.vocabulary();
    this.words = words;
    this.stale = stale;
    this.tongue = tongue;
    policy.all(Declaration.class).forEach(one -> declared.put(one.name(), one));
  }

  /** A label or phrase; in the authoritative language, and marked so, where it has no other. */
  Wording phrase(Phrase phrase) {
    return phrase(Kind.PLAIN, phrase);
  }

  /** A label or phrase as a piece of that kind; one without text is a name that is not stated. */
  Wording phrase(Kind kind, Phrase phrase) {
    if (phrase.text().isEmpty()) {
      return tongue.unknown();
    }
    String governing = policy.header().authoritative();
    Words.Label label = words.labels().get(phrase.address());
    if (words.language().equals(governing)) {
      return new Wording(List.of(Piece.of(kind, phrase.text())));
    } else if (label == null) {
      return new Wording(List.of(original(kind, phrase)));
    } else if (stale.phrase(phrase.address()).isEmpty()) {
      return new Wording(List.of(Piece.of(kind, label.text())));
    }
    return stale.showsOriginal()
        ? new Wording(List.of(original(kind, phrase)))
        : tongue.say(
            "notice.label",
            new Wording(List.of(Piece.of(kind, label.text()))),
            new Wording(List.of(original(Kind.PLAIN, phrase))));
  }

  private Piece original(Kind kind, Phrase phrase) {
    return new Piece(
        kind,
        phrase.text(),
        foreign(phrase.text(), policy.header().authoritative()),
        Optional.empty());
  }

  /** A label as the words of this language use it, whether or not anybody accepted it. */
  String used(Phrase phrase) {
    Words.Label label = words.labels().get(phrase.address());
    return label == null ? phrase.text() : label.text();
  }

  /** The language of an untranslated text; a name in Latin letters, such as PayPal, has none. */
  private static Optional<String> foreign(String text, String language) {
    boolean latin =
        text.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    return latin ? Optional.empty() : Optional.of(language);
  }

  /** The label of a built-in concept. */
  Wording concept(ConceptKind kind, String id) {
    Optional<? extends Concept> concept = vocabulary.terms(kind).find(id);
    if (concept.isEmpty()) {
      return Wording.of(id);
    }
    return concept
        .get()
        .label(words.language())
        .map(Wording::of)
        .orElseGet(
            () ->
                new Wording(
                    List.of(
                        new Piece(
                            Kind.PLAIN,
                            concept.get().labels().en(),
                            Optional.of("en"),
                            Optional.empty()))));
  }

  /** The practice of that name; empty where a statement of another kind has it. */
  Optional<Practice> practice(String statement) {
    return policy.statement(statement).filter(Practice.class::isInstance).map(Practice.class::cast);
  }

  /** The labels of built-in concepts. */
  List<Wording> concepts(ConceptKind kind, List<Ref> refs) {
    return refs.stream().map(ref -> concept(kind, ref.id())).toList();
  }

  /**
   * A data item, a group, {@code any} or {@code sensitive}; sensitive items are marked, and data
   * that the author says is less identifiable is said to be so.
   */
  Wording data(String id) {
    if (id.equals(Refs.ANY)) {
      return tongue.say("any.data");
    } else if (id.equals("sensitive")) {
      return tongue.say("sensitive.data");
    } else if (declared.get("data." + id) instanceof DataGroup group) {
      return formed(phrase(group.label()), group.form());
    }
    Kind kind = sensitive(id) ? Kind.SENSITIVE : Kind.PLAIN;
    if (declared.get("item." + id) instanceof Item own) {
      return formed(phrase(kind, own.label()), own.form());
    }
    return kinded(kind, concept(ConceptKind.ITEM, id));
  }

  private Wording formed(Wording name, Optional<Form> form) {
    return form.map(it -> tongue.say("data.form", name, tongue.say("form." + it.word())))
        .orElse(name);
  }

  /** The members of a group, or nothing for an item. */
  Refs members(String id) {
    return policy.group(id).map(group -> group.members()).orElse(Refs.NONE);
  }

  /** Whether an item, or any member of a group, is sensitive in law or by declaration. */
  boolean sensitive(String id) {
    if (policy.group(id).isPresent()) {
      return members(id).ids().stream().anyMatch(this::sensitive);
    }
    return sensitive(id, new HashSet<>());
  }

  private boolean sensitive(String id, Set<String> seen) {
    if (!seen.add(id)) {
      return false;
    }
    if (declared.get("item." + id) instanceof Item own) {
      return own.sensitive().isPresent()
          || own.parents().stream().anyMatch(parent -> sensitive(parent.id(), seen));
    }
    return vocabulary
        .items()
        .find(id)
        .map(item -> jurisdictions().stream().anyMatch(item::sensitiveIn))
        .orElse(false);
  }

  private List<String> jurisdictions() {
    List<Ref> named = policy.header().jurisdictions();
    return named.isEmpty() ? List.of("cn") : named.stream().map(Ref::id).toList();
  }

  Wording purpose(String id) {
    return id.equals(Refs.ANY)
        ? tongue.say("any.purposes")
        : declared("purpose.", id).orElseGet(() -> concept(ConceptKind.PURPOSE, id));
  }

  /** A recipient: a party, a business, a capacity, or anybody. */
  Wording recipient(String id) {
    if (id.equals(Refs.ANY)) {
      return tongue.say("any.recipients");
    }
    return declared("party.", id)
        .orElseGet(
            () ->
                vocabulary.terms(ConceptKind.BUSINESS).contains(id)
                    ? concept(ConceptKind.BUSINESS, id)
                    : concept(ConceptKind.CAPACITY, id));
  }

  Wording source(String id) {
    return id.equals("self")
        ? tongue.say("self")
        : declared("party.", id).orElseGet(() -> concept(ConceptKind.SOURCE, id));
  }

  Wording subject(String id) {
    return declared("subject.", id).orElseGet(() -> Wording.of(id));
  }

  Wording channel(String id) {
    return declared("channel.", id).orElseGet(() -> Wording.of(id));
  }

  /** A country or region, or the place that a jurisdiction is. */
  Wording place(String id) {
    if (id.equals(Refs.ANY)) {
      return tongue.say("any.places");
    }
    return vocabulary.terms(ConceptKind.PLACE).contains(id)
        ? concept(ConceptKind.PLACE, id)
        : concept(ConceptKind.JURISDICTION, id);
  }

  Wording jurisdictions(List<String> ids) {
    return tongue.and(ids.stream().map(id -> concept(ConceptKind.JURISDICTION, id)).toList());
  }

  private Optional<Wording> declared(String prefix, String id) {
    return Optional.ofNullable(declared.get(prefix + id)).map(one -> phrase(one.label()));
  }

  /** The name of the handler: the one it is known by, else the one in law. */
  Wording handler() {
    return policy
        .handler()
        .map(
            handler ->
                handler.label().text().isEmpty()
                    ? handler
                        .legalName()
                        .flatMap(Stated::value)
                        .map(this::phrase)
                        .orElseGet(tongue::unknown)
                    : phrase(handler.label()))
        .orElseGet(tongue::unknown);
  }

  /** The same texts as pieces of that kind; a mark that the source does not say stays one. */
  static Wording kinded(Kind kind, Wording wording) {
    return new Wording(
        wording.pieces().stream()
            .map(
                piece ->
                    piece.kind() == Kind.UNKNOWN
                        ? piece
                        : new Piece(kind, piece.text(), piece.lang(), piece.href()))
            .toList());
  }

  /** The same texts, linked to an address that is known to be safe. */
  static Wording linked(String href, Wording wording) {
    return new Wording(
        wording.pieces().stream()
            .map(piece -> new Piece(piece.kind(), piece.text(), piece.lang(), Optional.of(href)))
            .toList());
  }
}
