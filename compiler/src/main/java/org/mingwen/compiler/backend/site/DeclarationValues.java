package org.mingwen.compiler.backend.site;

import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Subject;

/** The parts of declarations inside sentences. */
final class DeclarationValues {
  private final Answers answers;
  private final Names names;
  private final Sayings sayings;

  DeclarationValues(Answers answers) {
    this.answers = answers;
    this.names = answers.names();
    this.sayings = answers.sayings();
  }

  Wording of(Declaration declaration, String property) {
    if (declaration instanceof Handler handler) {
      return handler(handler, property);
    } else if (property.isEmpty()) {
      return names.phrase(declaration.label());
    } else if (declaration instanceof Officer officer) {
      return officer(officer, property);
    } else if (declaration instanceof Channel channel) {
      return channel(channel, property);
    } else if (declaration instanceof Party party) {
      return party(party, property);
    } else if (declaration instanceof DataGroup group) {
      return property.equals("items")
          ? answers.listed(group.members(), sayings::data)
          : answers.phrase(group.notPersonal());
    } else if (declaration instanceof Item item) {
      return answers.phrase(item.notPersonal());
    } else if (declaration instanceof Subject subject) {
      return property.equals("means")
          ? answers.phrase(subject.meaning())
          : answers.stated(subject.ages(), sayings.periods()::ages);
    } else if (declaration instanceof Definition definition) {
      return names.phrase(definition.meaning());
    }
    throw Answers.missing(declaration.name(), property);
  }

  private Wording handler(Handler handler, String property) {
    return switch (property) {
      case "", "name" -> names.handler();
      case "legal-name" -> answers.stated(handler.legalName(), names::phrase);
      case "address" -> answers.stated(handler.address(), names::phrase);
      case "country" -> answers.stated(handler.country(), country -> names.place(country.id()));
      case "channels" -> answers.channels(handler.channels());
      default -> throw Answers.missing(handler.name(), property);
    };
  }

  private Wording officer(Officer officer, String property) {
    return switch (property) {
      case "name" -> names.phrase(officer.label());
      case "legal-name" -> answers.stated(officer.legalName(), names::phrase);
      case "address" -> answers.stated(officer.address(), names::phrase);
      case "country" -> answers.stated(officer.country(), country -> names.place(country.id()));
      case "link" -> answers.stated(officer.link(), sayings::page);
      case "channels" -> answers.channels(officer.channels());
      default -> throw Answers.missing(officer.name(), property);
    };
  }

  private Wording channel(Channel channel, String property) {
    return switch (property) {
      case "email" -> answers.stated(channel.email(), sayings::email);
      case "phone" -> answers.stated(channel.phone(), Wording::of);
      case "page" -> answers.stated(channel.page(), sayings::page);
      case "post" -> answers.stated(channel.post(), Wording::of);
      default -> throw Answers.missing(channel.name(), property);
    };
  }

  private Wording party(Party party, String property) {
    return switch (property) {
      case "name" -> answers.stated(party.identity(), names::phrase);
      case "such-as" -> suchAs(party);
      case "country" -> answers.stated(party.country(), country -> names.place(country.id()));
      case "contact" -> answers.stated(party.contact(), names::phrase);
      case "link" -> answers.stated(party.link(), sayings::page);
      case "package" -> answers.stated(party.sdkPackage(), Wording::of);
      default -> throw Answers.missing(party.name(), property);
    };
  }

  private Wording suchAs(Party party) {
    return party.suchAsOpen()
        ? answers.tongue().list(party.suchAs().stream().map(answers.names()::phrase).toList(), true)
        : answers.phrases(party.suchAs());
  }
}
