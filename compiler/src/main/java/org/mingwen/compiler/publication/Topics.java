package org.mingwen.compiler.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.model.Waiver;

/**
 * The names a statement is about, by which {@code for} narrows a block: its own name, its data and
 * their groups' members, purposes, recipients, sources, verb, and the jurisdictions of its part.
 */
final class Topics {
  private final Policy policy;

  Topics(Policy policy) {
    this.policy = policy;
  }

  /** Whether a statement is about this name. */
  boolean about(Statement statement, String name) {
    return statement.name().equals(name)
        || statement.part().contains(name)
        || names(statement).contains(name);
  }

  private Set<String> names(Statement statement) {
    Set<String> names = new HashSet<>();
    if (statement instanceof Practice practice) {
      names.add(practice.verb().word());
      scope(practice.scope(), names);
      names.addAll(practice.sources().ids());
      data(practice.origin().derivedFrom(), names);
      if (practice.sources().ids().stream().anyMatch(id -> policy.party(id).isPresent())) {
        names.add("party");
      }
    } else if (statement instanceof Promise promise) {
      names.add(promise.verb().word());
      scope(promise.scope(), names);
    } else if (statement instanceof Retention retention) {
      data(retention.data(), names);
      names.addAll(retention.purposes().ids());
    } else if (statement instanceof Cookie cookie) {
      names.add(cookie.id());
      add(cookie.kinds(), names);
      names.addAll(cookie.sources().ids());
      names.addAll(cookie.purposes().ids());
      data(cookie.data(), names);
    } else if (statement instanceof Minors minors) {
      add(minors.safeguards(), names);
    } else if (statement instanceof Asking asking) {
      names.addAll(asking.subjects().ids());
      add(asking.manners(), names);
    } else if (statement instanceof Waiver waiver) {
      names.add(waiver.id());
      waiver.bases().forEach(basis -> add(basis.bases(), names));
      data(waiver.data(), names);
    } else if (statement instanceof Audit audit) {
      add(audit.auditors(), names);
      data(audit.data(), names);
    } else if (statement instanceof Exclusion exclusion) {
      data(exclusion.data(), names);
    } else if (statement instanceof Right right) {
      names.add(right.kind().id());
      right.channels().flatMap(stated -> stated.value()).ifPresent(refs -> add(refs, names));
      data(right.data(), names);
    } else if (statement instanceof Security security) {
      add(security.measures(), names);
      data(security.data(), names);
    } else if (statement instanceof Party party) {
      names.add(party.id());
      add(party.businesses(), names);
      party.capacity().ifPresent(capacity -> names.add(capacity.id()));
    } else if (statement instanceof Purpose purpose) {
      names.add(purpose.id());
      add(purpose.parents(), names);
    } else if (statement instanceof Gap gap) {
      names.add(gap.topic().id());
    } else if (statement instanceof Officer officer) {
      names.add(officer.role());
    } else if (statement instanceof DataGroup group) {
      names.add(group.id());
      names.addAll(group.members().ids());
    } else if (statement instanceof Item item) {
      names.add(item.id());
      add(item.parents(), names);
    } else if (statement instanceof Channel channel) {
      names.add(channel.id());
    } else if (statement instanceof Subject subject) {
      names.add(subject.id());
      add(subject.parents(), names);
    } else if (statement instanceof Definition definition) {
      names.add(definition.id());
    }
    return names;
  }

  private void scope(Scope scope, Set<String> names) {
    data(scope.data(), names);
    names.addAll(scope.purposes().ids());
    names.addAll(scope.recipients().ids());
    names.addAll(scope.places().ids());
  }

  private void data(Refs data, Set<String> names) {
    for (String id : data.ids()) {
      names.add(id);
      policy.group(id).map(DataGroup::members).ifPresent(members -> names.addAll(members.ids()));
    }
  }

  private static void add(List<Ref> refs, Set<String> names) {
    refs.forEach(ref -> names.add(ref.id()));
  }
}
