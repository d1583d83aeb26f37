package org.mingwen.compiler.pins;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Crossing;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.model.Waiver;

/**
 * The value that a placeholder asks a statement for, as the model has it: the properties are those
 * of {@link org.mingwen.compiler.publication.Properties}.
 */
final class PropertyValues {
  private PropertyValues() {}

  /**
   * The value of a property: a record, a list, an optional; what the policy is silent on is empty.
   */
  static Object of(Statement statement, String property) {
    if (statement instanceof Practice practice) {
      return practice(practice, property);
    } else if (statement instanceof Provision provision) {
      return provision(provision, property);
    }
    return declaration((Declaration) statement, property);
  }

  /** The value of a property of the policy's header. */
  static Object of(Header header, String property) {
    return switch (property) {
      case "title" -> header.title();
      case "effective" -> header.effective();
      case "published" -> header.published();
      case "languages" -> header.languages();
      case "jurisdictions" -> header.jurisdictions();
      case "offered-as" -> header.offeredAs();
      case "app-type" -> header.appType();
      case "persons" -> header.scale().persons();
      case "sensitive-persons" -> header.scale().sensitivePersons();
      case "critical-operator" -> header.scale().criticalOperator();
      default -> throw missing("policy", property);
    };
  }

  private static Object practice(Practice practice, String property) {
    Optional<Crossing> crossing = practice.crossing();
    Optional<Automation> automation = practice.automation();
    return switch (property) {
      case "data" -> practice.scope().data();
      case "purposes" -> practice.scope().purposes();
      case "recipients" -> practice.scope().recipients();
      case "sources" -> practice.sources();
      case "derived-from" -> practice.origin().derivedFrom();
      case "places" -> practice.scope().places();
      case "basis" -> practice.bases();
      case "when" -> practice.occasion();
      case "methods" -> practice.manner().methods();
      case "rhythm" -> practice.manner().rhythm();
      case "across" -> practice.manner().across();
      case "otherwise" -> practice.necessity().flatMap(Necessity::otherwise);
      case "because" -> practice.because();
      case "effect" -> practice.effect();
      case "refusal" -> practice.refusal();
      case "mechanism" -> crossing.flatMap(Crossing::mechanism);
      case "importer" -> crossing.flatMap(Crossing::importer);
      case "exercise" -> crossing.flatMap(Crossing::exercise);
      case "logic" -> automation.flatMap(Automation::logic);
      case "review" -> automation.flatMap(Automation::review);
      default -> throw missing(practice.name(), property);
    };
  }

