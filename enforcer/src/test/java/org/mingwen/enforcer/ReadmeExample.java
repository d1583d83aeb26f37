package org.mingwen.enforcer;

import static org.mingwen.enforcer.Fact.consent;
import static org.mingwen.enforcer.Fact.optOut;

import java.nio.file.Path;
import java.time.Clock;

/** The example of the README: an app that asks before it hands data to an advertising partner. */
final class ReadmeExample {
  private final Clock clock;
  private final Enforcer enforcer = Enforcer.builder().policy("crowd").fulfils("contract").build();
  private final Request targetedAds;

  ReadmeExample(Path rules, Clock clock) {
    this.clock = clock;
    Load load = enforcer.load(rules, clock.instant());
    if (!load.accepted()) {
      System.err.println(load); // and go on: every answer is a denial until rules are loaded
    }
    targetedAds =
        enforcer
            .request("provide")
            .data("behaviour")
            .forPurpose("ads-targeted")
            .to("ad-partner")
            .place("us")
            .in("cn")
            .resolve();
  }

  String advertise(boolean consented, boolean optedOut) {
    Facts.Builder known = enforcer.facts();
    if (consented) {
      known.yes(consent("targeted-ads"));
    }
    if (optedOut) {
      known.yes(optOut("targeted-ads"));
    } else {
      known.no(optOut("targeted-ads"));
    }
    Facts facts = known.resolve();

    Decision decision = enforcer.decide(targetedAds, facts, clock.instant());
    if (decision.permitted()) {
      return "sent";
    }
    Explanation why = decision.explain(targetedAds, facts, clock.instant());
    return why.code() + " " + why.missing() + " " + why.addresses("en");
  }
}
