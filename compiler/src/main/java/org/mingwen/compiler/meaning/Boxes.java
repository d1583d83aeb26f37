package org.mingwen.compiler.meaning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.compiler.vocabulary.Sensitivity;
import org.mingwen.compiler.vocabulary.Vocabulary;

/** Makes boxes of scopes: groups become their items, and each verb its operations. */
final class Boxes {
  private static final String SENSITIVE = "sensitive";

  private final Policy policy;
  private final Terms terms;
  private final SortedSet<String> sensitive;

  Boxes(Policy policy, Terms terms, Vocabulary vocabulary) {
    this.policy = policy;
    this.terms = terms;
    this.sensitive = sensitive(policy, vocabulary);
    inherit();
  }

  /**
   * What is sensitive: by the law of any jurisdiction of the policy, or because the policy says so.
   * What depends on the context counts, for a promise has to hold in every context.
   */
  private static SortedSet<String> sensitive(Policy policy, Vocabulary vocabulary) {
    SortedSet<String> sensitive = new TreeSet<>();
    for (var item : vocabulary.items().all()) {
      boolean somewhere =
          policy.header().jurisdictions().stream().anyMatch(j -> item.sensitiveIn(j.id()));
      if (somewhere || item.pipl() == Sensitivity.CTX) {
        sensitive.add(item.id());
      }
    }
    policy
        .all(Item.class)
        .filter(item -> item.sensitive().isPresent())
        .forEach(item -> sensitive.add(item.id()));
    return sensitive;
  }

  /**
   * What is derived from something sensitive is sensitive too, and what is derived from that. The
   * source counts, whatever the derived item is a kind of.
   */
  private void inherit() {
    List<Practice> deriving =
        policy.all(Practice.class).filter(p -> !p.origin().derivedFrom().isEmpty()).toList();
    boolean more = true;
    while (more) {
      more = false;
      for (Practice practice : deriving) {
        if (anySensitive(practice.origin().derivedFrom())) {
          SortedSet<String> derived = policy.items(practice.scope().data());
          derived.remove(SENSITIVE);
          more |= sensitive.addAll(derived);
        }
      }
    }
  }

  private boolean anySensitive(Refs data) {
    Hierarchy items = terms.of(Dimension.DATA);
    return data.isAny()
        || policy.items(data).stream()
            .anyMatch(
                item ->
                    item.equals(SENSITIVE)
                        || (items.contains(item)
                            && sensitive.stream()
                                .anyMatch(s -> items.contains(s) && items.isWithin(item, s))));
  }

  /** Whatever is sensitive, with all that is derived from it. */
  SortedSet<String> sensitive() {
    return sensitive;
  }

  /** What operations a verb permits; sharing is decided by the recipients' capacity. */
  static List<String> permitted(Verb verb, boolean storing) {
    return switch (verb) {
      case COLLECT -> storing ? List.of("apply", "collect", "store") : List.of("apply", "collect");
      case USE, REUSE -> List.of("apply");
      case PROFILE -> List.of("profile");
      case DECIDE -> List.of("decide", "profile");
      case SHARE -> List.of("entrust", "provide");
      case STORE, ENTRUST, PROVIDE, JOINT, TRANSFER, PUBLISH, SELL, EXPORT -> List.of(verb.word());
    };
  }

  /** What operations a promise about a verb rules out. */
  List<String> forbidden(Verb verb) {
    return switch (verb) {
      case SHARE -> List.of("entrust", "provide");
      case REUSE -> List.of("apply");
      default -> List.of(verb.word());
    };
  }

  /** The box of these operations within a scope. */
  Box of(List<String> operations, Scope scope) {
    Map<Dimension, Extent> extents = new EnumMap<>(Dimension.class);
    extents.put(Dimension.OPERATION, Extent.of(operations));
    extents.put(Dimension.DATA, data(scope.data()));
    extents.put(Dimension.PURPOSE, extent(scope.purposes()));
    extents.put(Dimension.RECIPIENT, extent(scope.recipients()));
    extents.put(Dimension.PLACE, extent(scope.places()));
    extents.put(
        Dimension.FORM,
        scope.forms().isEmpty()
            ? Extent.ANY
            : Extent.of(scope.forms().stream().map(Form::word).toList()));
    return new Box(extents);
  }

  /** The box of a scope, whatever is done. */
  Box any(Scope scope) {
    return of(List.of(), scope).with(Dimension.OPERATION, Extent.ANY);
  }

  /** The box of a practice that an exception names. */
  Box ofNamed(Practice practice) {
    return of(permitted(practice.verb(), practice.storing()), practice.scope())
        .with(Dimension.ABOUT, about(practice));
  }

  /** A condition with every role written out as the roles that are a kind of it. */
  Condition writtenOut(Condition condition) {
    return Roles.writtenOut(condition, terms.of(Dimension.ABOUT));
  }

  /** Whether a recipient acts on the handler's behalf. */
  boolean isProcessor(String recipient) {
    return terms.of(Dimension.RECIPIENT).down("processor").contains(recipient);
  }

  /** The parties of a kind of recipients, or of any, that act on the handler's behalf. */
  List<String> processorsAmong(String kind) {
    return policy
        .all(Party.class)
        .map(Party::id)
        .filter(this::isProcessor)
        .filter(
            id -> kind.equals(Refs.ANY) || terms.of(Dimension.RECIPIENT).down(kind).contains(id))
        .toList();
  }

  /** The roles of the persons concerned, where they are not the giver. */
  Extent about(Practice practice) {
    return practice.about().isEmpty()
        ? Extent.ANY
        : Extent.of(practice.about().stream().map(Ref::id).toList());
  }

  /** Everything where nothing is listed, or {@code any}. */
  static Extent extent(Refs refs) {
    return refs.isEmpty() || refs.isAny() ? Extent.ANY : Extent.of(refs.ids());
  }

  /** Items, groups replaced by theirs. */
  Extent data(Refs refs) {
    if (refs.isEmpty() || refs.isAny()) {
      return Extent.ANY;
    }
    SortedSet<String> items = policy.items(refs);
    if (items.remove(SENSITIVE)) {
      items.addAll(sensitive);
    }
    return Extent.of(items);
  }
}
