package org.mingwen.compiler.meaning;

import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.vocabulary.Hierarchy;

/**
 * Writes conditions on roles out: who has a kind of a role has the role, and an app that knows a
 * person as a supporter need not also say that this is a user.
 */
final class Roles {
  private Roles() {}

  static Condition writtenOut(Condition condition, Hierarchy subjects) {
    if (condition instanceof Condition.All all) {
      return Condition.all(all.of().stream().map(c -> writtenOut(c, subjects)).toList());
    } else if (condition instanceof Condition.Any any) {
      return Condition.any(any.of().stream().map(c -> writtenOut(c, subjects)).toList());
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(writtenOut(not.of(), subjects));
    } else if (condition instanceof Condition.Role role) {
      return Condition.any(
          subjects.down(role.subject()).stream().<Condition>map(Condition.Role::new).toList());
    }
    return condition;
  }
}
