package org.mingwen.compiler.backend.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.output.Json;

/** Conditions as trees of the rules format, section 4. */
final class ConditionTrees {
  private ConditionTrees() {}

  static Map<String, Object> tree(Condition condition) {
    if (condition instanceof Condition.All all) {
      return Map.of("all", trees(all.of()));
    } else if (condition instanceof Condition.Any any) {
      return Map.of("any", trees(any.of()));
    } else if (condition instanceof Condition.Not not) {
      return Map.of("not", tree(not.of()));
    } else if (condition instanceof Condition.Consent consent) {
      Map<String, Object> given = new TreeMap<>();
      given.put("kind", consent.kind());
      given.put("statement", consent.statement());
      return Map.of("consent", given);
    } else if (condition instanceof Condition.OptOut optOut) {
      return Map.of("optOut", optOut.statement());
    } else if (condition instanceof Condition.AgeUnder age) {
      return Map.of("ageUnder", age.years());
    } else if (condition instanceof Condition.Role role) {
      return Map.of("role", role.subject());
    } else if (condition instanceof Condition.Permission permission) {
      return Map.of("permission", permission.permission());
    } else if (condition instanceof Condition.Ground ground) {
      return Map.of("ground", ground.ground());
    } else {
      return Map.of("hold", ((Condition.Hold) condition).hold());
    }
  }

  private static List<Map<String, Object>> trees(List<Condition> conditions) {
    return Json.sorted(conditions.stream().map(ConditionTrees::tree).toList());
  }
}
