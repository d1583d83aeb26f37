package org.mingwen.compiler.meaning;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * The terms of each dimension: the vocabulary's and the policy's own.
 *
 * @param hierarchies what each term is a kind of, for each dimension
 */
public record Terms(Map<Dimension, Hierarchy> hierarchies) {
  /** Keeps its own copy. */
  public Terms {
    hierarchies = Map.copyOf(hierarchies);
  }

  /** The terms of a policy. */
  public static Terms of(Policy policy, Vocabulary vocabulary) {
    Map<String, List<String>> items = new HashMap<>();
    policy.all(Item.class).forEach(item -> items.put(item.id(), ids(item.parents())));
    Map<String, List<String>> purposes = new HashMap<>();
    policy.all(Purpose.class).forEach(p -> purposes.put(p.id(), ids(p.parents())));
    Map<String, List<String>> parties = new HashMap<>();
    policy
        .all(Party.class)
        .forEach(
            party ->
                parties.put(
                    party.id(),
                    Stream.concat(party.businesses().stream(), party.capacity().stream())
                        .map(Ref::id)
                        .toList()));
    Map<String, List<String>> subjects = new HashMap<>();
    policy.all(Subject.class).forEach(s -> subjects.put(s.id(), ids(s.parents())));
    Map<Dimension, Hierarchy> hierarchies = new EnumMap<>(Dimension.class);
    hierarchies.put(Dimension.OPERATION, vocabulary.terms(ConceptKind.OPERATION).hierarchy());
    hierarchies.put(Dimension.DATA, own(vocabulary.items().hierarchy(), items));
    hierarchies.put(Dimension.PURPOSE, own(vocabulary.purposes().hierarchy(), purposes));
    hierarchies.put(Dimension.RECIPIENT, own(vocabulary.recipients(), parties));
    hierarchies.put(Dimension.PLACE, vocabulary.terms(ConceptKind.PLACE).hierarchy());
    hierarchies.put(Dimension.FORM, vocabulary.terms(ConceptKind.FORM).hierarchy());
    hierarchies.put(Dimension.ABOUT, Hierarchy.of(subjects));
    return new Terms(hierarchies);
  }

  /** Built-in terms with more; one that is declared again, which is reported, stays as it is. */
  private static Hierarchy own(Hierarchy builtIn, Map<String, List<String>> more) {
    more.keySet().removeIf(builtIn::contains);
    return builtIn.with(more);
  }

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }

  /** The terms of one dimension. */
  public Hierarchy of(Dimension dimension) {
    return hierarchies.get(dimension);
  }
}
