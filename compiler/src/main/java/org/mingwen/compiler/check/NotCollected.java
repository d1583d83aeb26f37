package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Data is used, handed on, exported or kept that nothing says is collected, so that nobody learns
 * where it comes from. What the handler derives counts as collected; what is anonymous is nobody's.
 * Each item is reported once, where it first occurs.
 */
final class NotCollected implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    Collected collected = Collected.of(facts);
    Set<String> reported = new HashSet<>();
    facts
        .policy()
        .all(Practice.class)
        .forEach(
            practice -> {
              if (practice.verb() == Verb.COLLECT) {
                report(
                    facts,
                    collected,
                    practice,
                    practice.origin().derivedFrom(),
                    reported,
                    findings);
              } else if (practice.scope().forms().isEmpty()
                  || practice.scope().forms().stream().anyMatch(NotCollected::isPersonal)) {
                report(facts, collected, practice, practice.scope().data(), reported, findings);
              }
            });
    facts
        .policy()
        .all(Retention.class)
        .forEach(keep -> report(facts, collected, keep, keep.data(), reported, findings));
  }

  private static boolean isPersonal(Form form) {
    return form == Form.IDENTIFIED || form == Form.DE_IDENTIFIED;
  }

  private static void report(
      Facts facts,
      Collected collected,
      Provision statement,
      Refs data,
      Set<String> reported,
      Consumer<Diagnostic> findings) {
    if (data.isAny() || data.ids().contains("sensitive")) {
      return;
    }
    List<String> missing =
        facts.items(data).stream()
            .filter(item -> !collected.has(item) && isPersonal(facts, item))
            .filter(reported::add)
            .toList();
    if (!missing.isEmpty()) {
      findings.accept(
          Diagnostic.warning(
                  "not-collected",
                  Facts.place(statement),
                  quoted(statement.name()),
                  plain(String.join(", ", missing)))
              .hint("collect-or-derive"));
    }
  }

  private static boolean isPersonal(Facts facts, String item) {
    return !facts.isWithin(Dimension.DATA, item, facts.published().meaning().outOfScope())
        && facts
            .policy()
            .statement("item." + item)
            .filter(Item.class::isInstance)
            .flatMap(own -> ((Item) own).form())
            .map(NotCollected::isPersonal)
            .orElse(true);
  }
}
