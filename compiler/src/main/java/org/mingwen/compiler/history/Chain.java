package org.mingwen.compiler.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingwen.compiler.canonical.CanonicalException;
import org.mingwen.compiler.canonical.JsonTree;
import org.mingwen.compiler.canonical.Sha256;
import org.mingwen.compiler.output.Json;

/**
 * Everything that happened to the versions of a policy, in the order in which it happened. Each
 * event has a link, a hash over its own bytes and the link before; so none can be changed, taken
 * out or put elsewhere without the next one showing it.
 *
 * @param policy the policy's id
 * @param events what happened; only ever added to
 */
public record Chain(String policy, List<Event> events) {
  private static final String FORMAT = "format";
  private static final String POLICY = "policy";
  private static final String EVENTS = "events";
  private static final String RELEASE = "release";
  private static final String WITHDRAW = "withdraw";
  private static final String LINK = "link";
  private static final String PREVIOUS = "previous";
  private static final String ON = "on";
  private static final String BECAUSE = "because";

  /** The hash of all the rest: tells a change of the chain from a change of what it links. */
  private static final String SUM = "sha256";

  /** Keeps its own copy. */
  public Chain {
    events = List.copyOf(events);
  }

  /** Something that happened to a version. */
  public sealed interface Event {
    /** The version, as its folder is called. */
    String version();

    /** The hash of the event and of the link before it. */
    String link();
  }

  /**
   * A version was released.
   *
   * @param version the version, as its folder is called
   * @param link the hash of its {@code version.json}, which holds the link before
   */
  public record Released(String version, String link) implements Event {}

  /**
   * A version was withdrawn before it took effect.
   *
   * @param version the version, as its folder is called
   * @param on the day
   * @param because why
   * @param previous the link before
   */
  public record Withdrawn(String version, LocalDate on, String because, String previous)
      implements Event {
    @Override
    public String link() {
      return Sha256.of(bare());
    }

    private Map<String, Object> bare() {
      Map<String, Object> tree = new TreeMap<>();
      tree.put(WITHDRAW, version);
      tree.put(ON, on.toString());
      tree.put(BECAUSE, because);
      tree.put(PREVIOUS, previous);
      return tree;
    }
  }

  /** The link of the last event; empty before the first. */
  String last() {
    return events.isEmpty() ? "" : events.get(events.size() - 1).link();
  }

  /** This chain with one more event. */
  Chain with(Event event) {
    List<Event> more = new ArrayList<>(events);
    more.add(event);
    return new Chain(policy, more);
  }

  /** The bytes of its file. */
  byte[] bytes() {
    Map<String, Object> tree = new TreeMap<>();
    tree.put(FORMAT, Formats.CURRENT);
    tree.put(POLICY, policy);
    tree.put(EVENTS, events.stream().map(Chain::tree).toList());
    tree.put(SUM, Sha256.of(tree));
    return Json.lines(tree);
  }

  private static Map<String, Object> tree(Event event) {
    Map<String, Object> tree = new TreeMap<>();
    if (event instanceof Withdrawn withdrawn) {
      tree.putAll(withdrawn.bare());
    } else {
      tree.put(RELEASE, event.version());
    }
    tree.put(LINK, event.link());
    return tree;
  }

  /**
   * The chain of such a tree.
   *
   * @throws CanonicalException if no chain has it
   */
  static Chain read(Map<String, Object> tree) {
    List<Event> events = new ArrayList<>();
    for (Object event : JsonTree.part(tree, EVENTS, List.class)) {
      events.add(event(JsonTree.map(event)));
    }
    return new Chain(JsonTree.part(tree, POLICY, String.class), events);
  }

  private static Event event(Map<String, Object> tree) {
    if (tree.containsKey(RELEASE)) {
      return new Released(text(tree, RELEASE), text(tree, LINK));
    }
    return new Withdrawn(
        text(tree, WITHDRAW), day(text(tree, ON)), text(tree, BECAUSE), text(tree, PREVIOUS));
  }

  private static String text(Map<String, Object> tree, String key) {
    return JsonTree.part(tree, key, String.class);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CanonicalException("no day: " + text);
    }
  }
}
