package org.mingwen.enforcer;

import java.util.Objects;

/**
 * Something that is so or is not so, about the person, the device, the data or the caller. Equal
 * kinds and names are the same fact.
 *
 * @param kind what sort of fact
 * @param name the statement, age, role, permission, ground or hold it is about
 */
public record Fact(Kind kind, String name) {

  /**
   * Refuses null, and an age that is no number, by an exception: both are mistakes in a program.
   */
  public Fact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    if (kind == Kind.AGE_UNDER) {
      name = Integer.toString(Integer.parseInt(name));
    }
  }

  /** The person has given, and not withdrawn, consent to the statement. */
  public static Fact consent(String statement) {
    return new Fact(Kind.CONSENT, statement);
  }

  /** The person has given separate consent (单独同意) to the statement. */
  public static Fact separateConsent(String statement) {
    return new Fact(Kind.SEPARATE_CONSENT, statement);
  }

  /** The person has given written consent (书面同意) to the statement. */
  public static Fact writtenConsent(String statement) {
    return new Fact(Kind.WRITTEN_CONSENT, statement);
  }

  /** A guardian has given consent (监护人同意) to the statement. */
  public static Fact guardianConsent(String statement) {
    return new Fact(Kind.GUARDIAN_CONSENT, statement);
  }

  /** The person has refused the statement. */
  public static Fact optOut(String statement) {
    return new Fact(Kind.OPT_OUT, statement);
  }

  /** The person is younger than this many years. */
  public static Fact ageUnder(int years) {
    return new Fact(Kind.AGE_UNDER, Integer.toString(years));
  }

  /** The person has the role. */
  public static Fact role(String role) {
    return new Fact(Kind.ROLE, role);
  }

  /** The device has granted the permission. */
  public static Fact permission(String permission) {
    return new Fact(Kind.PERMISSION, permission);
  }

  /** The caller claims the ground. */
  public static Fact ground(String ground) {
    return new Fact(Kind.GROUND, ground);
  }

  /** The hold lies on the data. */
  public static Fact hold(String hold) {
    return new Fact(Kind.HOLD, hold);
  }

  /** Whether it is a consent of one of the four kinds. */
  boolean isConsent() {
    return switch (kind) {
      case CONSENT, SEPARATE_CONSENT, WRITTEN_CONSENT, GUARDIAN_CONSENT -> true;
      default -> false;
    };
  }

  /** As the rules file writes it, such as {@code separate-consent face-check}. */
  @Override
  public String toString() {
    return kind.word + " " + name;
  }

  /** The sorts of facts. */
  public enum Kind {
    /** Consent. */
    CONSENT("consent"),
    /** Separate consent. */
    SEPARATE_CONSENT("separate-consent"),
    /** Written consent. */
    WRITTEN_CONSENT("written-consent"),
    /** A guardian's consent. */
    GUARDIAN_CONSENT("guardian-consent"),
    /** A refusal. */
    OPT_OUT("optOut"),
    /** An upper bound of the age, in years. */
    AGE_UNDER("ageUnder"),
    /** A role. */
    ROLE("role"),
    /** A device permission. */
    PERMISSION("permission"),
    /** A ground claimed. */
    GROUND("ground"),
    /** A hold. */
    HOLD("hold"),
    /** The moment is not before a day; only in explanations, since the moment is always given. */
    FROM("from"),
    /** The moment is before a day; only in explanations. */
    UNTIL("until");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word of the rules file for it. */
    public String word() {
      return word;
    }
  }
}
