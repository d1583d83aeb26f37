package org.mingwen.compiler.canonical;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.model.Waiver;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * Whether a thing's label is all that says what it is: then a reader who is told another label is
 * told another thing.
 */
final class Definitions {
  private final Policy policy;
  private final Vocabulary vocabulary;

  Definitions(Policy policy, Vocabulary vocabulary) {
    this.policy = policy;
    this.vocabulary = vocabulary;
  }

  boolean isItsLabel(Statement statement) {
    if (statement instanceof Item item) {
      return !leadsTo(ConceptKind.ITEM, item.parents(), new HashSet<>());
    }
    if (statement instanceof Purpose purpose) {
      return !leadsTo(ConceptKind.PURPOSE, purpose.parents(), new HashSet<>());
    }
    if (statement instanceof Subject subject) {
      return subject.parents().isEmpty() && subject.meaning().isEmpty() && isSilent(subject.ages());
    }
    if (statement instanceof DataGroup group) {
      return group.members().isEmpty();
    }
    if (statement instanceof Party party) {
      return isSilent(party.identity())
          && party.businesses().isEmpty()
          && party.subjects().isEmpty();
    }
    if (statement instanceof Handler handler) {
      return isSilent(handler.legalName());
    }
    if (statement instanceof Officer officer) {
      return isSilent(officer.legalName());
    }
    if (statement instanceof Channel channel) {
      return isSilent(channel.email())
          && isSilent(channel.phone())
          && isSilent(channel.page())
          && isSilent(channel.post());
    }
    if (statement instanceof Security security) {
      return security.measures().isEmpty();
    }
    if (statement instanceof Waiver waiver) {
      return waiver.bases().stream().allMatch(basis -> basis.bases().isEmpty());
    }
    return statement instanceof Cookie cookie
        && cookie.purposes().isEmpty()
        && cookie.data().isEmpty();
  }

  /** Nothing is said, or only that it is unknown. */
  private static boolean isSilent(Optional<? extends Stated<?>> stated) {
    return stated.map(Stated::isGap).orElse(true);
  }

  /** Whether one of these terms is built in, or at last a kind of one that is. */
  private boolean leadsTo(ConceptKind kind, List<Ref> parents, Set<String> seen) {
    for (Ref parent : parents) {
      if (vocabulary.terms(kind).contains(parent.id())) {
        return true;
      }
      if (seen.add(parent.id()) && leadsTo(kind, own(kind, parent.id()), seen)) {
        return true;
      }
    }
    return false;
  }

  private List<Ref> own(ConceptKind kind, String id) {
    String name = (kind == ConceptKind.ITEM ? "item." : "purpose.") + id;
    return policy
        .statement(name)
        .map(
            statement ->
                statement instanceof Item item ? item.parents() : ((Purpose) statement).parents())
        .orElse(List.of());
  }
}
