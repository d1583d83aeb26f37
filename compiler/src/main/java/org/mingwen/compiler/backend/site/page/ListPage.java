package org.mingwen.compiler.backend.site.page;

import java.util.List;
import java.util.Optional;

/**
 * A list that the law or the regulator asks for on a page of its own: what is collected, or with
 * whom it is shared.
 *
 * @param layout what every page has
 * @param title the list's name
 * @param policy the policy's title
 * @param policyHref where the policy is
 * @param header whose policy it belongs to, since when, which version
 * @param unchecked which labels are no longer what somebody accepted; absent where none is
 * @param note what the list is made from
 * @param body the list
 */
public record ListPage(
    Layout layout,
    String title,
    Wording policy,
    String policyHref,
    List<PolicyPage.HeaderFact> header,
    Optional<Unchecked> unchecked,
    String note,
    Html body)
    implements Page {
  /** Keeps its own copy of the list. */
  public ListPage {
    header = List.copyOf(header);
  }

  @Override
  public String template() {
    return "list";
  }
}
