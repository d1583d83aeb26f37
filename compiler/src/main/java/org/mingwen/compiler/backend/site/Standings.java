package org.mingwen.compiler.backend.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingwen.compiler.backend.site.page.Layout.Link;
import org.mingwen.compiler.backend.site.page.Layout.Standing;
import org.mingwen.compiler.backend.site.page.Layout.Step;
import org.mingwen.compiler.history.Chain;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.model.PolicyDate;

/**
 * Says which version a page shows and leads to others. That a version is in force is said for a day
 * that was given, and never otherwise.
 */
final class Standings {
  private final ShownPolicy policy;
  private final Tongue tongue;
  private final PagePath here;

  /**
   * The standings for one page.
   *
   * @param here where the page stands
   */
  Standings(ShownPolicy policy, Tongue tongue, PagePath here) {
    this.policy = policy;
    this.tongue = tongue;
    this.here = here;
  }

  Standing of(ShownVersion version) {
    return new Standing(kind(version), text(version), instead(version), steps(version));
  }

  /** What it is beside the present version: {@code present}, {@code earlier}, {@code draft} ... */
  String kind(ShownVersion version) {
    if (version.isDraft()) {
      return "draft";
    } else if (version.isWithdrawn()) {
      return "withdrawn";
    } else if (version.name().equals(policy.present().name())) {
      return "present";
    }
    List<ShownVersion> earlier = policy.earlier(policy.present());
    return earlier.stream().anyMatch(one -> one.name().equals(version.name()))
        ? "earlier"
        : "later";
  }

  /** Since when it holds, until when, or that it never did. */
  String text(ShownVersion version) {
    Optional<LocalDate> withdrawn =
        version.release().flatMap(Release::withdrawn).map(Chain.Withdrawn::on);
    String from =
        version
            .effective()
            .map(date -> tongue.text("standing.from", tongue.date(date)))
            .orElseGet(() -> tongue.text("standing.undated"));
    if (version.isDraft()) {
      return tongue.text("standing.draft", from);
    } else if (withdrawn.isPresent()) {
      return tongue.text("standing.withdrawn", from, date(withdrawn.get()));
    } else if (policy.inForce(version)) {
      return tongue.text("standing.in-force", from, date(policy.day().orElseThrow()));
    }
    return policy
        .successor(version)
        .flatMap(ShownVersion::effective)
        .map(next -> tongue.text("standing.until", from, tongue.date(next)))
        .orElse(from);
  }

  private String date(LocalDate day) {
    return tongue.date(
        new PolicyDate(java.time.YearMonth.from(day), OptionalInt.of(day.getDayOfMonth())));
  }

  /** What a version is called beside others: its date, and its edition where there are several. */
  String name(ShownVersion version) {
    if (version.isDraft()) {
      return tongue.text("version.draft");
    }
    Release release = version.release().orElseThrow();
    String date = tongue.date(release.version().date());
    int edition = release.version().edition();
    return policy.editions(version).size() == 1
        ? date
        : tongue.text("version.edition", date, tongue.number(edition));
  }

  private Optional<Link> instead(ShownVersion version) {
    if (version.name().equals(policy.present().name())) {
      return Optional.empty();
    }
    String text =
        policy.inForce(policy.present())
            ? tongue.text("standing.read-in-force", date(policy.day().orElseThrow()))
            : tongue.text("standing.read-present");
    return Optional.of(new Link(text, here.to(PagePath.PRESENT), false));
  }

  private List<Step> steps(ShownVersion version) {
    List<Step> steps = new ArrayList<>();
    policy.predecessor(version).ifPresent(one -> steps.add(step("prev", one)));
    if (!version.isDraft()) {
      policy.successor(version).ifPresent(one -> steps.add(step("next", one)));
    }
    policy
        .predecessor(version)
        .or(() -> policy.before(version))
        .ifPresent(
            one ->
                steps.add(
                    new Step(
                        Optional.empty(),
                        tongue.text("step.changes", name(one)),
                        here.to(ShownPolicy.comparison(one, version)))));
    return steps;
  }

  private Step step(String rel, ShownVersion version) {
    return new Step(
        Optional.of(rel), tongue.text("step." + rel, name(version)), here.to(policy.path(version)));
  }
}
