package org.mingwen.compiler.canonical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingwen.compiler.canonical.Components.Component;
import org.mingwen.compiler.model.Allowance;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.source.Span;

/**
 * What a policy says as trees of maps, lists, strings, numbers and booleans, without places. There
 * are two forms.
 *
 * <p>The <em>whole</em>, in the author's order, is what a release freezes and reads back.
 *
 * <p>The <em>meaning</em> is what hashes, pins and comparisons look at: what is permitted, promised
 * and told, and the texts that bear on it; without labels (but those that are their thing's only
 * definition), reasons, occasions, notes and dates of the version; lists without order are sorted.
 *
 * <p>References are ids; a phrase is its text, in the whole form under its address; {@code unknown}
 * is {@code {"unknown": true}}; what the author did not write is not there.
 */
public final class FactTrees {
  private static final String HEADER = "header";
  private static final String STATEMENTS = "statements";
  private static final String ORDER = "order";
  private static final String FORMER = "former";
  private static final String NAME = "name";

  private FactTrees() {}

  /** Everything that a policy says: its header, and its statements by name with their order. */
  public static Map<String, Object> whole(Policy policy) {
    return whole(policy, TreeWriter.whole());
  }

  private static Map<String, Object> whole(Policy policy, TreeWriter writer) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put(HEADER, writer.fields(policy.header()));
    SortedMap<String, Object> statements = new TreeMap<>();
    List<String> order = new ArrayList<>();
    for (Statement statement : policy.statements()) {
      order.add(statement.name());
      statements.put(statement.name(), named(writer.fields(statement)));
    }
    tree.put(ORDER, order);
    tree.put(STATEMENTS, statements);
    if (!policy.former().isEmpty()) {
      tree.put(FORMER, new TreeMap<>(policy.former()));
    }
    return tree;
  }

  /** Everything that a statement says, but for its name. */
  public static Map<String, Object> whole(Statement statement) {
    return named(TreeWriter.whole().fields(statement));
  }

  /** The name is the key. */
  private static Map<String, Object> named(Map<String, Object> tree) {
    tree.remove(NAME);
    return tree;
  }

  /**
   * A policy as an older format could have said it, without the facts that only a later one can
   * say: against a version of that format they are no change.
   *
   * @param format the number of the older format
   * @param place the place of its statements
   */
  public static Policy sayable(Policy policy, int format, Span place) {
    return sayable(policy, component -> component.fact().since() <= format, place);
  }

  /** A policy without the components that cannot be said. */
  static Policy sayable(Policy policy, Predicate<Component> sayable, Span place) {
    return policy(whole(policy, TreeWriter.whole(sayable)), place);
  }

  /**
   * The policy of which this is the {@link #whole(Policy) whole}.
   *
   * @param place the place that each of its statements has
   * @throws CanonicalException if no policy has this tree
   */
  public static Policy policy(Map<String, Object> whole, Span place) {
    return new PolicyTree(whole, place).policy();
  }

  /**
   * The date that is written so: a day, or a month.
   *
   * @throws CanonicalException if it is none
   */
  public static PolicyDate date(String text) {
    return Scalars.date(text);
  }

  /** What bears meaning of every statement, by its name; of allowances nothing does. */
  public static SortedMap<String, Map<String, Object>> meanings(PublishedPolicy policy) {
    Definitions definitions = new Definitions(policy.policy(), policy.vocabulary());
    SortedMap<String, Map<String, Object>> meanings = new TreeMap<>();
    for (Statement statement : policy.policy().statements()) {
      if (!(statement instanceof Allowance)) {
        boolean withLabel = definitions.isItsLabel(statement);
        meanings.put(statement.name(), TreeWriter.meaning(withLabel).fields(statement));
      }
    }
    return Collections.unmodifiableSortedMap(meanings);
  }

  /** What bears meaning of one statement of a policy, but for its name. */
  public static Map<String, Object> meaning(PublishedPolicy policy, Statement statement) {
    boolean withLabel = new Definitions(policy.policy(), policy.vocabulary()).isItsLabel(statement);
    return TreeWriter.meaning(withLabel).fields(statement);
  }

  /** Whether a thing's label is all that says what it is, so that it bears meaning. */
  public static boolean isDefinedByItsLabel(PublishedPolicy policy, Statement statement) {
    return new Definitions(policy.policy(), policy.vocabulary()).isItsLabel(statement);
  }

  /** What bears meaning of a header. */
  public static Map<String, Object> meaning(Header header) {
    return TreeWriter.meaning(false).fields(header);
  }

  /**
   * What bears meaning of any value of the model: a record, a list, a phrase, a condition ...
   *
   * @return a map, list, string, number or boolean; lists sorted as sets
   */
  public static Object meaning(Object value) {
    return TreeWriter.meaning(false).value(value, true);
  }

  /** What bears meaning of a whole policy, in one tree: what its hash is made of. */
  public static Map<String, Object> meaning(PublishedPolicy policy) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put(HEADER, meaning(policy.policy().header()));
    tree.put(STATEMENTS, meanings(policy));
    return tree;
  }

  /** The keys of a tree of a whole policy. */
  static final class PolicyTree {
    private final Map<String, Object> tree;
    private final TreeReader reader;

    PolicyTree(Map<String, Object> tree, Span place) {
      this.tree = tree;
      this.reader = new TreeReader(place);
    }

    Policy policy() {
      for (String key : tree.keySet()) {
        if (!List.of(FORMER, HEADER, ORDER, STATEMENTS).contains(key)) {
          throw new CanonicalException("no policy has " + key);
        }
      }
      Header header = reader.read(part(HEADER), Header.class);
      Map<String, Object> statements = CanonicalException.map(part(STATEMENTS));
      List<Statement> ordered = new ArrayList<>();
      for (String name : names(part(ORDER))) {
        ordered.add(statement(name, statements.get(name)));
      }
      if (ordered.stream().map(Statement::name).distinct().count() != statements.size()
          || ordered.size() != statements.size()) {
        throw new CanonicalException("the order names other statements than there are");
      }
      return new Policy(header, ordered, former());
    }

    private Statement statement(String name, Object tree) {
      Map<String, Object> whole =
          new TreeMap<>(CanonicalException.map(CanonicalException.present(tree, name)));
      whole.put(NAME, name);
      try {
        Statement statement = reader.statement(whole);
        if (!statement.name().equals(name)) {
          throw new CanonicalException("is " + statement.name());
        }
        return statement;
      } catch (CanonicalException e) {
        throw e.in(name);
      }
    }

    private Map<String, List<String>> former() {
      Map<String, List<String>> former = new TreeMap<>();
      if (tree.containsKey(FORMER)) {
        CanonicalException.map(tree.get(FORMER))
            .forEach((name, olds) -> former.put(name, names(olds)));
      }
      return former;
    }

    private List<String> names(Object list) {
      return reader.texts(list);
    }

    private Object part(String key) {
      return CanonicalException.present(tree.get(key), key);
    }
  }
}
