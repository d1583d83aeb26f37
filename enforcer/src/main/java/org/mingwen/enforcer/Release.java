package org.mingwen.enforcer;

/** Which file may follow which. Not for several threads. */
final class Release {
  private String policy;
  private long revision;
  private boolean taken;

  /**
   * Nothing taken yet.
   *
   * @param policy the policy wanted; empty for any
   * @param revision the lowest revision wanted
   */
  Release(String policy, long revision) {
    this.policy = policy;
    this.revision = revision;
  }

  /** What to say, and what is loaded now. */
  record Step(Load load, Snapshot snapshot) {}

  /** Decides about a file that has been read. Changes nothing unless the file is taken. */
  Step offer(Snapshot loaded, Rules rules, long second) throws Refusal {
    RulesInfo info = rules.info();
    if (!policy.isEmpty() && !policy.equals(info.policy())) {
      throw new Refusal(
          Load.Status.OTHER_POLICY, "policy \"" + info.policy() + "\", not \"" + policy + "\"");
    }
    if (rules.ended(second)) {
      throw new Refusal(Load.Status.WINDOW_ENDED, "in force until " + info.until().orElseThrow());
    }
    if (same(rules, loaded.present()) || same(rules, loaded.next())) {
      return new Step(new Load(Load.Status.UNCHANGED, ""), loaded);
    }
    if (info.revision() < revision) {
      throw new Refusal(
          Load.Status.LOWER_REVISION,
          "revision " + info.revision() + " after revision " + revision);
    }
    if (taken && info.revision() == revision) {
      throw new Refusal(
          Load.Status.SAME_REVISION_OTHER_BYTES, "revision " + revision + " with other bytes");
    }
    taken = true;
    policy = info.policy();
    revision = info.revision();
    if (rules.begun(second)) {
      return new Step(new Load(Load.Status.TAKEN, ""), new Snapshot(rules, null));
    }
    Rules next = loaded.next();
    Rules present = next != null && next.begun(second) ? next : loaded.present();
    return new Step(new Load(Load.Status.HELD_AS_NEXT, ""), new Snapshot(present, rules));
  }

  private static boolean same(Rules offered, Rules loaded) {
    return loaded != null && offered.digest().equals(loaded.digest());
  }
}
