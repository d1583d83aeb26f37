package org.mingwen.compiler.backend.site.page;

import java.util.List;
import java.util.Optional;

/**
 * The versions of a policy with what changed in each.
 *
 * @param layout what every page has
 * @param title what it lists
 * @param policy the policy's title
 * @param policyHref where the present text is
 * @param note how to read it
 * @param feed the same as news; its address
 * @param versions the versions, the latest first
 */
public record VersionsPage(
    Layout layout,
    String title,
    Wording policy,
    String policyHref,
    String note,
    Layout.Link feed,
    List<Version> versions)
    implements Page {
  /** Keeps its own copy of the list. */
  public VersionsPage {
    versions = List.copyOf(versions);
  }

  @Override
  public String template() {
    return "versions";
  }

  /**
   * A version.
   *
   * @param id its name as addresses have it, also its id on the page
   * @param kind {@code present}, {@code earlier}, {@code later}, {@code withdrawn} or {@code draft}
   * @param mark the kind in words; absent for earlier ones
   * @param name its date, and its edition
   * @param href where its text is
   * @param standing since when it holds, or that it never did
   * @param facts its other dates, and the languages it was published in
   * @param changes what changed since the one before it; absent for the first
   * @param links to its other pages
   */
  public record Version(
      String id,
      String kind,
      Optional<String> mark,
      String name,
      String href,
      String standing,
      List<PolicyPage.HeaderFact> facts,
      Optional<Changes> changes,
      List<Layout.Link> links) {
    /** Keeps its own copies of the lists. */
    public Version {
      facts = List.copyOf(facts);
      links = List.copyOf(links);
    }
  }
}
