package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Ref;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/** Makes the header. */
final class Headers {
  private static final String AUTHORITATIVE = "zh-Hans";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

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
        languages(properties, "authoritative", lowering).stream()
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
    languages(properties, "languages", lowering).stream()
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
            zone(properties, lowering)));
  }

  private static List<Ref> languages(Properties properties, String key, Lowering lowering) {
    List<Ref> languages = new ArrayList<>();
    for (Name name : properties.names(key)) {
      try {
        String tag = new Locale.Builder().setLanguageTag(name.text()).build().toLanguageTag();
        languages.add(new Ref(tag, name.span()));
      } catch (IllformedLocaleException e) {
        lowering
            .findings()
            .accept(
                Diagnostic.error("unknown-language", name.span(), quoted(name.text()))
                    .hint("language-tags"));
      }
    }
    return languages;
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
