package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.meaning.Told;
import org.mingwen.compiler.model.Condition;

/**
 * Says the conditions of both sides in the same facts: a statement's consent to itself without its
 * name, and what was renamed by its later name.
 */
final class Facts {
  /** Holds where a statement is more than only told; no policy has such a permission. */
  static final Condition REALLY = new Condition.Permission("(really done)");

  /** Holds where something is known to those who do it. */
  static final Condition KNOWN = new Condition.Permission("(known)");

  /** The name by which a statement speaks of itself. */
  static final String ITSELF = "";

  private final Side side;
  private final Renames renames;

  Facts(Side side, Renames renames) {
    this.side = side;
    this.renames = renames;
  }

  /** A condition of a statement. */
  Condition of(Condition condition, String statement) {
    if (condition.equals(Told.ONLY)) {
      return new Condition.Not(REALLY);
    } else if (condition instanceof Condition.All all) {
      return Condition.all(each(all.of(), statement));
    } else if (condition instanceof Condition.Any any) {
      return Condition.any(each(any.of(), statement));
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(of(not.of(), statement));
    } else if (condition instanceof Condition.Consent consent) {
      return new Condition.Consent(consent.kind(), of(consent.statement(), statement));
    } else if (condition instanceof Condition.OptOut optOut) {
      return new Condition.OptOut(of(optOut.statement(), statement));
    } else if (condition instanceof Condition.Role role && side == Side.BEFORE) {
      return new Condition.Role(
          renames.renamed("subject." + role.subject()).substring("subject.".length()));
    }
    return condition;
  }

  private List<Condition> each(List<Condition> conditions, String statement) {
    List<Condition> all = new ArrayList<>();
    conditions.forEach(condition -> all.add(of(condition, statement)));
    return all;
  }

  private String of(String named, String statement) {
    if (named.equals(statement)) {
      return ITSELF;
    }
    return side == Side.BEFORE ? renames.renamed(named) : named;
  }
}
