package org.mingwen.enforcer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long a record may be kept: the answer to a {@link RetentionQuestion}. Days are days of the
 * policy's time zone. Where several statements govern, the one that ends first binds.
 *
 * @param status what it comes to
 * @param mayEraseFrom the first day on which the record may be erased; empty where nothing that
 *     ends its time is known to have happened
 * @param mustEraseBy the last day, whole, on which it may be there; empty likewise
 * @param expires the first moment after that day; empty likewise
 * @param then what is done with it at the end, such as {@code erase}; empty where the policy does
 *     not say
 * @param missing triggers of whose day nothing was said; each may end the time earlier
 * @param undetermined whether there is an end that only a criterion in words tells, or a gap; it
 *     may come earlier
 * @param heldBy facts that keep the record longer
 * @param unresolved facts of which nothing was said, that would keep it longer
 * @param citations the statements that govern; the one that binds first
 * @param words words of the question at fault, as {@code data e-mail}
 */
public record Retention(
    Status status,
    Optional<LocalDate> mayEraseFrom,
    Optional<LocalDate> mustEraseBy,
    Optional<Instant> expires,
    List<String> then,
    List<String> missing,
    boolean undetermined,
    List<Fact> heldBy,
    List<Fact> unresolved,
    List<Citation> citations,
    List<String> words) {

  /** Copies the lists. */
  public Retention {
    then = List.copyOf(then);
    missing = List.copyOf(missing);
    heldBy = List.copyOf(heldBy);
    unresolved = List.copyOf(unresolved);
    citations = List.copyOf(citations);
    words = List.copyOf(words);
  }

  static Retention without(Status status, List<String> words) {
    return new Retention(
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(),
        words);
  }

  /** Whether the record is there only because of a hold: only {@code store} is then permitted. */
  boolean held() {
    return !heldBy.isEmpty();
  }

  /** What is to be done with a record. */
  public enum Status {
    /** Its time is not over. */
    KEEP,
    /** The policy keeps it no longer than it has to, and may erase it from now on. */
    MAY_ERASE,
    /** Its time is over: what stands in {@link Retention#then()} is due. */
    MUST_ERASE,
    /** Its time is over and something holds it: nothing but storing is permitted (PIPL 47(2)). */
    RESTRICTED,
    /**
     * Nothing that ends its time is known to have happened, and something may have. It is never to
     * be read as "keep": somebody has to look.
     */
    UNKNOWN,
    /** The policy does not say how long this data is kept. */
    NOT_STATED,
    /** The policy does not know a word of the question. */
    UNKNOWN_TERM,
    /** The policy does not speak of this data. */
    OUT_OF_SCOPE,
    /** No rules are in force at the moment. */
    NOT_IN_FORCE,
    /** The enforcer failed, or was asked without a question, events, facts or a moment. */
    ERROR
  }
}
