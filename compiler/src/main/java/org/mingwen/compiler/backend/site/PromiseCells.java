package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Facts.Line;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Verb;

/** The cells of promises: a sentence, and what narrows it. */
final class PromiseCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Conditions conditions;
  private final Exemptions exemptions;

  PromiseCells(Policy policy, Tongue tongue, Names names, Sayings sayings) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.conditions = new Conditions(tongue, names);
    this.exemptions = new Exemptions(policy, tongue, names, sayings);
  }

  /** One cell: the promise as a sentence, and its limits. */
  List<Cell> of(Promise promise) {
    Lines lines = new Lines(tongue);
    lines.line(sentence(promise));
    if (promise.verb() != Verb.USE) {
      lines.line("purposes", promise.scope().purposes(), sayings::purposes);
    }
    lines.line(
        promise.verb() == Verb.STORE ? "stored-in" : "places",
        promise.scope().places(),
        sayings::places);
    if (promise.verb() == Verb.EXPORT) {
      lines.line("recipients", promise.scope().recipients(), sayings::recipients);
    }
    if (!promise.scope().forms().isEmpty()) {
      lines.line("form", sayings.forms(promise.scope().forms()));
    }
    conditions.lines("promise-if", promise.condition(), lines);
    exemptions.lines("exceptions", promise.verb(), promise.exemptions(), lines);
    lines.line("because", promise.because(), names::phrase);
    lines.part(promise, names);
    return List.of(lines.cell());
  }

  /** The promise as a sentence, without what narrows it. */
  Wording sentence(Promise promise) {
    Refs recipients = promise.scope().recipients();
    Refs purposes = promise.scope().purposes();
    String key = "promise." + (promise.knowingly() ? "knowingly." : "") + promise.verb().word();
    Wording data = sayings.dataOrAny(promise.scope().data());
    if (promise.verb() == Verb.USE && !purposes.isEmpty()) {
      return tongue.say(key + "-for", data, sayings.purposes(purposes));
    }
    return tongue.say(
        key, data, recipients.isEmpty() ? anybody(promise.verb()) : sayings.recipients(recipients));
  }

  /** In law, to provide (提供) is to give to another handler, not to a processor. */
  private Wording anybody(Verb verb) {
    return tongue.say(verb == Verb.PROVIDE ? "any.handlers" : "any.recipients");
  }

  /** The promise with everything that narrows it, as one line. */
  Wording line(Promise promise) {
    List<Wording> limits = new ArrayList<>();
    List<Line> lines = of(promise).get(0).lines();
    for (Line line : lines.subList(1, lines.size())) {
      limits.add(
          line.label()
              .map(label -> tongue.say("labelled", Wording.of(label), line.text()))
              .orElse(line.text()));
    }
    return limits.isEmpty()
        ? sentence(promise)
        : tongue.say("promise.limits", sentence(promise), tongue.clauses(limits));
  }
}
