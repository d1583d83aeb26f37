package org.mingwen.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every label and phrase of a policy, in the order of its statements.
 *
 * <p>Names of companies, their addresses and contacts are proper names: they may be translated and
 * stand in the original where they are not. So does what the author says of a change, which is told
 * beside the text and is no part of it.
 */
public final class Phrases {
  private final List<Phrase> found = new ArrayList<>();
  private final List<Phrase> proper = new ArrayList<>();

  private Phrases(Policy policy) {
    found.add(policy.header().title());
    policy.header().declared().ifPresent(declared -> proper.add(declared.reason()));
    policy.statements().forEach(this::add);
  }

  /** What has to be translated. */
  public static List<Phrase> of(Policy policy) {
    return List.copyOf(new Phrases(policy).found);
  }

  /** What may be translated. */
  public static List<Phrase> properNames(Policy policy) {
    return List.copyOf(new Phrases(policy).proper);
  }

  private void add(Statement statement) {
    if (statement instanceof Declaration declaration) {
      add(declaration.label());
      add(declaration);
    } else if (statement instanceof Provision provision) {
      add(provision);
    }
  }

  /** What has no label has an empty one, and nobody translates that. */
  private void add(Phrase phrase) {
    if (!phrase.text().isEmpty()) {
      found.add(phrase);
    }
  }

  private void add(Declaration declaration) {
    if (declaration instanceof Handler handler) {
      proper(handler.legalName());
      proper(handler.address());
    } else if (declaration instanceof Officer officer) {
      proper(officer.legalName());
      proper(officer.address());
    } else if (declaration instanceof Subject subject) {
      subject.meaning().ifPresent(this::add);
    } else if (declaration instanceof Definition definition) {
      found.add(definition.meaning());
    } else if (declaration instanceof DataGroup group) {
      group.notPersonal().ifPresent(this::add);
    } else if (declaration instanceof Item item) {
      item.notPersonal().ifPresent(this::add);
    } else if (declaration instanceof Party party) {
      proper(party.identity());
      proper(party.contact());
      proper.addAll(party.suchAs());
    }
  }

  private void add(Provision provision) {
    if (provision instanceof Practice practice) {
      add(practice);
    } else if (provision instanceof Promise promise) {
      add(promise.because());
    } else if (provision instanceof Retention retention) {
      add(retention);
    } else if (provision instanceof Right right) {
      stated(right.verification());
      add(right.where());
      add(right.effect());
    } else if (provision instanceof Cookie cookie) {
      add(cookie.label());
      add(cookie.because());
    } else if (provision instanceof Asking asking) {
      add(asking.occasion());
      stated(asking.instead());
      add(asking.because());
    } else if (provision instanceof Waiver waiver) {
      add(waiver.label());
      add(waiver.because());
    } else if (provision instanceof Exclusion exclusion) {
      add(exclusion.because());
    } else if (provision instanceof Security security) {
      add(security.label());
    } else if (provision instanceof Audit audit) {
      add(audit.label());
      rhythm(audit.rhythm());
    } else if (provision instanceof Disputes disputes) {
      disputes.steps().forEach(this::add);
      stated(disputes.court());
      stated(disputes.law());
    } else if (provision instanceof Gap gap) {
      add(gap.because());
    }
  }

  private void add(Practice practice) {
    add(practice.occasion());
    rhythm(practice.manner().rhythm());
    add(practice.manner().across());
    add(practice.necessity().flatMap(Necessity::otherwise));
    stated(practice.importer());
    add(practice.automation().flatMap(Automation::logic));
    add(practice.effect());
    add(practice.because());
  }

  private void add(Retention retention) {
    for (Limit limit : retention.limits()) {
      if (limit instanceof Limit.Criterion criterion) {
        add(criterion.words());
      }
    }
    rhythm(retention.cleaning());
    rhythm(retention.backups());
    add(retention.because());
  }

  private void add(Optional<Phrase> phrase) {
    phrase.ifPresent(this::add);
  }

  private void rhythm(Optional<Rhythm> rhythm) {
    add(rhythm.flatMap(Rhythm::words));
  }

  private void proper(Optional<Stated<Phrase>> stated) {
    stated.flatMap(Stated::value).ifPresent(proper::add);
  }

  private void stated(Optional<Stated<Phrase>> stated) {
    stated.flatMap(Stated::value).ifPresent(this::add);
  }
}
