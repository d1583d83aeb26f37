package org.mingwen.dsl.syntax;

import java.util.Locale;

/**
 * The keywords, by what they are for. Structure words are reserved and frozen; every other keyword
 * may also be a name, so that a new verb breaks no policy.
 */
public enum Keyword {
  POLICY(Role.NOUN),
  HANDLER(Role.TITLE),
  OFFICER(Role.TITLE),
  REPRESENTATIVE(Role.TITLE),
  CHANNEL(Role.NOUN),
  SUBJECT(Role.NOUN),
  TERM(Role.NOUN),
  DATA(Role.NOUN),
  ITEM(Role.NOUN),
  PURPOSE(Role.NOUN),
  PARTY(Role.NOUN),
  RIGHT(Role.NOUN),
  GAP(Role.NOUN),
  SECURE(Role.TITLE),
  CHANGES(Role.ALONE),
  DISPUTES(Role.ALONE),
  COOKIE(Role.NOUN),
  WAIVER(Role.NOUN),
  ALLOW(Role.NOUN),
  AUTHORITY(Role.TITLE),
  AUDIT(Role.TITLE),
  MINORS(Role.ALONE),
  BREACH(Role.ALONE),

  COLLECT(Role.VERB),
  USE(Role.VERB),
  ENTRUST(Role.VERB),
  PROVIDE(Role.VERB),
  SHARE(Role.VERB),
  JOINT(Role.VERB),
  TRANSFER(Role.VERB),
  PUBLISH(Role.VERB),
  SELL(Role.VERB),
  EXPORT(Role.VERB),
  STORE(Role.VERB),
  KEEP(Role.VERB),
  REUSE(Role.VERB),
  PROFILE(Role.VERB),
  ASK(Role.VERB),
  EXCLUDE(Role.VERB),
  DECIDE(Role.VERB),

  FROM(Role.STRUCTURE),
  FOR(Role.STRUCTURE),
  ON(Role.STRUCTURE),
  WITH(Role.STRUCTURE),
  TO(Role.STRUCTURE),
  BY(Role.STRUCTURE),
  IN(Role.STRUCTURE),
  WHEN(Role.STRUCTURE),
  IF(Role.STRUCTURE),
  UNLESS(Role.STRUCTURE),
  THEN(Role.STRUCTURE),
  UNTIL(Role.STRUCTURE),
  AFTER(Role.STRUCTURE),
  BEFORE(Role.STRUCTURE),
  OR(Role.STRUCTURE),
  IS(Role.STRUCTURE),
  AS(Role.STRUCTURE),
  OTHERWISE(Role.STRUCTURE),
  BECAUSE(Role.STRUCTURE),
  EXCEPT(Role.STRUCTURE),
  ABOUT(Role.STRUCTURE),
  UNDER(Role.STRUCTURE),
  WITHIN(Role.STRUCTURE),
  EVERY(Role.STRUCTURE),
  USING(Role.STRUCTURE),
  MEANS(Role.STRUCTURE),
  HAS(Role.STRUCTURE),
  UNKNOWN(Role.STRUCTURE),
  ANY(Role.STRUCTURE),
  NEVER(Role.STRUCTURE),
  MAY(Role.STRUCTURE),
  NOT(Role.STRUCTURE),

  KNOWINGLY(Role.FLAG),
  REQUIRED(Role.FLAG),
  OPTIONAL(Role.FLAG),
  IDENTIFIED(Role.FLAG),
  DE_IDENTIFIED(Role.FLAG),
  ANONYMISED(Role.FLAG),
  AGGREGATED(Role.FLAG),
  WITHOUT(Role.FLAG),
  SENSITIVE(Role.FLAG),
  NOT_PERSONAL(Role.FLAG),
  BASIC(Role.FLAG),
  EXTENDED(Role.FLAG),
  OPEN(Role.FLAG),
  REFUSE(Role.FLAG),
  IMPORTER(Role.FLAG),
  EFFECT(Role.FLAG),
  WHERE(Role.FLAG),
  TOLD(Role.FLAG),
  FIRST(Role.FLAG),
  COURT(Role.FLAG),
  LAW(Role.FLAG),
  WAS(Role.FLAG),
  DERIVED(Role.FLAG),
  VIA(Role.FLAG),
  ACROSS(Role.FLAG),
  LASTING(Role.FLAG),
  BACKUPS(Role.FLAG),
  LOGIC(Role.FLAG),
  HUMAN_REVIEW(Role.FLAG),
  MAJOR(Role.FLAG),
  NECESSARY(Role.FLAG),
  REFUSED(Role.FLAG),
  SAYING(Role.FLAG),
  INSTEAD(Role.FLAG),
  EXTENSION(Role.FLAG),
  VERIFIED(Role.FLAG),
  FEE(Role.FLAG);

  /** What a keyword is for. */
  public enum Role {
    /** Declares one named thing: {@code party analyst "..."}. */
    NOUN,
    /** Declares something that has a label and no name: {@code handler "..."}. */
    TITLE,
    /** Stands alone before its clauses: {@code changes told by mail}. */
    ALONE,
    /** Begins a sentence about data. */
    VERB,
    /** Holds a sentence together; never a name. */
    STRUCTURE,
    /** Begins a clause, and may be a name elsewhere. */
    FLAG
  }

  private final Role role;

  Keyword(Role role) {
    this.role = role;
  }

  /** What it is for. */
  public Role role() {
    return role;
  }

  /** How it is written: {@code de-identified} for {@link #DE_IDENTIFIED}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return word();
  }
}
