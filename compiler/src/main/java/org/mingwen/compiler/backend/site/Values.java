package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * Facts inside sentences: what a placeholder prints. The properties are those of {@link
 * org.mingwen.compiler.publication.Properties}; one that the policy is silent on prints as not
 * stated.
 */
final class Values {
  private final Header header;
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;

  Values(Header header, Tongue tongue, Names names, Sayings sayings) {
    this.header = header;
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
  }

  Wording of(Target.OfPolicy target) {
    return switch (target.property()) {
      case "title" -> names.phrase(header.title());
      case "effective" -> maybe(header.effective(), date -> Wording.of(tongue.date(date)));
      case "published" -> maybe(header.published(), date -> Wording.of(tongue.date(date)));
      case "languages" ->
          tongue.and(
              header.languages().stream()
                  .map(ref -> Wording.of(tongue.language(ref.id())))
                  .toList());
      case "jurisdictions" ->
          names.jurisdictions(header.jurisdictions().stream().map(Ref::id).toList());
      default -> throw missing("policy", target.property());
    };
  }

  Wording of(Target.Term term) {
    return term.kind().equals("purpose") ? names.purpose(term.id()) : names.data(term.id());
  }

  Wording of(Target.Fact fact) {
    Statement statement = fact.statement();
    String property = fact.property();
    if (statement instanceof Practice practice) {
      return practice(practice, property);
    } else if (statement instanceof Promise promise) {
      return promise(promise, property);
    } else if (statement instanceof Right right) {
      return right(right, property);
    } else if (statement instanceof Security security) {
      return property.isEmpty() ? names.phrase(security.label()) : data(security.data());
    } else if (statement instanceof Changes changes) {
      return property.equals("channels")
          ? sayings.channels(changes.channels())
          : maybe(changes.notice(), sayings::deadline);
    } else if (statement instanceof Disputes disputes) {
      return disputes(disputes, property);
    } else if (statement instanceof Gap gap) {
      return property.isEmpty()
          ? names.concept(ConceptKind.GAP, gap.topic().id())
          : phrase(gap.because());
    } else if (statement instanceof Declaration declaration) {
      return property.isEmpty()
          ? names.phrase(declaration.label())
          : declaration(declaration, property);
    }
    throw missing(statement.name(), property);
  }

  private Wording practice(Practice practice, String property) {
    return switch (property) {
      case "data" -> data(practice.scope().data());
      case "purposes" -> listed(practice.scope().purposes(), sayings::purposes);
      case "recipients" -> listed(practice.scope().recipients(), sayings::recipients);
      case "sources" -> listed(practice.sources(), sayings::sources);
      case "places" -> listed(practice.scope().places(), sayings::places);
      case "basis" -> tongue.or(practice.bases().stream().map(sayings::basis).toList());
      case "when" -> phrase(practice.occasion());
      case "otherwise" -> phrase(practice.necessity().flatMap(Necessity::otherwise));
      case "because" -> phrase(practice.because());
      case "importer" -> stated(practice.importer(), names::phrase);
      case "refusal" -> stated(practice.refusal(), sayings::channels);
      default -> throw missing(practice.name(), property);
    };
  }

  private Wording promise(Promise promise, String property) {
    return switch (property) {
      case "data" -> data(promise.scope().data());
      case "purposes" -> listed(promise.scope().purposes(), sayings::purposes);
      case "recipients" -> listed(promise.scope().recipients(), sayings::recipients);
      case "because" -> phrase(promise.because());
      case "age" -> maybe(age(promise.condition()), years -> Wording.of(years.toString()));
      default -> throw missing(promise.name(), property);
    };
  }

  private static Optional<Integer> age(Condition condition) {
    List<Condition> parts = condition instanceof Condition.All all ? all.of() : List.of(condition);
    return parts.stream()
        .filter(Condition.AgeUnder.class::isInstance)
        .map(part -> ((Condition.AgeUnder) part).years())
        .findFirst();
  }

  private Wording right(Right right, String property) {
    return switch (property) {
      case "" -> names.concept(ConceptKind.RIGHT, right.kind().id());
      case "channels" -> stated(right.channels(), sayings::channels);
      case "data" -> data(right.data());
      case "deadline" -> maybe(right.deadline(), sayings::deadline);
      case "where" -> phrase(right.where());
      case "effect" -> phrase(right.effect());
      default -> throw missing(right.name(), property);
    };
  }

  private Wording disputes(Disputes disputes, String property) {
    return switch (property) {
      case "first" -> tongue.and(disputes.steps().stream().map(names::phrase).toList());
      case "court" -> stated(disputes.court(), names::phrase);
      case "law" -> stated(disputes.law(), names::phrase);
      default -> throw missing(disputes.name(), property);
    };
  }

  private Wording declaration(Declaration declaration, String property) {
    if (declaration instanceof Handler handler) {
      return switch (property) {
        case "name" -> names.phrase(handler.label());
        case "legal-name" -> stated(handler.legalName(), names::phrase);
        case "address" -> stated(handler.address(), names::phrase);
        case "country" -> stated(handler.country(), country -> names.place(country.id()));
        case "channels" -> sayings.channels(handler.channels());
        default -> throw missing(handler.name(), property);
      };
    } else if (declaration instanceof Channel channel) {
      return switch (property) {
        case "email" -> stated(channel.email(), sayings::email);
        case "phone" -> stated(channel.phone(), Wording::of);
        case "page" -> stated(channel.page(), sayings::page);
        case "post" -> stated(channel.post(), Wording::of);
        default -> throw missing(channel.name(), property);
      };
    } else if (declaration instanceof Party party) {
      return switch (property) {
        case "name" -> stated(party.identity(), names::phrase);
        case "such-as" -> tongue.and(party.suchAs().stream().map(names::phrase).toList());
        case "country" -> stated(party.country(), country -> names.place(country.id()));
        case "contact" -> stated(party.contact(), names::phrase);
        case "link" -> stated(party.link(), sayings::page);
        default -> throw missing(party.name(), property);
      };
    } else if (declaration instanceof DataGroup group) {
      return property.equals("items") ? data(group.members()) : phrase(group.notPersonal());
    } else if (declaration instanceof Item item) {
      return phrase(item.notPersonal());
    } else if (declaration instanceof Subject subject) {
      return phrase(subject.meaning());
    } else if (declaration instanceof Definition definition) {
      return names.phrase(definition.meaning());
    } else if (declaration instanceof Officer officer) {
      return property.equals("channels")
          ? sayings.channels(officer.channels())
          : names.phrase(officer.label());
    }
    throw missing(declaration.name(), property);
  }

  private Wording data(Refs data) {
    return data.isEmpty() ? tongue.say("any.data") : sayings.data(data);
  }

  private Wording listed(Refs refs, Function<Refs, Wording> say) {
    return refs.isEmpty() ? tongue.unknown() : say.apply(refs);
  }

  private Wording phrase(Optional<Phrase> phrase) {
    return maybe(phrase, names::phrase);
  }

  private <T> Wording stated(Optional<Stated<T>> stated, Function<T, Wording> say) {
    return maybe(stated.flatMap(Stated::value), say);
  }

  private <T> Wording maybe(Optional<T> value, Function<T, Wording> say) {
    return value.map(say).orElseGet(tongue::unknown);
  }

  private static IllegalStateException missing(String statement, String property) {
    return new IllegalStateException("no words for " + statement + "." + property);
  }
}
