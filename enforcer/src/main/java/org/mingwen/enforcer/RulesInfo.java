package org.mingwen.enforcer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules they are.
 *
 * @param policy id of the policy
 * @param version its version, as readers call it
 * @param edition its edition, from 1
 * @param revision its revision; rises with each release
 * @param meaning SHA-256 of the meaning, hexadecimal
 * @param from first moment at which they are in force; empty if there is none
 * @param until first moment at which they are no longer in force; empty if there is none
 * @param authoritative language whose text governs
 * @param pages address of the policy's page by language
 * @param rights the rights that the policy offers
 */
public record RulesInfo(
    String policy,
    String version,
    long edition,
    long revision,
    String meaning,
    Optional<Instant> from,
    Optional<Instant> until,
    String authoritative,
    Map<String, String> pages,
    List<Right> rights) {

  /** Copies what could change. */
  public RulesInfo {
    pages = Map.copyOf(pages);
    rights = List.copyOf(rights);
  }

  /**
   * A right that the policy offers.
   *
   * @param right its kind, such as {@code access}
   * @param citation where it is said
   * @param in jurisdictions in which it is offered
   * @param channels ways to exercise it
   */
  public record Right(String right, Citation citation, List<String> in, List<String> channels) {

    /** Copies the lists. */
    public Right {
      in = List.copyOf(in);
      channels = List.copyOf(channels);
    }
  }
}
