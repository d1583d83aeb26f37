package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.vocabulary.NearNames;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Amount;
import org.mingwen.dsl.syntax.CalendarDate;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Property;
import org.mingwen.dsl.syntax.Statement;
import org.mingwen.dsl.syntax.Text;
import org.mingwen.dsl.syntax.Unknown;
import org.mingwen.dsl.syntax.Value;

/** The properties in a statement's braces, asked by key and answered in the model's terms. */
final class Properties {
  private final String name;
  private final Names names;
  private final Consumer<Diagnostic> findings;
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final List<Property> fitting = new ArrayList<>();

  Properties(Statement syntax, String name, Names names, Consumer<Diagnostic> findings) {
    this.name = name;
    this.names = names;
    this.findings = findings;
    List<String> keys = Grammar.propertiesOf(syntax.head().keyword());
    for (Property property : syntax.properties()) {
      String key = property.key().text();
      if (!keys.contains(key)) {
        findings.accept(unknown(syntax, property.key(), keys));
      } else if (properties.containsKey(key) && !Grammar.repeats(key)) {
        findings.accept(
            Diagnostic.error("repeated-clause", property.key().span(), quoted(key))
                .note("first-written", properties.get(key).key().span()));
      } else {
        properties.putIfAbsent(key, property);
        fitting.add(property);
        if (property.open() && !key.equals("such-as")) {
          findings.accept(Reading.closedList(property.span(), key));
        }
        if (!Grammar.listsMany(key)) {
          Reading.oneOnly(property.values(), key).ifPresent(findings);
        }
        if (!property.languages().isEmpty() && !Grammar.takesLanguages(key)) {
          findings.accept(
              Diagnostic.error(
                      "misplaced-clause",
                      property.languages().get(0).span(),
                      quoted(key),
                      quoted(Keyword.IN.word()))
                  .hint("take-out", quoted(Keyword.IN.word())));
        }
      }
    }
  }

  private static Diagnostic unknown(Statement syntax, Name key, List<String> fitting) {
    Diagnostic unknown =
        Diagnostic.error(
            "unknown-property",
            key.span(),
            quoted(syntax.head().keyword().word()),
            quoted(key.text()));
    if (fitting.isEmpty()) {
      return unknown;
    }
    return NearNames.nearest(key.text(), fitting)
        .map(near -> unknown.hint("did-you-mean", quoted(near)))
        .orElseGet(() -> unknown.hint("properties", plain(String.join(", ", fitting))));
  }

  Optional<Property> property(String key) {
    return Optional.ofNullable(properties.get(key));
  }

  /** Every property of that key, in the author's order. */
  List<Property> all(String key) {
    return fitting.stream().filter(property -> property.key().text().equals(key)).toList();
  }

  /** The things a property lists; none where it is not written. */
  List<Ref> refs(String key, Kind kind) {
    return property(key).map(property -> resolve(kind, property)).orElse(List.of());
  }

  /** The one thing a property names, or the gap it marks. */
  Optional<Stated<Ref>> statedRef(String key, Kind kind) {
    return property(key)
        .flatMap(
            property -> {
              Value first = property.values().get(0);
              if (first instanceof Unknown) {
                return Optional.of(Stated.gap(first.span()));
              }
              return resolve(kind, property).stream()
                  .findFirst()
                  .map(ref -> Stated.of(ref, ref.span()));
            });
  }

  /** The phrase of a property, or the gap it marks. */
  Optional<Stated<Phrase>> statedPhrase(String key) {
    return property(key)
        .flatMap(
            property -> {
              Value first = property.values().get(0);
              if (first instanceof Unknown) {
                return Optional.of(Stated.gap(first.span()));
              }
              return phrases(key).stream()
                  .findFirst()
                  .map(phrase -> Stated.of(phrase, phrase.span()));
            });
  }

  /** The text of a property that is the same in every language, or the gap it marks. */
  Optional<Stated<String>> statedText(String key) {
    return statedPhrase(key)
        .map(stated -> new Stated<>(stated.value().map(Phrase::text), stated.span()));
  }

  /** The phrases a property lists, without those that are not in quotation marks. */
  List<Phrase> phrases(String key) {
    List<Phrase> phrases = new ArrayList<>();
    for (Value value : property(key).map(Property::values).orElse(List.of())) {
      if (value instanceof Text text) {
        phrases.add(new Phrase(name + "." + key, text.text(), text.span()));
      } else {
        wrongValue(value, "write-in-quotes");
      }
    }
    return phrases;
  }

  /** The number of a property, or the gap it marks. */
  Optional<Stated<Integer>> statedNumber(String key) {
    return stated(key, "write-number", Properties::number);
  }

  private static Optional<Integer> number(Value value) {
    return value instanceof Amount amount && amount.unit().isEmpty()
        ? Optional.of(amount.number())
        : Optional.empty();
  }

  /** Whether a property says {@code yes} or {@code no}, or the gap it marks. */
  Optional<Stated<Boolean>> statedYes(String key) {
    return stated(key, "yes-or-no", Properties::yes);
  }

  private static Optional<Boolean> yes(Value value) {
    String answer = value instanceof Name name ? name.text() : "";
    return switch (answer) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private <T> Optional<Stated<T>> stated(
      String key, String hint, Function<Value, Optional<T>> read) {
    return property(key)
        .flatMap(
            property -> {
              Value first = property.values().get(0);
              if (first instanceof Unknown) {
                return Optional.of(Stated.gap(first.span()));
              }
              Optional<T> value = read.apply(first);
              if (value.isEmpty()) {
                findings.accept(
                    Diagnostic.error("wrong-value", first.span(), quoted(first.span().text()))
                        .hint(hint));
              }
              return value.map(v -> Stated.of(v, first.span()));
            });
  }

  /** The date of a property. */
  Optional<PolicyDate> date(String key) {
    return property(key)
        .flatMap(
            property -> {
              Value first = property.values().get(0);
              if (first instanceof CalendarDate date) {
                return Optional.of(new PolicyDate(date.month(), date.day()));
              }
              if (!(first instanceof Unknown)) {
                wrongValue(first, "write-date");
              }
              return Optional.empty();
            });
  }

  /** The names a property lists, unresolved. */
  List<Name> names(String key) {
    List<Name> written = new ArrayList<>();
    for (Value value : property(key).map(Property::values).orElse(List.of())) {
      if (value instanceof Name wanted) {
        written.add(wanted);
      } else {
        wrongValue(value, "write-name");
      }
    }
    return written;
  }

  private List<Ref> resolve(Kind kind, Property property) {
    return names.resolveAll(kind, property.values());
  }

  private void wrongValue(Value value, String hint) {
    findings.accept(
        Diagnostic.error("wrong-value", value.span(), quoted(value.span().text())).hint(hint));
  }
}
