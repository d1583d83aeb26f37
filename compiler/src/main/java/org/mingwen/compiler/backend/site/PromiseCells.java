package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Condition;
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
    if (!promise.condition().equals(Condition.TRUE)) {
      lines.line("if", conditions.of(promise.condition()));
    }
    promise.exemptions().forEach(exemption -> exemption(exemption, lines));
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
        recipients.isEmpty() ? tongue.say("any.recipients") : sayings.recipients(recipients));
  }

  private Wording data(Scope scope) {
    return scope.data().isEmpty() ? tongue.say("any.data") : sayings.data(scope.data());
  }

  private void exemption(Promise.Exemption exemption, Lines lines) {
    exemption
        .practice()
        .flatMap(ref -> policy.statement(ref.id()))
        .ifPresent(statement -> lines.line("exceptions", practice((Practice) statement)));
    Scope scope = exemption.scope();
    lines.line("exceptions", scope.data(), sayings::data);
    lines.line("exceptions", scope.purposes(), sayings::purposes);
    lines.line("exceptions", scope.recipients(), sayings::recipients);
    lines.line("exceptions", scope.places(), sayings::places);
    if (!scope.forms().isEmpty()) {
      lines.line("exceptions", sayings.forms(scope.forms()));
    }
    if (!exemption.condition().equals(Condition.TRUE)) {
      lines.line("exceptions", conditions.of(exemption.condition()));
    }
    if (!exemption.jurisdictions().isEmpty()) {
      lines.line("exceptions", names.jurisdictions(exemption.jurisdictions()));
    }
  }

  private Wording practice(Practice practice) {
    Wording purposes = sayings.purposes(practice.scope().purposes());
    Wording data = data(practice.scope());
    return purposes.pieces().isEmpty() ? data : tongue.say("exception.practice", data, purposes);
  }
}
