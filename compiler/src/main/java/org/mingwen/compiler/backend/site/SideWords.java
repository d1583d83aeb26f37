package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Piece;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.model.Waiver;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.source.SourceFile;

/** The facts of one of two versions in the reader's language, as sentences on changes name them. */
final class SideWords {
  private final Policy policy;
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Acts acts;
  private final Values values;
  private final Conditions conditions;
  private final Exemptions exemptions;
  private final PromiseCells promises;

  SideWords(PublishedPolicy published, StaleUnits stale, Tongue tongue) {
    this.policy = published.policy();
    this.tongue = tongue;
    Words words = published.words().getOrDefault(tongue.tag(), none(tongue.tag()));
    this.names = new Names(published, words, stale, tongue);
    this.sayings = new Sayings(tongue, names);
    Links links = new Links(Publication.of(policy, none(tongue.tag())), "");
    this.acts = new Acts(policy, tongue, names, sayings, links);
    this.values = new Values(policy.header(), tongue, names, sayings, acts);
    this.conditions = new Conditions(tongue, names);
    this.exemptions = new Exemptions(policy, tongue, names, sayings);
    this.promises = new PromiseCells(policy, tongue, names, sayings);
  }

  /** A version need not have words in every language of the other one. */
  private static Words none(String language) {
    return new Words(language, SourceFile.of("", ""), List.of(), Map.of(), Map.of());
  }

  /** These one after the other, as lists are written. */
  Wording list(List<String> ids, Function<String, Wording> name) {
    return tongue.list(ids.stream().map(name).toList(), false);
  }

  Wording data(List<String> ids) {
    return list(ids, names::data);
  }

  Wording purposes(List<String> ids) {
    return list(ids, names::purpose);
  }

  Wording recipients(List<String> ids) {
    return list(ids, names::recipient);
  }

  Wording subjects(List<String> ids) {
    return list(ids, names::subject);
  }

  Wording channels(List<String> ids) {
    return list(ids, names::channel);
  }

  Wording places(List<String> ids) {
    return list(ids, names::place);
  }

  /** Built-in terms; of several legal bases one is enough. */
  Wording concepts(ConceptKind kind, List<String> ids) {
    return kind == ConceptKind.BASIS
        ? tongue.or(ids.stream().map(id -> names.concept(kind, id)).toList())
        : list(ids, id -> names.concept(kind, id));
  }

  Wording phrases(List<Phrase> phrases) {
    return tongue.list(phrases.stream().map(names::phrase).toList(), false);
  }

  Wording condition(Condition condition) {
    return conditions.of(condition);
  }

  /** What a placeholder inside a sentence says. */
  Wording said(Target target) {
    return target instanceof Target.Fact fact
        ? value(fact.statement().name(), fact.property())
        : values.of((Target.OfPolicy) target);
  }

  Wording value(String statement, String property) {
    return policy
        .statement(statement)
        .map(found -> values.of(new Target.Fact(found, property)))
        .orElseGet(tongue::unknown);
  }

  Wording ofPolicy(String property) {
    return values.of(new Target.OfPolicy(property));
  }

  /** A practice in a few words, with its purposes; a promise as its sentence; else the label. */
  Wording act(String statement) {
    return policy.statement(statement).map(this::name).orElseGet(() -> Wording.of(statement));
  }

  /** The same without the purposes. */
  Wording doing(String statement) {
    Optional<Statement> found = policy.statement(statement);
    return found
        .filter(Practice.class::isInstance)
        .map(one -> (Practice) one)
        .map(one -> sayings.act(one.verb(), withoutPurposes(one.scope())))
        .orElseGet(() -> act(statement));
  }

  /** What is done, and for what, without the data. */
  Wording done(String statement) {
    Optional<Statement> found = policy.statement(statement);
    if (found.isEmpty() || !(found.get() instanceof Practice practice)) {
      return act(statement);
    }
    Wording verb = verb(practice.verb());
    Refs purposes = practice.scope().purposes();
    return purposes.isEmpty() ? verb : tongue.say("change.done", verb, sayings.purposes(purposes));
  }

  private Wording verb(Verb verb) {
    return tongue.say("verb." + verb.word());
  }

  private static Scope withoutPurposes(Scope scope) {
    return new Scope(scope.data(), Refs.NONE, scope.recipients(), scope.places(), scope.forms());
  }