  private static Object provision(Provision provision, String property) {
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
    } else if (provision instanceof Exclusion exclusion) {
      return property.equals("data") ? exclusion.data() : exclusion.because();
    } else if (provision instanceof Security security) {
      return property.isEmpty() ? security.label() : security.data();
    } else if (provision instanceof Breach breach) {
      return breach(breach, property);
    } else if (provision instanceof Audit audit) {
      return audit(audit, property);
    } else if (provision instanceof Changes changes) {
      return property.equals("channels") ? changes.channels() : changes.notice();
    } else if (provision instanceof Disputes disputes) {
      return disputes(disputes, property);
    } else if (provision instanceof Gap gap) {
      return property.isEmpty() ? gap.topic() : gap.because();
    }
    throw missing(provision.name(), property);
  }

  private static Object promise(Promise promise, String property) {
    return switch (property) {
      case "data" -> promise.scope().data();
      case "purposes" -> promise.scope().purposes();
      case "recipients" -> promise.scope().recipients();
      case "age" -> promise.condition();
      case "because" -> promise.because();
      default -> throw missing(promise.name(), property);
    };
  }

  private static Object retention(Retention retention, String property) {
    return switch (property) {
      case "data" -> retention.data();
      case "purposes" -> retention.purposes();
      case "period", "trigger" -> retention.limits();
      case "then" -> retention.disposals();
      case "cleaning" -> retention.cleaning();
      case "unless" -> retention.unless();
      case "told" -> retention.told();
      case "backups" -> retention.backups();
      case "because" -> retention.because();
      default -> throw missing(retention.name(), property);
    };
  }

  private static Object right(Right right, String property) {
    return switch (property) {
      case "" -> right.kind();
      case "channels" -> right.channels();
      case "data" -> right.data();
      case "deadline" -> right.deadline();
      case "extension" -> right.extension();
      case "verification" -> right.verification();
      case "fee" -> right.fee();
      case "unless" -> right.unless();
      case "where" -> right.where();
      case "effect" -> right.effect();
      default -> throw missing(right.name(), property);
    };
  }

  private static Object cookie(Cookie cookie, String property) {
    return switch (property) {
      case "" -> cookie.label();
      case "kind" -> cookie.kinds();
      case "source" -> cookie.sources();
      case "lifetime" -> cookie.lifetime();
      case "purposes" -> cookie.purposes();
      case "data" -> cookie.data();
      case "basis" -> cookie.bases();
      case "refusal" -> cookie.refusal();
      case "because" -> cookie.because();
      default -> throw missing(cookie.name(), property);
    };
  }

  private static Object minors(Minors minors, String property) {
    return switch (property) {
      case "age" -> minors.ages();
      case "basis" -> minors.bases();
      case "safeguards" -> minors.safeguards();
      case "rules" -> minors.rules();
      case "channels" -> minors.channels();
      default -> throw missing(minors.name(), property);
    };
  }

  private static Object asking(Asking asking, String property) {
    return switch (property) {
      case "subjects" -> asking.subjects();
      case "manners" -> asking.manners();
      case "when" -> asking.occasion();
      case "instead" -> asking.instead();
      case "because" -> asking.because();
      default -> throw missing(asking.name(), property);
    };
  }

  private static Object waiver(Waiver waiver, String property) {
    return switch (property) {
      case "" -> waiver.label();
      case "basis" -> waiver.bases();
      case "data" -> waiver.data();
      case "because" -> waiver.because();
      default -> throw missing(waiver.name(), property);
    };
  }

  private static Object breach(Breach breach, String property) {
    return switch (property) {
      case "told" -> breach.told();
      case "audiences" -> breach.audiences();
      case "deadline" -> breach.within();
      case "contents" -> breach.contents();
      default -> throw missing(breach.name(), property);
    };
  }

  private static Object audit(Audit audit, String property) {
    return switch (property) {
      case "" -> audit.label();
      case "rhythm" -> audit.rhythm();
      case "auditors" -> audit.auditors();
      case "data" -> audit.data();
      case "audiences" -> audit.audiences();
      default -> throw missing(audit.name(), property);
    };
  }

  private static Object disputes(Disputes disputes, String property) {
    return switch (property) {
      case "first" -> disputes.steps();
      case "court" -> disputes.court();
      case "law" -> disputes.law();
      default -> throw missing(disputes.name(), property);
    };
  }

  private static Object declaration(Declaration declaration, String property) {
    if (declaration instanceof Handler handler) {
      return handler(handler, property);
    } else if (declaration instanceof Officer officer) {
      return officer(officer, property);
    } else if (property.isEmpty()) {
      return declaration.label();
    } else if (declaration instanceof Channel channel) {
      return channel(channel, property);
    } else if (declaration instanceof Party party) {
      return party(party, property);
    } else if (declaration instanceof DataGroup group) {
      return property.equals("items") ? group.members() : group.notPersonal();
    } else if (declaration instanceof Item item) {
      return item.notPersonal();
    } else if (declaration instanceof Subject subject) {
      return property.equals("means") ? subject.meaning() : subject.ages();
    } else if (declaration instanceof Definition definition) {
      return definition.meaning();
    }
    throw missing(declaration.name(), property);
  }

  /** A handler that has no label is called by its name in law. */
  private static Object handler(Handler handler, String property) {
    return switch (property) {
      case "", "name" -> handler.label().text().isEmpty() ? handler.legalName() : handler.label();
      case "legal-name" -> handler.legalName();
      case "address" -> handler.address();
      case "country" -> handler.country();
      case "channels" -> handler.channels();
      default -> throw missing(handler.name(), property);
    };
  }

  private static Object officer(Officer officer, String property) {
    return switch (property) {
      case "", "name" -> officer.label();
      case "legal-name" -> officer.legalName();
      case "address" -> officer.address();
      case "country" -> officer.country();
      case "link" -> officer.link();
      case "channels" -> officer.channels();
      default -> throw missing(officer.name(), property);
    };
  }

  private static Object channel(Channel channel, String property) {
    return switch (property) {
      case "email" -> channel.email();
      case "phone" -> channel.phone();
      case "page" -> channel.page();
      case "post" -> channel.post();
      default -> throw missing(channel.name(), property);
    };
  }

  private static Object party(Party party, String property) {
    return switch (property) {
      case "name" -> party.identity();
      case "such-as" -> List.of(party.suchAs(), party.suchAsOpen());
      case "country" -> party.country();
      case "contact" -> party.contact();
      case "link" -> party.link();
      case "package" -> party.sdkPackage();
      default -> throw missing(party.name(), property);
    };
  }

  private static IllegalStateException missing(String statement, String property) {
    return new IllegalStateException("no " + property + " of " + statement);
  }
}
