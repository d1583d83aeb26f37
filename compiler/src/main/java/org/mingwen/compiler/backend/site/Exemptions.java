package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Verb;

/** What promises and practices leave out, as a reader reads it. */
final class Exemptions {
  private final Policy policy;
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Conditions conditions;

  Exemptions(Policy policy, Tongue tongue, Names names, Sayings sayings) {
    this.policy = policy;
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.conditions = new Conditions(tongue, names);
  }

  /**
   * A line for each.
   *
   * @param verb what the promise or the practice is about
   */
  void lines(String label, Verb verb, List<Exemption> exemptions, Lines lines) {
    exemptions.forEach(exemption -> lines.line(label, of(exemption, verb)));
  }

  /** An exemption is one box: everything it says has to be so at once. */
  Wording of(Exemption exemption, Verb verb) {
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
    String where = verb == Verb.STORE ? "stored-in" : "places";
    part(where, scope.places(), sayings::places, parts);
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
    Wording data = sayings.dataOrAny(practice.scope().data());
    return purposes.pieces().isEmpty() ? data : tongue.say("exemption.practice", data, purposes);
  }
}
