package org.mingwen.compiler.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.Hierarchy;

/**
 * Data that one practice hands to one recipient. What the law calls it depends on the recipient:
 * sharing with a processor is entrusting, providing to a successor is a transfer.
 *
 * @param practice the practice
 * @param recipient to whom; empty for the public at large
 * @param party the recipient, where it is a party of the policy and no kind of recipients
 * @param verb what the law calls it
 * @param kinds what the recipient is: its own id, its businesses, its capacity
 */
record Disclosure(
    Practice practice,
    Optional<Ref> recipient,
    Optional<Party> party,
    Verb verb,
    Set<String> kinds) {
  /** Keeps its own copy of the kinds. */
  Disclosure {
    kinds = Set.copyOf(kinds);
  }

  /** Every disclosure of personal information here; anonymised data is none (PIPL 4(1)). */
  static Stream<Disclosure> all(Situation situation) {
    return situation
        .all(Practice.class)
        .filter(practice -> practice.verb().discloses() && isPersonal(practice))
        .flatMap(practice -> of(practice, situation));
  }

  /** The disclosures of one sort, which {@link #test} knows. */
  static Stream<Disclosure> all(Situation situation, String sort) {
    Predicate<Disclosure> test = test(sort);
    return all(situation).filter(test);
  }

  private static Predicate<Disclosure> test(String sort) {
    return switch (sort) {
      case "given" -> disclosure -> true;
      case "entrusted" -> disclosure -> disclosure.verb == Verb.ENTRUST;
      case "provided" -> Disclosure::toAnotherHandler;
      case "handed-over" ->
          disclosure -> disclosure.toAnotherHandler() || disclosure.verb == Verb.ENTRUST;
      case "joint" -> disclosure -> disclosure.verb == Verb.JOINT;
      case "transferred" -> disclosure -> disclosure.verb == Verb.TRANSFER;
      case "published" -> disclosure -> disclosure.verb == Verb.PUBLISH;
      default -> disclosure -> disclosure.kinds.contains(sort);
    };
  }

  private static Stream<Disclosure> of(Practice practice, Situation situation) {
    if (practice.scope().recipients().isEmpty()) {
      return Stream.of(
          new Disclosure(
              practice, Optional.empty(), Optional.empty(), practice.verb(), Set.of("public")));
    }
    Hierarchy recipients = situation.meaning().terms().of(Dimension.RECIPIENT);
    return practice.scope().recipients().refs().stream()
        .map(
            ref -> {
              Set<String> kinds =
                  recipients.contains(ref.id())
                      ? withItself(ref.id(), recipients)
                      : Set.of(ref.id());
              return new Disclosure(
                  practice,
                  Optional.of(ref),
                  situation.policy().party(ref.id()),
                  verb(practice.verb(), kinds),
                  kinds);
            });
  }

  private static Set<String> withItself(String id, Hierarchy hierarchy) {
    return Stream.concat(Stream.of(id), hierarchy.ancestors(id).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Verb verb(Verb written, Set<String> kinds) {
    if (written != Verb.SHARE && written != Verb.PROVIDE) {
      return written;
    } else if (kinds.contains("successor")) {
      return Verb.TRANSFER;
    } else if (kinds.contains("joint")) {
      return Verb.JOINT;
    } else if (kinds.contains("public")) {
      return Verb.PUBLISH;
    } else if (written == Verb.SHARE && kinds.contains("processor")) {
      return Verb.ENTRUST;
    }
    return Verb.PROVIDE;
  }

  /** Whether a practice is about persons who can be told, as far as the author says. */
  static boolean isPersonal(Practice practice) {
    List<Form> forms = practice.scope().forms();
    return forms.isEmpty()
        || forms.stream().anyMatch(form -> form == Form.IDENTIFIED || form == Form.DE_IDENTIFIED);
  }

  /** Whether it goes to people or to an authority, with whom no contract is made. */
  boolean toPeopleOrAuthority() {
    return kinds.contains("authority")
        || kinds.contains("other-user")
        || party.map(known -> !known.subjects().isEmpty()).orElse(false);
  }

  /** Whether it goes to somebody who decides on the data: PIPL 23 and not PIPL 18, 21 or 22. */
  private boolean toAnotherHandler() {
    return (verb == Verb.PROVIDE || verb == Verb.SELL) && !toPeopleOrAuthority();
  }
}
