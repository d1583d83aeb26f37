package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an app wants to do. What it leaves out is any, and gets the careful answer. Immutable; made
 * once, asked many times, by many threads; when the enforcer takes other rules it is resolved
 * against them by itself.
 */
public final class Request {
  private final Asked asked;

  /** This request in the rules last asked. A race only resolves it twice. */
  private Resolved resolved;

  Request(Asked asked) {
    this.asked = asked;
  }

  /** This request in the rules of a snapshot. */
  Resolved in(Snapshot snapshot) {
    Resolved known = resolved;
    if (known == null || known.snapshot() != snapshot) {
      known = new Resolved(snapshot, resolution(snapshot.present()), resolution(snapshot.next()));
      resolved = known;
    }
    return known;
  }

  private Resolution resolution(Rules rules) {
    return rules == null ? null : Resolver.resolve(asked, rules);
  }

  /** What is asked, for logs: {@code provide, data email, recipient courier, in cn}. */
  @Override
  public String toString() {
    return asked.toString();
  }

  /** Resolutions for each rules file of a snapshot; null where there is none. */
  record Resolved(Snapshot snapshot, Resolution present, Resolution next) {

    /** The resolution for one of the rules files of the snapshot. */
    Resolution of(Rules rules) {
      return rules == snapshot.next() ? next : present;
    }
  }

  /**
   * Builds a request; not for several threads. Nothing here throws: a request with a null, with a
   * word twice or with an unknown word is denied when it is asked. Made by {@link
   * Enforcer#request(String)}.
   */
  public static final class Builder {
    private final Snapshot snapshot;
    private final Map<Dimension, String> terms = new EnumMap<>(Dimension.class);
    private final List<String> data = new ArrayList<>();
    private final List<String> jurisdictions = new ArrayList<>();
    private boolean malformed;

    Builder(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    /** Items or groups of data. All must be permitted. */
    public Builder data(String... itemsOrGroups) {
      return addAll(data, itemsOrGroups);
    }

    /** The purpose. */
    public Builder forPurpose(String purpose) {
      return set(Dimension.PURPOSE, purpose);
    }

    /** The recipient, or a kind of recipients. */
    public Builder to(String recipient) {
      return set(Dimension.RECIPIENT, recipient);
    }

    /** The place where the data will be: a country, or a wider place. */
    public Builder place(String place) {
      return set(Dimension.PLACE, place);
    }

    /** How identifiable the data is: {@code identified}, {@code de-identified}, ... */
    public Builder form(String form) {
      return set(Dimension.FORM, form);
    }

    /** The person concerned, where that is not the one who gave the data. */
    public Builder about(String person) {
      return set(Dimension.ABOUT, person);
    }

    /** Jurisdictions. Each must permit. */
    public Builder in(String... names) {
      return addAll(jurisdictions, names);
    }

    /** The request, resolved in the rules now loaded. */
    public Request resolve() {
      Request request =
          new Request(
              new Asked(
                  Map.copyOf(terms),
                  data.stream().distinct().toList(),
                  jurisdictions.stream().distinct().toList(),
                  malformed));
      request.in(snapshot);
      return request;
    }

    Builder set(Dimension dimension, String term) {
      malformed |= term == null || terms.put(dimension, term) != null;
      return this;
    }

    private Builder addAll(List<String> to, String... names) {
      if (names == null || names.length == 0) {
        malformed = true;
        return this;
      }
      for (String name : names) {
        malformed |= name == null;
        to.add(String.valueOf(name));
      }
      return this;
    }
  }
}
