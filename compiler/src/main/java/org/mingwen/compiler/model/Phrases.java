package org.mingwen.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every label and phrase of a policy, in the order of its statements.
 *
 * <p>Names of companies, their addresses and contacts are proper names: they may be translated and
 * stand in the original where they are not.
 */
public final class Phrases {
  private final List<Phrase> found = new ArrayList<>();
  private final List<Phrase> proper = new ArrayList<>();

  private Phrases(Policy policy) {
    found.add(policy.header().title());
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
      found.add(declaration.label());
      add(declaration);
    } else if (statement instanceof Provision provision) {
      add(provision);
    }
  }

  private void add(Declaration declaration) {
    if (declaration instanceof Handler handler) {
      proper(handler.legalName());
      proper(handler.address());
    } else if (declaration instanceof Subject subject) {
      subject.meaning().ifPresent(found::add);
    } else if (declaration instanceof Definition definition) {
      found.add(definition.meaning());
    } else if (declaration instanceof DataGroup group) {
      group.notPersonal().ifPresent(found::add);
    } else if (declaration instanceof Item item) {
      item.notPersonal().ifPresent(found::add);
    } else if (declaration instanceof Party party) {
      proper(party.identity());
      proper(party.contact());
      proper.addAll(party.suchAs());
    }
  }

  private void add(Provision provision) {
    if (provision instanceof Practice practice) {
      practice.occasion().ifPresent(found::add);
      practice.necessity().flatMap(Necessity::otherwise).ifPresent(found::add);
      stated(practice.importer());
      practice.because().ifPresent(found::add);
    } else if (provision instanceof Promise promise) {
      promise.because().ifPresent(found::add);
    } else if (provision instanceof Right right) {
      right.where().ifPresent(found::add);
      right.effect().ifPresent(found::add);
    } else if (provision instanceof Security security) {
      found.add(security.label());
    } else if (provision instanceof Disputes disputes) {
      found.addAll(disputes.steps());
      stated(disputes.court());
      stated(disputes.law());
    } else if (provision instanceof Gap gap) {
      gap.because().ifPresent(found::add);
    }
  }

  private void proper(Optional<Stated<Phrase>> stated) {
    stated.flatMap(Stated::value).ifPresent(proper::add);
  }

  private void stated(Optional<Stated<Phrase>> stated) {
    stated.flatMap(Stated::value).ifPresent(found::add);
  }
}
