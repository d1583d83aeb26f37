package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Waiver;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The parts of what a policy promises, grants and tells inside sentences. */
final class ProvisionValues {
  private final Answers answers;
  private final Acts acts;
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Periods periods;
  private final Conditions conditions;

  ProvisionValues(Answers answers, Acts acts) {
    this.answers = answers;
    this.acts = acts;
    this.tongue = answers.tongue();
    this.names = answers.names();
    this.sayings = answers.sayings();
    this.periods = sayings.periods();
    this.conditions = new Conditions(tongue, names);
  }

  Wording of(Provision provision, String property) {
    if (provision instanceof Promise promise) {
      return promise(promise, property);
    } else if (provision instanceof Retention retention) {
      return retention(retention, property);
    } else if (provision instanceof Right right) {
      return right(right, property);
    } else if (provision instanceof Cookie cookie) {
      return cookie(cookie, property);
    } else if (provision instanceof Minors minors) {
      return minors(minors, property);
    } else if (provision instanceof Asking asking) {
      return asking(asking, property);
    } else if (provision instanceof Waiver waiver) {
      return waiver(waiver, property);
    } else if (provision instanceof Breach breach) {
      return breach(breach, property);
    } else if (provision instanceof Audit audit) {
      return audit(audit, property);
    } else if (provision instanceof Disputes disputes) {
      return disputes(disputes, property);
    } else if (provision instanceof Exclusion exclusion) {
      return property.equals("data")
          ? answers.data(exclusion.data())
          : names.phrase(exclusion.because());
    } else if (provision instanceof Security security) {
      return property.isEmpty() ? names.phrase(security.label()) : answers.data(security.data());
    } else if (provision instanceof Changes changes) {
      return property.equals("channels")
          ? answers.channels(changes.channels())
          : answers.maybe(changes.notice(), sayings::deadline);
    } else if (provision instanceof Gap gap) {
      return property.isEmpty()
          ? names.concept(ConceptKind.GAP, gap.topic().id())
          : answers.phrase(gap.because());
    }
    throw Answers.missing(provision.name(), property);
  }

  private Wording promise(Promise promise, String property) {
    return switch (property) {
      case "data" -> answers.data(promise.scope().data());
      case "purposes" -> answers.listed(promise.scope().purposes(), sayings::purposes);
      case "recipients" -> answers.listed(promise.scope().recipients(), sayings::recipients);
      case "because" -> answers.phrase(promise.because());
      case "age" -> answers.maybe(age(promise.condition()), years -> Wording.of(years.toString()));
      default -> throw Answers.missing(promise.name(), property);
    };
  }

  private static Optional<Integer> age(Condition condition) {
    List<Condition> parts = condition instanceof Condition.All all ? all.of() : List.of(condition);
    return parts.stream()
        .filter(Condition.AgeUnder.class::isInstance)
        .map(part -> ((Condition.AgeUnder) part).years())
        .findFirst();
  }

  private Wording retention(Retention retention, String property) {
    return switch (property) {
      case "data" -> answers.data(retention.data());
      case "purposes" -> answers.listed(retention.purposes(), sayings::purposes);
      case "period" ->
          retention.limits().isEmpty() ? tongue.unknown() : periods.limits(retention.limits());
      case "trigger" -> known(periods.triggers(retention.limits()));
      case "then" -> known(tongue.or(names.concepts(ConceptKind.DISPOSAL, retention.disposals())));
      case "cleaning" -> answers.maybe(retention.cleaning(), periods::rhythm);
      case "unless" -> answers.maybe(retention.unless(), conditions::of);
      case "told" -> answers.channels(retention.told());
      case "backups" -> answers.maybe(retention.backups(), periods::length);
      case "because" -> answers.phrase(retention.because());
      default -> throw Answers.missing(retention.name(), property);
    };
  }

  private Wording known(Wording wording) {
    return wording.pieces().isEmpty() ? tongue.unknown() : wording;
  }

