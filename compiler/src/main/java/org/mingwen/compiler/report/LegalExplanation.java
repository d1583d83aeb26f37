package org.mingwen.compiler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.mingwen.compiler.law.LegalRule;
import org.mingwen.compiler.law.LegalRule.Citation;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.law.Undecidable;

/** What a rule of law asks, with what is known of it and what to write. */
final class LegalExplanation {
  private LegalExplanation() {}

  static String of(LegalRule rule, Language language) {
    Messages messages = Messages.in(language);
    List<String> facts = new ArrayList<>();
    facts.add(messages.report("law.article", cited(rule.citations(), messages)));
    facts.add(
        messages.report(
            "law.severity",
            messages.report(rule.severity().name().toLowerCase(Locale.ROOT)),
            messages.report(rule.verified() ? "law.verified" : "law.unverified")));
    rule.since().ifPresent(day -> facts.add(messages.report("law.since", day)));
    List<LegalRule> all = LegalRules.rules(rule.id());
    List<String> topics = all.stream().flatMap(r -> r.topics().stream()).distinct().toList();
    if (!topics.isEmpty()) {
      String gaps = topics.stream().map(t -> "`gap " + t + "`").collect(and(messages));
      facts.add(messages.report("law.gap", gaps));
    }
    return title(rule.id())
        + (language == Language.ZH ? rule.asksZh() : rule.asksEn())
        + "\n\n"
        + facts.stream().map(fact -> "- " + fact + "\n").collect(Collectors.joining())
        + all.stream()
            .map(LegalRule::requirement)
            .distinct()
            .flatMap(requirement -> Explanations.ofRequirement(requirement, language).stream())
            .map(text -> "\n" + text)
            .collect(Collectors.joining());
  }

  static String of(Undecidable rule, Language language) {
    Messages messages = Messages.in(language);
    return title(rule.id())
        + (language == Language.ZH ? rule.reasonZh() : rule.reasonEn())
        + "\n\n- "
        + messages.report("law.article", cited(Citation.all(rule.article()), messages))
        + "\n- "
        + messages.report("law.undecidable")
        + "\n";
  }

  private static String title(String id) {
    return "# " + id + "\n\n";
  }

  private static String cited(List<Citation> citations, Messages messages) {
    return citations.stream()
        .map(citation -> messages.word("law." + citation.law()) + " " + citation.article())
        .map(String::strip)
        .collect(and(messages));
  }

  private static Collector<CharSequence, ?, String> and(Messages messages) {
    return Collectors.joining(messages.report("summary.and"));
  }
}
