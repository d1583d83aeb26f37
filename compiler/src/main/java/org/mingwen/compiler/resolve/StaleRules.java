package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.StaleRule;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Property;

/** Makes the rules on words that went stale: {@code stale original in ja}, {@code stale notice}. */
final class StaleRules {
  /** Stands for every language that no rule names. */
  private static final String OTHERS = "";

  private final Map<String, Span> ruled = new HashMap<>();
  private final List<Ref> languages;
  private final Lowering lowering;

  private StaleRules(List<Ref> languages, Lowering lowering) {
    this.languages = languages;
    this.lowering = lowering;
  }

  /**
   * The rules of a header.
   *
   * @param languages those of the policy, the authoritative one first
   */
  static List<StaleRule> of(Properties properties, List<Ref> languages, Lowering lowering) {
    StaleRules rules = new StaleRules(languages, lowering);
    List<StaleRule> made = new ArrayList<>();
    properties.all("stale").forEach(property -> rules.rule(property).ifPresent(made::add));
    return made;
  }

  private Optional<StaleRule> rule(Property property) {
    Optional<Ref> rule =
        lowering.names().resolveAll(Kind.STALE_RULE, property.values()).stream().findFirst();
    List<Ref> named = Headers.languages(property.languages(), lowering);
    if (property.languages().isEmpty()) {
      once(OTHERS, property.span());
    }
    for (Ref language : named) {
      if (languages.stream().noneMatch(known -> known.id().equals(language.id()))) {
        lowering
            .findings()
            .accept(
                Diagnostic.error("language-not-offered", language.span(), quoted(language.id()))
                    .hint("add-language", quoted(language.id())));
      } else if (rule.isPresent() && replacesItself(rule.get(), language)) {
        lowering
            .findings()
            .accept(
                Diagnostic.error("original-of-itself", language.span(), quoted(language.id()))
                    .hint("stale-rules"));
      } else {
        once(language.id(), language.span());
      }
    }
    return rule.map(ref -> new StaleRule(ref, named));
  }

  /** Whether the governing words would have to stand in for themselves. */
  private boolean replacesItself(Ref rule, Ref language) {
    return rule.id().equals(StaleRule.ORIGINAL) && language.id().equals(languages.get(0).id());
  }

  private void once(String language, Span span) {
    Span first = ruled.putIfAbsent(language, span);
    if (first != null) {
      lowering
          .findings()
          .accept(
              Diagnostic.error("repeated-clause", span, quoted(span.text()))
                  .note("first-written", first));
    }
  }
}
