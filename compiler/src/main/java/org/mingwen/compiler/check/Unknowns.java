package org.mingwen.compiler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Crossing;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Rhythm;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Scale;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.model.Waiver;
import org.mingwen.dsl.source.Span;

/** What a statement marks as {@code unknown}, in the order of its clauses. */
final class Unknowns {
  /** Something unknown that belongs to no topic of gaps. */
  private static final String NO_TOPIC = "";

  /**
   * One thing that is unknown.
   *
   * @param what the clause or property that says so
   * @param topic the topic of gaps that it belongs to, by which rules of law can be found that ask
   *     for it; may be empty
   * @param span where
   */
  record Unknown(String what, String topic, Span span) {}

  private final List<Unknown> found = new ArrayList<>();

  private Unknowns() {}

  static List<Unknown> in(Header header) {
    Unknowns unknowns = new Unknowns();
    Scale scale = header.scale();
    unknowns.add("persons", NO_TOPIC, scale.persons());
    unknowns.add("sensitive-persons", NO_TOPIC, scale.sensitivePersons());
    unknowns.add("critical-operator", NO_TOPIC, scale.criticalOperator());
    return unknowns.found;
  }

  static List<Unknown> in(Statement statement) {
    Unknowns unknowns = new Unknowns();
    unknowns.look(statement);
    return unknowns.found;
  }

  private void look(Statement statement) {
    if (statement instanceof Handler handler) {
      add("legal-name", "legal-name", handler.legalName());
      add("address", "address", handler.address());
      add("country", NO_TOPIC, handler.country());
    } else if (statement instanceof Officer officer) {
      look(officer);
    } else if (statement instanceof Channel channel) {
      add("email", "contact", channel.email());
      add("phone", "contact", channel.phone());
      add("page", "contact", channel.page());
      add("post", "contact", channel.post());
    } else if (statement instanceof Subject subject) {
      add("under", NO_TOPIC, subject.ages());
    } else if (statement instanceof Party party) {
      add("name", "recipients", party.identity());
      add("country", NO_TOPIC, party.country());
      add("contact", "recipients", party.contact());
      add("link", NO_TOPIC, party.link());
      add("package", "sdk-list", party.sdkPackage());
    } else if (statement instanceof Practice practice) {
      look(practice);
    } else if (statement instanceof Retention retention) {
      look(retention);
    } else if (statement instanceof Cookie cookie) {
      add("lasting", "cookie-list", cookie.lifetime());
      bases(cookie.bases());
      add("refuse", NO_TOPIC, cookie.refusal());
    } else if (statement instanceof Minors minors) {
      add("under", "minors", minors.ages());
      bases(minors.bases());
      add("rules", "minors", minors.rules());
    } else {
      lookFurther(statement);
    }
  }

  private void lookFurther(Statement statement) {
    if (statement instanceof Right right) {
      add("by", "rights", right.channels());
      add("verified", "rights", right.verification());
      add("fee", "rights", right.fee());
    } else if (statement instanceof Breach breach) {
      add("within", "breach", breach.within());
    } else if (statement instanceof Waiver waiver) {
      bases(waiver.bases());
    } else if (statement instanceof Asking asking) {
      add("instead", NO_TOPIC, asking.instead());
    } else if (statement instanceof Disputes disputes) {
      add("court", "court", disputes.court());
      add("law", "applicable-law", disputes.law());
    }
  }

  private void look(Officer officer) {
    String topic = officer.role().equals("authority") ? "complaint-authority" : officer.role();
    add("legal-name", topic, officer.legalName());
    add("address", topic, officer.address());
    add("country", NO_TOPIC, officer.country());
    add("link", topic, officer.link());
  }

  private void look(Practice practice) {
    bases(practice.bases());
    add("under", "export-mechanism", practice.crossing().flatMap(Crossing::mechanism));
    add("importer", "importer", practice.crossing().flatMap(Crossing::importer));
    add("by", "rights", practice.crossing().flatMap(Crossing::exercise));
    add(
        "human-review by",
        "automated-decisions",
        practice.automation().flatMap(Automation::review));
    add(
        "refuse",
        practice.verb().automates() ? "personalisation-switch" : NO_TOPIC,
        practice.refusal());
  }

  private void look(Retention retention) {
    for (Limit limit : retention.limits()) {
      if (limit instanceof Limit.Unstated) {
        found.add(new Unknown("until", "retention", limit.span()));
      } else if (limit instanceof Limit.Event event && event.trigger().isGap()) {
        found.add(new Unknown("after", "retention", event.trigger().span()));
      }
    }
    rhythm("every", retention.cleaning(), retention.span());
    rhythm("backups", retention.backups(), retention.span());
  }

  private void rhythm(String what, Optional<Rhythm> rhythm, Span span) {
    rhythm
        .filter(r -> r.every().isEmpty() && r.words().isEmpty())
        .ifPresent(gap -> found.add(new Unknown(what, "retention", span.firstWord())));
  }

  private void bases(List<Basis> bases) {
    bases.stream()
        .filter(basis -> basis.bases().isEmpty())
        .map(Basis::span)
        .findFirst()
        .ifPresent(span -> found.add(new Unknown("on", "legal-basis", span)));
  }

  private <T> void add(String what, String topic, Optional<Stated<T>> stated) {
    stated.filter(Stated::isGap).ifPresent(gap -> found.add(new Unknown(what, topic, gap.span())));
  }
}
