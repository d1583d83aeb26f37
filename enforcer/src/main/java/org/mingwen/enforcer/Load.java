package org.mingwen.enforcer;

/**
 * What became of a rules file that was offered to an {@link Enforcer}.
 *
 * @param status what happened
 * @param detail where in the file and why, in English, for logs; empty when nothing was wrong
 */
public record Load(Status status, String detail) {

  /** Whether the offered file is in force or held as the next one. */
  public boolean accepted() {
    return status == Status.TAKEN || status == Status.HELD_AS_NEXT || status == Status.UNCHANGED;
  }

  /** What happened. All but the first three are refusals; what was loaded before stays. */
  public enum Status {
    /** The file is now in force. */
    TAKEN,
    /** The window of the file has not begun: it is held and answers for moments in its window. */
    HELD_AS_NEXT,
    /** The very same bytes are held already. */
    UNCHANGED,
    /** The file cannot be read. */
    UNREADABLE,
    /** More bytes, values or characters than the enforcer takes. */
    TOO_LARGE,
    /** Nested too deeply. */
    TOO_DEEP,
    /** Not UTF-8, or with a byte order mark. */
    NOT_UTF8,
    /** Not one JSON value: broken, cut short, or followed by something. */
    NOT_JSON,
    /** A key stands twice in one object. */
    DUPLICATE_KEY,
    /** Another format version. */
    UNKNOWN_FORMAT,
    /** A field that the format does not have. */
    UNKNOWN_FIELD,
    /** A field that the format demands is absent. */
    MISSING_FIELD,
    /** A value of the wrong type or shape, or null. */
    INVALID_VALUE,
    /** A number that is no integer from 0 to 2^53 - 1, or outside the range of its field. */
    OUT_OF_RANGE,
    /** A term, jurisdiction or language that the file does not declare. */
    UNKNOWN_REFERENCE,
    /** Terms that are their own kind. */
    CYCLIC_TERMS,
    /** Two rules, or a group and an item, of one name. */
    DUPLICATE_NAME,
    /** The rules of another policy. */
    OTHER_POLICY,
    /** An older release than one that was taken before. */
    LOWER_REVISION,
    /** The revision that is held, with other bytes. */
    SAME_REVISION_OTHER_BYTES,
    /** The window of the file has ended. */
    WINDOW_ENDED,
    /** The enforcer failed. */
    ERROR
  }
}
