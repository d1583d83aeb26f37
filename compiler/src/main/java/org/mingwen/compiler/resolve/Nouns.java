package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Subject;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Element;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Property;
import org.mingwen.dsl.syntax.Statement;

/** Makes roles, defined terms, data, purposes and parties. */
final class Nouns {
  private Nouns() {}

  static Subject subject(Statement syntax, Name id, Lowering lowering) {
    String name = "subject." + id.text();
    Reading reading = lowering.reading(syntax, name);
    return new Subject(
        syntax.span(),
        id.text(),
        lowering.label(syntax, name),
        reading.refs(Keyword.IS, Kind.SUBJECT).refs(),
        reading.phrase(Keyword.MEANS),
        reading.times().ages(reading));
  }

  static Optional<Definition> definition(Statement syntax, Name id, Lowering lowering) {
    String name = "term." + id.text();
    Reading reading = lowering.reading(syntax, name);
    reading.require(Keyword.MEANS, syntax.head().span(), Keyword.TERM);
    Phrase label = lowering.label(syntax, name);
    return reading
        .phrase(Keyword.MEANS)
        .map(meaning -> new Definition(syntax.span(), id.text(), label, meaning));
  }

  static DataGroup group(Statement syntax, Name id, Lowering lowering) {
    String name = "data." + id.text();
    Reading reading = lowering.reading(syntax, name);
    Optional<Phrase> notPersonal = notPersonal(reading, syntax);
    if (syntax.members().isEmpty() && notPersonal.isEmpty()) {
      lowering
          .findings()
          .accept(
              Diagnostic.error("empty-group", id.span(), quoted(id.text())).hint("list-members"));
    }
    List<Ref> members = new ArrayList<>();
    for (Element member : syntax.members()) {
      member
          .name()
          .flatMap(wanted -> lowering.names().resolve(Kind.ITEM, wanted))
          .ifPresent(members::add);
    }
    return new DataGroup(
        syntax.span(),
        id.text(),
        lowering.label(syntax, name),
        new Refs(members, syntax.open()),
        notPersonal,
        reading.form());
  }

  /** The items that a group declares in passing: those with a label. */
  static List<Item> itemsOf(Statement group) {
    List<Item> items = new ArrayList<>();
    for (Element member : group.members()) {
      if (member.name().isPresent() && member.label().isPresent()) {
        Name id = member.name().get();
        Phrase label =
            new Phrase(
                "item." + id.text(), member.label().get().text(), member.label().get().span());
        items.add(
            new Item(
                member.span(),
                id.text(),
                label,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return items;
  }

  static Item item(Statement syntax, Name id, Lowering lowering) {
    String name = "item." + id.text();
    Reading reading = lowering.reading(syntax, name);
    return new Item(
        syntax.span(),
        id.text(),
        lowering.label(syntax, name),
        reading.refs(Keyword.IS, Kind.ITEM).refs(),
        reading
            .clause(Keyword.SENSITIVE)
            .map(clause -> reading.refs(Keyword.SENSITIVE, Kind.SENSITIVITY)),
        notPersonal(reading, syntax),
        reading.form());
  }

  /** Data that is nobody's has to say why. */
  private static Optional<Phrase> notPersonal(Reading reading, Statement syntax) {
    if (!reading.has(Keyword.NOT_PERSONAL)) {
      return Optional.empty();
    }
    reading.require(Keyword.BECAUSE, syntax.head().span(), Keyword.NOT_PERSONAL);
    return reading
        .phrase(Keyword.BECAUSE)
        .or(
            () ->
                Optional.of(new Phrase(syntax.head().keyword().word(), "", syntax.head().span())));
  }

  static Purpose purpose(Statement syntax, Name id, Lowering lowering) {
    String name = "purpose." + id.text();
    Reading reading = lowering.reading(syntax, name);
    reading.exclude(Keyword.BASIC, Keyword.EXTENDED);
    Optional<Purpose.Function> function =
        reading.has(Keyword.BASIC)
            ? Optional.of(Purpose.Function.BASIC)
            : reading.has(Keyword.EXTENDED)
                ? Optional.of(Purpose.Function.EXTENDED)
                : Optional.empty();
    return new Purpose(
        syntax.span(),
        id.text(),
        lowering.label(syntax, name),
        reading.refs(Keyword.IS, Kind.PURPOSE).refs(),
        function);
  }

  static Party party(Statement syntax, Name id, Lowering lowering) {
    String name = "party." + id.text();
    Reading reading = lowering.reading(syntax, name);
    Properties properties = lowering.properties(syntax, name);
    return new Party(
        syntax.span(),
        id.text(),
        lowering.label(syntax, name),
        reading.refs(Keyword.IS, Kind.BUSINESS).refs(),
        reading.refs(Keyword.AS, Kind.CAPACITY).refs().stream().findFirst(),
        properties.statedPhrase("name"),
        properties.phrases("such-as"),
        properties.property("such-as").map(Property::open).orElse(false),
        properties.statedRef("country", Kind.PLACE),
        properties.statedPhrase("contact"),
        properties.statedText("link"),
        properties.refs("subjects", Kind.SUBJECT),
        properties.statedText("package"));
  }
}
