package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;

/** The policy is there in each of these languages. */
final class LanguageOffered implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    var header = situation.policy().header();
    for (String language : new Parameters(parameters).names()) {
      if (header.languages().stream().noneMatch(offered -> offered.id().equals(language))) {
        breaches.found(header.span(), quoted(language));
      }
    }
  }
}
