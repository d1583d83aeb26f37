package org.mingwen.enforcer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers whether a published privacy policy permits something. Load once, resolve requests and
 * facts once, ask many times. For any number of threads, also while rules are being loaded.
 *
 * <p>Fails closed: with no rules every answer is a denial, a file that is not right in every detail
 * is refused and the last good one stays, and what goes wrong in a decision is a denial. Has no
 * clock: the app gives the moment.
 */
public final class Enforcer {
  private final Set<String> fulfilled;
  private final Release release;
  private volatile Snapshot snapshot = new Snapshot(null, null);

  private Enforcer(Builder builder) {
    fulfilled = Set.copyOf(builder.fulfilled);
    release = new Release(builder.policy, builder.leastRevision);
  }

  /** What an enforcer is made with. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Offers a rules file. Never throws; what was loaded before stays unless the answer says that the
   * file was taken.
   *
   * @param file the bytes of {@code rules.json}
   * @param now the present moment: a window that has ended is refused, one that has not begun is
   *     held as the next
   */
  public synchronized Load load(byte[] file, Instant now) {
    try {
      Release.Step step =
          release.offer(snapshot, RulesReader.read(file, fulfilled), now.getEpochSecond());
      snapshot = step.snapshot();
      return step.load();
    } catch (Refusal e) {
      return e.load();
    } catch (RuntimeException | StackOverflowError e) {
      return new Load(Load.Status.ERROR, e.toString());
    }
  }

  /**
   * Offers a rules file on disk. Never throws.
   *
   * @param file the path of {@code rules.json}
   * @param now the present moment
   */
  public Load load(Path file, Instant now) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(StrictJson.MAX_BYTES + 1);
    } catch (IOException | RuntimeException e) {
      return new Load(Load.Status.UNREADABLE, e.toString());
    }
    return load(bytes, now);
  }

  /** Begins a request for an operation, such as {@code provide}; see the format for all. */
  public Request.Builder request(String operation) {
    return request().set(Dimension.OPERATION, operation);
  }

  /** Begins a request for any operation. */
  public Request.Builder request() {
    return new Request.Builder(snapshot);
  }

  /** Begins the facts of a request. */
  public Facts.Builder facts() {
    return new Facts.Builder(snapshot);
  }

  /** Begins the question how long data is kept; without data it is about any. */
  public RetentionQuestion.Builder keeping(String... itemsOrGroups) {
    return new RetentionQuestion.Builder(itemsOrGroups);
  }

  /**
   * Answers how long a record may be kept. Never throws.
   *
   * @param question which data, for what, where
   * @param events what has happened to the record
   * @param facts what else is known, such as holds
   * @param moment when it is asked
   */
  public Retention retention(
      RetentionQuestion question, Events events, Facts facts, Instant moment) {
    return snapshot.retention(question, events, facts, moment);
  }

  /**
   * Answers how long each of many records may be kept, and makes no object for each. Throws nothing
   * but what the records and the answers throw.
   *
   * @param question which data, for what, where
   * @param records the records
   * @param moment when it is asked
   * @param answers takes the answers
   */
  public void retention(
      RetentionQuestion question, Records records, Instant moment, Records.Answers answers) {
    snapshot.retention(question, records, moment, answers);
  }

  /**
   * Answers a request. Never throws; allocates nothing, but for the first time that a request or
   * facts meet newly loaded rules.
   *
   * @param request what the app wants to do
   * @param facts what it knows
   * @param moment when it wants to do it
   */
  public Decision decide(Request request, Facts facts, Instant moment) {
    return snapshot.decide(request, facts, moment);
  }

  /** The rules in force at a moment; empty if none are. */
  public Optional<RulesInfo> rules(Instant moment) {
    Rules rules = snapshot.at(moment.getEpochSecond());
    return rules == null || rules.ended(moment.getEpochSecond())
        ? Optional.empty()
        : Optional.of(rules.info());
  }

  /** Makes an enforcer. */
  public static final class Builder {
    private final Set<String> fulfilled = new HashSet<>();
    private String policy = "";
    private long leastRevision;

    private Builder() {}

    /** Names obligations that the app fulfils; permits with another one are denied to it. */
    public Builder fulfils(String... obligations) {
      fulfilled.addAll(List.of(obligations));
      return this;
    }

    /** Takes rules of this policy only; without it, of the policy that is loaded first. */
    public Builder policy(String id) {
      policy = id;
      return this;
    }

    /**
     * Takes no lower revision than this. An app that writes down the highest revision it has seen
     * is safe from old files also after a restart.
     */
    public Builder notBefore(long revision) {
      leastRevision = revision;
      return this;
    }

    /** The enforcer, with nothing loaded. */
    public Enforcer build() {
      return new Enforcer(this);
    }
  }
}