  /** The data of a statement as its author lists them. */
  Wording dataOf(String statement) {
    Refs data = policy.statement(statement).map(SideWords::data).orElse(Refs.NONE);
    if (data.isEmpty()) {
      return tongue.say("any.data");
    }
    return tongue.list(data.ids().stream().map(names::data).toList(), data.open());
  }

  private static Refs data(Statement statement) {
    if (statement instanceof Practice practice) {
      return practice.scope().data();
    } else if (statement instanceof Promise promise) {
      return promise.scope().data();
    } else if (statement instanceof Retention retention) {
      return retention.data();
    } else if (statement instanceof Cookie cookie) {
      return cookie.data();
    }
    return Refs.NONE;
  }

  /** What a practice or a promise leaves out. */
  Wording leftOut(String statement, int index) {
    Optional<Statement> found = policy.statement(statement);
    if (found.isPresent() && found.get() instanceof Practice practice) {
      return leftOut(practice.exemptions(), index, practice.verb());
    } else if (found.isPresent() && found.get() instanceof Promise promise) {
      return leftOut(promise.exemptions(), index, promise.verb());
    }
    return Wording.of(statement);
  }

  private Wording leftOut(List<Exemption> all, int index, Verb verb) {
    return exemptions.of(all.get(index), verb);
  }

  /** The label of a statement; what it is, where it is the only one of its kind. */
  Wording name(String statement) {
    return policy.statement(statement).map(this::name).orElseGet(() -> Wording.of(statement));
  }

  private Wording name(Statement statement) {
    if (statement instanceof Practice practice) {
      return sayings.act(practice);
    } else if (statement instanceof Promise promise) {
      return unended(promises.sentence(promise));
    } else if (statement instanceof Handler) {
      return names.handler();
    } else if (statement instanceof Officer officer) {
      return officer.label().text().isEmpty()
          ? tongue.say("statement." + officer.role())
          : names.phrase(officer.label());
    } else if (statement instanceof Declaration declaration) {
      return names.phrase(declaration.label());
    } else if (statement instanceof Right right) {
      return names.concept(ConceptKind.RIGHT, right.kind().id());
    } else if (statement instanceof Cookie cookie) {
      return names.phrase(cookie.label());
    } else if (statement instanceof Waiver waiver) {
      return names.phrase(waiver.label());
    } else if (statement instanceof Security security) {
      return names.phrase(security.label());
    } else if (statement instanceof Audit audit && audit.label().isPresent()) {
      return names.phrase(audit.label().get());
    } else if (statement instanceof Gap gap) {
      return names.concept(ConceptKind.GAP, gap.topic().id());
    } else if (statement instanceof Asking asking) {
      return acts.asked(asking.subjects());
    }
    return tongue.say("statement." + kind(statement));
  }

  /** A sentence that stands within another one ends where that does. */
  private static Wording unended(Wording sentence) {
    List<Piece> pieces = new ArrayList<>(sentence.pieces());
    Piece last = pieces.remove(pieces.size() - 1);
    String text = last.text().replaceFirst("[。.]$", "");
    if (!text.isEmpty()) {
      pieces.add(new Piece(last.kind(), text, last.lang(), last.href()));
    }
    return new Wording(pieces);
  }

  private static String kind(Statement statement) {
    if (statement instanceof Retention) {
      return "retention";
    } else if (statement instanceof Minors) {
      return "minors";
    } else if (statement instanceof Exclusion) {
      return "exclusion";
    } else if (statement instanceof Breach) {
      return "breach";
    } else if (statement instanceof Audit) {
      return "audit";
    } else if (statement instanceof Changes) {
      return "changes";
    } else if (statement instanceof Disputes) {
      return "disputes";
    }
    throw new IllegalStateException("no word for " + statement);
  }

  /** What a statement says in a few words, beside what it is. */
  Wording gist(String statement) {
    return policy.statement(statement).map(this::gist).orElseGet(() -> Wording.of(statement));
  }

  private Wording gist(Statement statement) {
    if (statement instanceof Minors minors) {
      return sayings.minors(minors);
    } else if (statement instanceof Asking asking) {
      return acts.asked(asking.subjects());
    } else if (statement instanceof Exclusion exclusion) {
      return sayings.dataOrAny(exclusion.data());
    } else if (statement instanceof Breach) {
      return value(statement.name(), "told");
    } else if (statement instanceof Audit audit && audit.label().isEmpty()) {
      return value(statement.name(), "rhythm");
    } else if (statement instanceof Changes) {
      return value(statement.name(), "channels");
    } else if (statement instanceof Disputes) {
      return value(statement.name(), "first");
    }
    return name(statement);
  }
}
