package org.mingwen.enforcer;

import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One rules file, read and numbered. Immutable. */
final class Rules {
  private final RulesInfo info;
  private final String digest;
  private final Vocabulary vocabulary;
  private final List<Permit> permits;
  private final List<Forbid> forbids;
  private final List<Keep> keeps;
  private final ZoneId zone;
  private final Map<Wanted, Integer> facts;
  private final EarlierConsents earlier;
  private final RuleIndex permitIndex;
  private final RuleIndex forbidIndex;
  private final long firstSecond;
  private final long endSecond;

  Rules(
      RulesInfo info,
      String digest,
      Vocabulary vocabulary,
      List<Permit> permits,
      List<Forbid> forbids,
      List<Keep> keeps,
      ZoneId zone,
      Map<Wanted, Integer> facts,
      EarlierConsents earlier) {
    this.info = info;
    this.digest = digest;
    this.vocabulary = vocabulary;
    this.permits = List.copyOf(permits);
    this.forbids = List.copyOf(forbids);
    this.keeps = List.copyOf(keeps);
    this.zone = zone;
    this.facts = Map.copyOf(facts);
    this.earlier = earlier;
    this.permitIndex = new RuleIndex(permits.stream().map(Permit::box).toList());
    this.forbidIndex = new RuleIndex(forbids.stream().map(Forbid::box).toList());
    this.firstSecond = info.from().map(from -> from.getEpochSecond()).orElse(Long.MIN_VALUE);
    this.endSecond = info.until().map(until -> until.getEpochSecond()).orElse(Long.MAX_VALUE);
  }

  /**
   * What rules and requests are said in.
   *
   * @param terms the terms of each dimension
   * @param operationHas the dimensions of each operation, by number
   * @param groups group to the numbers of its members
   * @param outOfScope names of data out of scope
   * @param jurisdictions jurisdiction to its number
   * @param places place of each jurisdiction, by number
   * @param countries recipient number to place number, where known
   */
  record Vocabulary(
      Map<Dimension, Terms> terms,
      List<Set<Dimension>> operationHas,
      Map<String, List<Integer>> groups,
      Set<String> outOfScope,
      Map<String, Integer> jurisdictions,
      List<Integer> places,
      Map<Integer, Integer> countries) {}

  RulesInfo info() {
    return info;
  }

  /** SHA-256 of the bytes of the file. */
  String digest() {
    return digest;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Terms terms(Dimension dimension) {
    return vocabulary.terms().get(dimension);
  }

  boolean has(int operation, Dimension dimension) {
    return vocabulary.operationHas().get(operation).contains(dimension);
  }

  /** How long data is kept. */
  List<Keep> keeps() {
    return keeps;
  }

  /** The time zone of its days. */
  ZoneId zone() {
    return zone;
  }

  /** The facts that conditions ask about, with their numbers. */
  Map<Wanted, Integer> facts() {
    return facts;
  }

  /** The number of a fact as retention asks about it; -1 where nothing does. */
  int number(Fact fact) {
    return facts.getOrDefault(earlier.wanted(fact), -1);
  }

  /** The window has begun. */
  boolean begun(long second) {
    return second >= firstSecond;
  }

  /** The window has ended. */
  boolean ended(long second) {
    return second >= endSecond;
  }

  /** The permits that contain a question, wherever they hold. */
  List<Permit> containing(Cell question) {
    BitSet items =
        question.term(Dimension.DATA) == Terms.ANY ? new BitSet() : question.up(Dimension.DATA);
    return permitIndex.among(items).stream()
        .mapToObj(permits::get)
        .filter(permit -> permit.box().contains(question))
        .toList();
  }

  /** The forbids that share something with a question, wherever they hold, exceptions aside. */
  List<Forbid> touching(Cell question) {
    BitSet candidates =
        question.term(Dimension.DATA) == Terms.ANY
            ? forbidIndex.all()
            : forbidIndex.among(question.touching(Dimension.DATA));
    return candidates.stream()
        .mapToObj(forbids::get)
        .filter(forbid -> forbid.box().touches(question))
        .toList();
  }
}
