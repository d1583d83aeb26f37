package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.mingwen.compiler.diff.Operand.Concepts;
import org.mingwen.compiler.diff.Operand.Label;
import org.mingwen.compiler.diff.Operand.Subjects;
import org.mingwen.compiler.diff.Operand.Word;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * What changed of the terms that statements speak of. What a term is a kind of, and what a group
 * holds, show in what is permitted; a term that no statement names permits nothing.
 */
final class TermChanges {
  private final Sides sides;
  private final ChangeList changes;

  TermChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    new Families(sides, changes)
        .compare(Definition.class, "term", Definition::id, Effect.MIXED, this::definition);
    each(Subject.class, this::subject);
    each(Item.class, this::item);
    each(DataGroup.class, this::group);
    each(Purpose.class, this::purpose);
    each(Party.class, this::party);
  }

  private <T extends Statement> void each(Class<T> kind, BiConsumer<Pair<T>, Fields> compare) {
    Pairing.of(kind, sides.old(), sides.now(), T::name)
        .pairs()
        .forEach(pair -> compare.accept(pair, new Fields(pair, sides.renames(), changes)));
  }

  private void definition(Pair<Definition> pair, Fields fields) {
    fields.meaning(pair.before().meaning(), pair.after().meaning());
  }

  private void subject(Pair<Subject> pair, Fields fields) {
    Subject old = pair.before();
    Subject now = pair.after();
    if (old.meaning().isPresent() && now.meaning().isPresent()) {
      fields.meaning(old.meaning().get(), now.meaning().get());
    } else {
      fields.text("means", "means", old.meaning(), now.meaning());
      sides.label(pair, pair.before().label(), pair.after().label(), fields);
    }
    fields.either(
        "ages",
        fields.value("age"),
        old.ages().flatMap(Stated::value),
        now.ages().flatMap(Stated::value),
        Effect.NARROWS,
        Effect.MIXED);
  }

  private void item(Pair<Item> pair, Fields fields) {
    Item old = pair.before();
    Item now = pair.after();
    sides.label(pair, pair.before().label(), pair.after().label(), fields);
    sensitive(pair, fields);
    notPersonal(fields, old.notPersonal(), now.notPersonal());
    form(fields, old.form(), now.form());
  }

  /** An item that is no longer sensitive loses what the law and the policy keep for those. */
  private void sensitive(Pair<Item> pair, Fields fields) {
    Item old = pair.before();
    Item now = pair.after();
    boolean was = sides.before().meaning().sensitive().contains(old.id());
    boolean is = sides.after().meaning().sensitive().contains(now.id());
    List<Ref> had = old.sensitive().map(refs -> refs.refs()).orElse(List.of());
    List<Ref> has = now.sensitive().map(refs -> refs.refs()).orElse(List.of());
    if (old.sensitive().isPresent() == now.sensitive().isPresent()) {
      fields.terms(
          "sensitive",
          side -> sensitivities(side == Side.BEFORE ? had : has),
          "",
          had,
          has,
          Effect.NARROWS);
    } else if (was != is) {
      fields.add(
          is ? ChangeKind.STATED : ChangeKind.UNSTATED,
          is ? Effect.NARROWS : Effect.BROADENS,
          new Label("sensitive"),
          sensitivities(is ? has : had),
          fields.name(Side.AFTER));
    }
  }

  private static Operand sensitivities(List<Ref> refs) {
    return refs.isEmpty()
        ? new Word("yes")
        : new Concepts(ConceptKind.SENSITIVITY, refs.stream().map(Ref::id).toList());
  }

  private void group(Pair<DataGroup> pair, Fields fields) {
    DataGroup old = pair.before();
    DataGroup now = pair.after();
    sides.label(pair, old.label(), now.label(), fields);
    notPersonal(fields, old.notPersonal(), now.notPersonal());
    form(fields, old.form(), now.form());
  }

  /** To say that something is nobody's data leaves it out of the policy, whatever the reason. */
  private static void notPersonal(Fields fields, Optional<Phrase> old, Optional<Phrase> now) {
    fields.maybe(
        "not-personal",
        fields.value("because"),
        old.map(Phrase::text),
        now.map(Phrase::text),
        Effect.BROADENS,
        (one, other) -> Optional.empty());
  }

  /** How identifiable data is said to be: less so is no promise to keep it that way. */
  private static void form(Fields fields, Optional<Form> old, Optional<Form> now) {
    fields.either(
        "form",
        side -> new Word("form." + (side == Side.BEFORE ? old : now).orElseThrow().word()),
        old,
        now,
        Effect.MIXED,
        Effect.MIXED);
  }

  /** What belongs to the basic function can hardly be refused. */
  private void purpose(Pair<Purpose> pair, Fields fields) {
    sides.label(pair, pair.before().label(), pair.after().label(), fields);
    Optional<Purpose.Function> old = pair.before().function();
    Optional<Purpose.Function> now = pair.after().function();
    fields.maybe(
        "function",
        side ->
            new Word(
                "function."
                    + (side == Side.BEFORE ? old : now)
                        .orElseThrow()
                        .name()
                        .toLowerCase(Locale.ROOT)),
        old,
        now,
        Effect.NARROWS,
        (one, other) ->
            one == other
                ? Optional.empty()
                : Optional.of(other == Purpose.Function.BASIC ? Effect.BROADENS : Effect.NARROWS));
  }

  private void party(Pair<Party> pair, Fields fields) {
    Party old = pair.before();
    Party now = pair.after();
    sides.label(pair, pair.before().label(), pair.after().label(), fields);
    fields.terms(
        "business",
        side -> businesses(side == Side.BEFORE ? old : now),
        "",
        old.businesses(),
        now.businesses(),
        Effect.MIXED);
    fields.either(
        "capacity",
        side ->
            new Concepts(
                ConceptKind.CAPACITY,
                List.of((side == Side.BEFORE ? old : now).capacity().orElseThrow().id())),
        old.capacity().map(Ref::id),
        now.capacity().map(Ref::id),
        Effect.MIXED,
        Effect.MIXED);
    fields.stated("name", "name", old.identity(), now.identity());
    examples(pair, fields);
    ContactChanges.country(fields, old.country(), now.country());
    fields.stated("contact", "contact", old.contact(), now.contact());
    fields.plain("link", "link", old.link(), now.link());
    fields.terms(
        "subjects",
        side -> subjects(side, side == Side.BEFORE ? old : now),
        "subject.",
        old.subjects(),
        now.subjects(),
        Effect.BROADENS);
    fields.plain("package", "package", old.sdkPackage(), now.sdkPackage());
  }

  private static Operand businesses(Party party) {
    return new Concepts(ConceptKind.BUSINESS, party.businesses().stream().map(Ref::id).toList());
  }

  private static Operand subjects(Side side, Party party) {
    return new Subjects(side, party.subjects().stream().map(Ref::id).toList());
  }

  /** Examples limit nothing, and say who is meant. */
  private static void examples(Pair<Party> pair, Fields fields) {
    Party old = pair.before();
    Party now = pair.after();
    if (!texts(old.suchAs()).equals(texts(now.suchAs())) || old.suchAsOpen() != now.suchAsOpen()) {
      fields.maybe(
          "examples",
          side -> new Operand.Phrases(side, side == Side.BEFORE ? old.suchAs() : now.suchAs()),
          Optional.of(old.suchAs()).filter(list -> !list.isEmpty()),
          Optional.of(now.suchAs()).filter(list -> !list.isEmpty()),
          Effect.MIXED,
          (one, other) -> Optional.of(Effect.MIXED));
    }
  }

  private static SortedSet<String> texts(List<Phrase> phrases) {
    SortedSet<String> texts = new TreeSet<>();
    phrases.forEach(phrase -> texts.add(phrase.text().strip()));
    return texts;
  }
}