  private Wording right(Right right, String property) {
    return switch (property) {
      case "" -> names.concept(ConceptKind.RIGHT, right.kind().id());
      case "channels" -> answers.stated(right.channels(), sayings::channels);
      case "data" -> answers.data(right.data());
      case "deadline" -> answers.maybe(right.deadline(), sayings::deadline);
      case "extension" -> answers.maybe(right.extension(), sayings::deadline);
      case "verification" -> answers.stated(right.verification(), names::phrase);
      case "fee" -> answers.stated(right.fee(), fee -> names.concept(ConceptKind.FEE, fee.id()));
      case "unless" -> answers.maybe(right.unless(), conditions::of);
      case "where" -> answers.phrase(right.where());
      case "effect" -> answers.phrase(right.effect());
      default -> throw Answers.missing(right.name(), property);
    };
  }

  private Wording cookie(Cookie cookie, String property) {
    return switch (property) {
      case "" -> names.phrase(cookie.label());
      case "kind" -> answers.listed(ConceptKind.COOKIE_KIND, cookie.kinds());
      case "source" -> answers.listed(cookie.sources(), sayings::sources);
      case "lifetime" -> answers.stated(cookie.lifetime(), periods::lifetime);
      case "purposes" -> answers.listed(cookie.purposes(), sayings::purposes);
      case "data" -> answers.listed(cookie.data(), sayings::data);
      case "basis" -> answers.bases(cookie.bases());
      case "refusal" -> answers.stated(cookie.refusal(), sayings::channels);
      case "because" -> answers.phrase(cookie.because());
      default -> throw Answers.missing(cookie.name(), property);
    };
  }

  private Wording minors(Minors minors, String property) {
    return switch (property) {
      case "age" -> answers.stated(minors.ages(), periods::ages);
      case "basis" -> answers.bases(minors.bases());
      case "safeguards" -> answers.listed(ConceptKind.SAFEGUARD, minors.safeguards());
      case "rules" -> answers.stated(minors.rules(), sayings::page);
      case "channels" -> answers.channels(minors.channels());
      default -> throw Answers.missing(minors.name(), property);
    };
  }

  private Wording asking(Asking asking, String property) {
    return switch (property) {
      case "subjects" -> acts.asked(asking.subjects());
      case "manners" -> answers.listed(ConceptKind.ASKING, asking.manners());
      case "when" -> answers.phrase(asking.occasion());
      case "instead" -> answers.stated(asking.instead(), names::phrase);
      case "because" -> answers.phrase(asking.because());
      default -> throw Answers.missing(asking.name(), property);
    };
  }

  private Wording waiver(Waiver waiver, String property) {
    return switch (property) {
      case "" -> names.phrase(waiver.label());
      case "basis" -> answers.bases(waiver.bases());
      case "data" -> answers.data(waiver.data());
      case "because" -> answers.phrase(waiver.because());
      default -> throw Answers.missing(waiver.name(), property);
    };
  }

  private Wording breach(Breach breach, String property) {
    return switch (property) {
      case "told" -> answers.channels(breach.told());
      case "audiences" -> answers.listed(ConceptKind.AUDIENCE, breach.audiences());
      case "deadline" -> answers.stated(breach.within(), sayings::deadline);
      case "contents" -> answers.listed(ConceptKind.NOTICE, breach.contents());
      default -> throw Answers.missing(breach.name(), property);
    };
  }

  private Wording audit(Audit audit, String property) {
    return switch (property) {
      case "" -> audit.label().map(names::phrase).orElseGet(() -> tongue.say("audit"));
      case "rhythm" -> answers.maybe(audit.rhythm(), periods::rhythm);
      case "auditors" -> answers.listed(ConceptKind.AUDITOR, audit.auditors());
      case "data" -> answers.data(audit.data());
      case "audiences" -> answers.listed(ConceptKind.AUDIENCE, audit.audiences());
      default -> throw Answers.missing(audit.name(), property);
    };
  }

  private Wording disputes(Disputes disputes, String property) {
    return switch (property) {
      case "first" -> answers.phrases(disputes.steps());
      case "court" -> answers.stated(disputes.court(), names::phrase);
      case "law" -> answers.stated(disputes.law(), names::phrase);
      default -> throw Answers.missing(disputes.name(), property);
    };
  }
}
