package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Verb;

/** The cells of promises: a sentence, and what narrows it. */
final class PromiseCells {
  private final Policy policy;
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Conditions conditions;

  PromiseCells(Policy policy, Tongue tongue, Names names, Sayings sayings) {
    this.policy = policy;
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.conditions = new Conditions(tongue, names);
  }

  /** One cell: the promise as a sentence, and its limits. */
  List<Cell> of(Promise promise) {
    Lines lines = new Lines(tongue);
    lines.line(sentence(promise));
    lines.line("purposes", promise.scope().purposes(), sayings::purposes);
    lines.line("places", promise.scope().places(), sayings::places);
    if (promise.verb() == Verb.EXPORT) {
      lines.line("recipients", promise.scope().recipients(), sayings::recipients);
    }
    if (!promise.scope().forms().isEmpty()) {
      lines.line("form", sayings.forms(promise.scope().forms()));
    }
    conditions.lines("promise-if", promise.condition(), lines);
    promise.exemptions().forEach(exemption -> lines.line("exceptions", exemption(exemption)));
    lines.line("because", promise.because(), names::phrase);
    if (!promise.part().isEmpty()) {
      lines.line("part", names.jurisdictions(promise.part()));
    }
    return List.of(lines.cell());
  }

  /** The promise as a sentence, without what narrows it. */
  Wording sentence(Promise promise) {
    Refs recipients = promise.scope().recipients();
    String knowingly = promise.knowingly() ? "knowingly." : "";
    return tongue.say(
        "promise." + knowingly + promise.verb().word(),
        data(promise.scope()),
        recipients.isEmpty() ? anybody(promise.verb()) : sayings.recipients(recipients));
  }

  /** In law, to provide (提供) is to give to another handler, not to a processor. */
  private Wording anybody(Verb verb) {
    return tongue.say(verb == Verb.PROVIDE ? "any.handlers" : "any.recipients");
  }

  private Wording data(Scope scope) {
    return scope.data().isEmpty() ? tongue.say("any.data") : sayings.data(scope.data());
  }

  /** An exemption is one box: everything it says has to be so at once. */
  private Wording exemption(Exemption exemption) {
    List<Wording> parts = new ArrayList<>();
    exemption
        .practice()
        .flatMap(ref -> policy.statement(ref.id()))
        .ifPresent(
            statement -> {
              Practice practice = (Practice) statement;
              parts.add(practice(practice));
              part("recipients", practice.scope().recipients(), sayings::recipients, parts);
            });
    Scope scope = exemption.scope();
    part("data", scope.data(), sayings::data, parts);
    part("recipients", scope.recipients(), sayings::recipients, parts);
    part("purposes", scope.purposes(), sayings::purposes, parts);
    part("places", scope.places(), sayings::places, parts);
    if (!scope.forms().isEmpty()) {
      parts.add(tongue.say("exemption.form", sayings.forms(scope.forms())));
    }
    if (!exemption.condition().equals(Condition.TRUE)) {
      parts.add(tongue.say("exemption.if", conditions.of(exemption.condition())));
    }
    if (!exemption.jurisdictions().isEmpty()) {
      parts.add(tongue.say("exemption.in", names.jurisdictions(exemption.jurisdictions())));
    }
    return tongue.sequence(parts);
  }

  private void part(String key, Refs refs, Function<Refs, Wording> say, List<Wording> parts) {
    if (!refs.isEmpty()) {
      parts.add(tongue.say("exemption." + key, say.apply(refs)));
    }
  }

  private Wording practice(Practice practice) {
    Wording purposes = sayings.purposes(practice.scope().purposes());
    Wording data = data(practice.scope());
    return purposes.pieces().isEmpty() ? data : tongue.say("exemption.practice", data, purposes);
  }
}
