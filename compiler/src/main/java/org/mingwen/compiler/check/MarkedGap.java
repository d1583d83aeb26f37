package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/** Something is marked as unknown, or as left out: the page shows it, and the build says so. */
final class MarkedGap implements Check {
  private record Unknown(String what, Span span) {}

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    for (Statement statement : policy.policy().statements()) {
      if (statement instanceof Gap gap) {
        findings.accept(Diagnostic.warning("gap", gap.topic().span(), quoted(gap.topic().id())));
      }
      List<Unknown> unknown = unknown(statement);
      if (!unknown.isEmpty()) {
        findings.accept(
            Diagnostic.warning(
                "marked-unknown",
                unknown.get(0).span(),
                quoted(statement.name()),
                plain(String.join(", ", unknown.stream().map(Unknown::what).toList()))));
      }
    }
  }

  private static List<Unknown> unknown(Statement statement) {
    List<Unknown> gaps = new ArrayList<>();
    if (statement instanceof Handler handler) {
      add(gaps, "legal-name", handler.legalName());
      add(gaps, "address", handler.address());
      add(gaps, "country", handler.country());
    } else if (statement instanceof Party party) {
      add(gaps, "name", party.identity());
      add(gaps, "country", party.country());
      add(gaps, "contact", party.contact());
      add(gaps, "link", party.link());
    } else if (statement instanceof Channel channel) {
      add(gaps, "email", channel.email());
      add(gaps, "phone", channel.phone());
      add(gaps, "page", channel.page());
      add(gaps, "post", channel.post());
    } else if (statement instanceof Practice practice) {
      practice.bases().stream()
          .filter(basis -> basis.bases().isEmpty())
          .map(Basis::span)
          .findFirst()
          .ifPresent(span -> gaps.add(new Unknown("on", span)));
      add(gaps, "under", practice.mechanism());
      add(gaps, "importer", practice.importer());
      add(gaps, "refuse", practice.refusal());
    } else if (statement instanceof Right right) {
      add(gaps, "by", right.channels());
    } else if (statement instanceof Disputes disputes) {
      add(gaps, "court", disputes.court());
      add(gaps, "law", disputes.law());
    }
    return gaps;
  }

  private static <T> void add(List<Unknown> gaps, String what, Optional<Stated<T>> stated) {
    stated.filter(Stated::isGap).ifPresent(gap -> gaps.add(new Unknown(what, gap.span())));
  }
}
