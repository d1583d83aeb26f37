package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingwen.compiler.model.DeclaredChange;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Scale;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Property;
import org.mingwen.dsl.syntax.Statement;

/** Makes the header. */
final class Headers {
  private static final String AUTHORITATIVE = "zh-Hans";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

  private Headers() {}

  /** The header of {@code policy ID "title" { ... }}. */
  static Optional<Header> header(Statement syntax, Lowering lowering) {
    Properties properties = lowering.properties(syntax, "policy");
    lowering.reading(syntax, "policy");
    Optional<Name> id = Lowering.declared(syntax);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    String authoritative =
        languages(properties.names("authoritative"), lowering).stream()
            .findFirst()
            .map(Ref::id)
            .orElse(AUTHORITATIVE);
    List<Ref> languages = new ArrayList<>();
    languages.add(
        new Ref(
            authoritative,
            properties
                .property("authoritative")
                .map(property -> property.values().get(0).span())
                .orElse(id.get().span())));
    languages(properties.names("languages"), lowering).stream()
        .filter(language -> languages.stream().noneMatch(l -> l.id().equals(language.id())))
        .forEach(languages::add);
    return Optional.of(
        new Header(
            id.get().text(),
            syntax.head().span().to(id.get().span()),
            lowering.label(syntax, "policy"),
            properties.date("effective"),
            properties.date("published"),
            authoritative,
            languages,
            properties.refs("jurisdictions", Kind.JURISDICTION),
            properties.refs("offered-as", Kind.SERVICE_FORM),
            properties.refs("app-type", Kind.APP_TYPE).stream().findFirst(),
            new Scale(
                properties.statedNumber("persons"),
                properties.statedNumber("sensitive-persons"),
                properties.statedYes("critical-operator")),
            zone(properties, lowering),
            declared(properties, lowering),
            StaleRules.of(properties, languages, lowering)));
  }

  /** What the author says of the change since the last release. */
  private static Optional<DeclaredChange> declared(Properties properties, Lowering lowering) {
    Optional<Property> property = properties.property("changes");
    Optional<Ref> kind = properties.refs("changes", Kind.CHANGE_CLASS).stream().findFirst();
    if (kind.isPresent() && property.get().reason().isEmpty()) {
      lowering
          .findings()
          .accept(
              Diagnostic.error("missing-reason", property.get().span(), quoted(kind.get().id()))
                  .hint("write-reason", plain(kind.get().id())));
    }
    return kind.map(
        ref ->
            new DeclaredChange(
                property.get().span(),
                ref,
                property
                    .get()
                    .reason()
                    .map(text -> new Phrase("policy.changes", text.text(), text.span()))
                    .orElseGet(() -> new Phrase("policy.changes", "", ref.span()))));
  }

  /** The languages of these tags; reports every other. */
  static List<Ref> languages(List<Name> names, Lowering lowering) {
    List<Ref> languages = new ArrayList<>();
    for (Name name : names) {
      try {
        Locale locale = new Locale.Builder().setLanguageTag(name.text()).build();
        // Java lists the languages of two letters alone.
        if (ISO_LANGUAGES.contains(locale.getLanguage()) || locale.getLanguage().length() == 3) {
          languages.add(new Ref(locale.toLanguageTag(), name.span()));
        } else {
          lowering.findings().accept(unknownLanguage(name));
        }
      } catch (IllformedLocaleException e) {
        lowering.findings().accept(unknownLanguage(name));
      }
    }
    return languages;
  }

  private static Diagnostic unknownLanguage(Name name) {
    Diagnostic unknown = Diagnostic.error("unknown-language", name.span(), quoted(name.text()));
    String written = name.text().toLowerCase(Locale.ROOT);
    if (written.equals("中文") || written.equals("chinese")) {
      return unknown.hint("did-you-mean", quoted(AUTHORITATIVE));
    }
    return ISO_LANGUAGES.stream()
        .sorted()
        .filter(language -> isCalled(new Locale(language), written))
        .findFirst()
        .map(language -> unknown.hint("did-you-mean", quoted(language)))
        .orElseGet(() -> unknown.hint("language-tags"));
  }

  private static boolean isCalled(Locale language, String name) {
    return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, language)
        .anyMatch(in -> language.getDisplayLanguage(in).toLowerCase(Locale.ROOT).equals(name));
  }

  private static ZoneId zone(Properties properties, Lowering lowering) {
    for (Name name : properties.names("zone")) {
      try {
        return ZoneId.of(name.text());
      } catch (DateTimeException e) {
        lowering
            .findings()
            .accept(
                Diagnostic.error("unknown-zone", name.span(), quoted(name.text())).hint("zones"));
      }
    }
    return ZONE;
  }
}
