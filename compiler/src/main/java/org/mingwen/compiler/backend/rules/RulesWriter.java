package org.mingwen.compiler.backend.rules;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.output.Json;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.compiler.vocabulary.Jurisdiction;

/**
 * Writes one version of a policy in the rules format. Sets are sorted: the same meaning gives the
 * same bytes.
 */
final class RulesWriter {
  private static final int FORMAT = 1;

  private final RulesOf version;
  private final PublishedPolicy policy;
  private final Header header;

  private RulesWriter(RulesOf version) {
    this.version = version;
    this.policy = version.policy();
    this.header = policy.policy().header();
  }

  static byte[] write(RulesOf version) {
    RulesWriter writer = new RulesWriter(version);
    Map<String, Object> file = writer.head();
    Map<String, Object> said = writer.meaning(RuleTrees.said(version.policy()));
    file.put("meaning", sha256(Json.write(said)));
    file.putAll(writer.meaning(RuleTrees.cited(version)));
    return Json.write(file);
  }

  private Map<String, Object> head() {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("format", FORMAT);
    head.put("policy", header.id());
    head.put("version", version.version());
    head.put("edition", version.edition());
    head.put("revision", version.revision());
    SortedMap<String, String> window = new TreeMap<>();
    version.from().ifPresent(day -> window.put("from", day.toString()));
    version.until().ifPresent(day -> window.put("until", day.toString()));
    head.put("window", window);
    head.put("zone", header.zone().getId());
    head.put("authoritative", header.authoritative());
    head.put("form", ids(header.offeredAs()));
    SortedMap<String, String> pages = new TreeMap<>();
    for (Ref language : header.languages()) {
      pages.put(language.id(), header.id() + "/" + language.id() + "/" + version.page());
    }
    head.put("pages", pages);
    return head;
  }

  /** What the policy permits and promises, without what may change while that stays the same. */
  private Map<String, Object> meaning(RuleTrees rules) {
    Meaning meaning = policy.meaning();
    Map<String, Object> tree = new LinkedHashMap<>();
    SortedMap<String, Object> terms = new TreeMap<>();
    for (Dimension dimension : Dimension.values()) {
      terms.put(dimension.word(), kinds(meaning.terms().of(dimension)));
    }
    tree.put("terms", terms);
    tree.put("groups", new TreeMap<>(meaning.groups()));
    tree.put("outOfScope", List.copyOf(meaning.outOfScope()));
    tree.put("jurisdictions", jurisdictions());
    tree.put("countries", countries());
    tree.put("permits", meaning.permits().stream().map(rules::permit).toList());
    tree.put("forbids", meaning.forbids().stream().map(rules::forbid).toList());
    tree.put("retention", meaning.keeps().stream().map(rules::keep).toList());
    tree.put("rights", rules.rights());
    return tree;
  }

  private static SortedMap<String, List<String>> kinds(Hierarchy hierarchy) {
    SortedMap<String, List<String>> kinds = new TreeMap<>();
    hierarchy.ids().forEach(id -> kinds.put(id, List.copyOf(hierarchy.parents(id))));
    return kinds;
  }

  private SortedMap<String, Object> jurisdictions() {
    SortedMap<String, Object> jurisdictions = new TreeMap<>();
    for (Ref ref : header.jurisdictions()) {
      Jurisdiction law = policy.vocabulary().jurisdictions().find(ref.id()).orElseThrow();
      Map<String, Object> tree = new TreeMap<>();
      tree.put("place", law.place());
      tree.put("demandsBasis", law.demandsBasis());
      jurisdictions.put(ref.id(), tree);
    }
    return jurisdictions;
  }

  private SortedMap<String, String> countries() {
    SortedMap<String, String> countries = new TreeMap<>();
    policy
        .policy()
        .all(Party.class)
        .forEach(
            party ->
                party
                    .country()
                    .flatMap(stated -> stated.value())
                    .ifPresent(country -> countries.put(party.id(), country.id())));
    return countries;
  }

  private static List<String> ids(List<Ref> refs) {
    return new ArrayList<>(refs.stream().map(Ref::id).sorted().distinct().toList());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
