package org.mingwen.compiler.backend.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.diff.EarlierConsents;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.meaning.Forbid;
import org.mingwen.compiler.meaning.Keep;
import org.mingwen.compiler.meaning.Omission;
import org.mingwen.compiler.meaning.Permit;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Range;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.output.Json;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * Rules as trees of the rules format, section 3.
 *
 * @param policy whose rules
 * @param addressed whether each rule cites its clause
 * @param earlier the earlier consents that count, by the statement that needs one
 */
record RuleTrees(
    PublishedPolicy policy,
    boolean addressed,
    SortedMap<String, List<EarlierConsents.Given>> earlier) {
  private static final Map<Dimension, String> FIELDS =
      Map.of(
          Dimension.OPERATION, "operations",
          Dimension.DATA, "data",
          Dimension.PURPOSE, "purposes",
          Dimension.RECIPIENT, "recipients",
          Dimension.PLACE, "places",
          Dimension.FORM, "forms",
          Dimension.ABOUT, "about");

  /** What the rules say, without where and without what was said before. */
  static RuleTrees said(PublishedPolicy policy) {
    return new RuleTrees(policy, false, new TreeMap<>());
  }

  /** The rules of a version, each with its clause and the earlier consents that count for it. */
  static RuleTrees cited(RulesOf version) {
    return new RuleTrees(version.policy(), true, version.earlier());
  }

  Map<String, Object> permit(Permit permit) {
    SortedMap<String, Object> tree = rule(permit.rule(), permit.statement(), permit.box());
    tree.put("holds", holds(permit));
    exceptions(tree, permit.exemptions());
    if (!permit.obligations().isEmpty()) {
      tree.put("obligations", permit.obligations());
    }
    List<EarlierConsents.Given> consents = earlier.getOrDefault(permit.statement(), List.of());
    if (!consents.isEmpty()) {
      tree.put("consentFrom", consents.stream().map(RuleTrees::consent).toList());
    }
    return tree;
  }

  private static Map<String, Object> consent(EarlierConsents.Given consent) {
    SortedMap<String, Object> tree = new TreeMap<>();
    tree.put("statement", consent.statement());
    tree.put("revision", consent.revision());
    return tree;
  }

  Map<String, Object> forbid(Forbid forbid) {
    SortedMap<String, Object> tree = rule(forbid.rule(), forbid.statement(), forbid.box());
    limits(tree, forbid.jurisdictions(), forbid.condition());
    if (forbid.knowingly()) {
      tree.put("knowingly", true);
      tree.put("duty", "erase");
    }
    exceptions(tree, forbid.exemptions());
    return tree;
  }

  Map<String, Object> keep(Keep keep) {
    SortedMap<String, Object> tree = rule(keep.rule(), keep.statement(), keep.box());
    limits(tree, keep.jurisdictions(), Condition.TRUE);
    tree.put("limits", Json.sorted(keep.ends().stream().map(RuleTrees::end).toList()));
    if (keep.undetermined()) {
      tree.put("undetermined", true);
    }
    if (!keep.then().isEmpty()) {
      tree.put("then", keep.then());
    }
    keep.unless().ifPresent(unless -> tree.put("unless", ConditionTrees.tree(unless)));
    keep.cleaning().ifPresent(range -> tree.put("cleaning", range(range)));
    keep.backups().ifPresent(range -> tree.put("backups", range(range)));
    return tree;
  }

  private static Map<String, Object> end(Keep.End end) {
    SortedMap<String, Object> tree =
        new TreeMap<>(end.range().map(RuleTrees::range).orElse(Map.of()));
    tree.put("after", end.trigger());
    return tree;
  }

  private static Map<String, Object> range(Range range) {
    SortedMap<String, Object> tree = new TreeMap<>();
    tree.put("least", period(range.least()));
    tree.put("most", period(range.most()));
    return tree;
  }

  private static Map<String, Object> period(Deadline period) {
    return Map.of(period.unit().word(), period.number());
  }

  List<Map<String, Object>> rights() {
    List<Map<String, Object>> rights = new ArrayList<>();
    policy
        .policy()
        .all(Right.class)
        .sorted(Comparator.comparing(Right::name))
        .forEach(right -> rights.add(right(right)));
    return rights;
  }

  private Map<String, Object> right(Right right) {
    SortedMap<String, Object> tree = new TreeMap<>();
    tree.put("right", right.kind().id());
    tree.put("statement", right.name());
    Set<String> data = policy.policy().items(right.data());
    if (!data.isEmpty()) {
      tree.put("data", List.copyOf(data));
    }
    if (!right.part().isEmpty()) {
      tree.put("in", sorted(right.part()));
    }
    tree.put(
        "channels",
        right
            .channels()
            .flatMap(stated -> stated.value())
            .map(channels -> sorted(channels.stream().map(Ref::id).toList()))
            .orElse(List.of()));
    right.deadline().ifPresent(due -> tree.put("due", period(due)));
    right.extension().ifPresent(by -> tree.put("extension", Map.of("by", period(by))));
    right.fee().flatMap(Stated::value).ifPresent(fee -> tree.put("fee", fee.id()));
    right
        .unless()
        .filter(unless -> !unless.equals(Condition.TRUE))
        .ifPresent(unless -> tree.put("refusable", ConditionTrees.tree(unless)));
    address(tree, right.name());
    return tree;
  }

  private static void exceptions(SortedMap<String, Object> tree, List<Omission> omissions) {
    if (!omissions.isEmpty()) {
      tree.put("exceptions", Json.sorted(omissions.stream().map(RuleTrees::exception).toList()));
    }
  }

  private static Map<String, Object> exception(Omission omission) {
    SortedMap<String, Object> tree = new TreeMap<>();
    box(tree, omission.box());
    limits(tree, omission.jurisdictions(), omission.condition());
    return tree;
  }

  private SortedMap<String, Object> rule(String rule, String statement, Box box) {
    SortedMap<String, Object> tree = new TreeMap<>();
    tree.put("rule", rule);
    tree.put("statement", statement);
    box(tree, box);
    address(tree, statement);
    return tree;
  }

  private void address(SortedMap<String, Object> tree, String statement) {
    if (addressed) {
      Address address = policy.publication().flatMap(p -> p.address(statement)).orElseThrow();
      tree.put("clause", address.clause());
      tree.put("anchor", address.anchor());
    }
  }

  private static void box(SortedMap<String, Object> tree, Box box) {
    for (Dimension dimension : Dimension.values()) {
      Extent extent = box.in(dimension);
      extent.terms().ifPresent(terms -> tree.put(FIELDS.get(dimension), List.copyOf(terms)));
    }
  }

  private static void limits(
      SortedMap<String, Object> tree, List<String> jurisdictions, Condition condition) {
    if (!jurisdictions.isEmpty()) {
      tree.put("in", jurisdictions);
    }
    if (!condition.equals(Condition.TRUE)) {
      tree.put("if", ConditionTrees.tree(condition));
    }
  }

  /** Jurisdictions under one condition stand together. */
  private static List<Map<String, Object>> holds(Permit permit) {
    Map<Condition, List<String>> byCondition = new java.util.LinkedHashMap<>();
    permit
        .holds()
        .forEach(
            (jurisdiction, condition) ->
                byCondition.computeIfAbsent(condition, c -> new ArrayList<>()).add(jurisdiction));
    List<Map<String, Object>> holds = new ArrayList<>();
    byCondition.forEach(
        (condition, jurisdictions) -> {
          SortedMap<String, Object> tree = new TreeMap<>();
          limits(tree, jurisdictions, condition);
          holds.add(tree);
        });
    return holds;
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().distinct().toList();
  }
}
