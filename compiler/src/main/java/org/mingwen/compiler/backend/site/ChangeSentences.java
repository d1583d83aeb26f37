package org.mingwen.compiler.backend.site;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.diff.Change;
import org.mingwen.compiler.diff.ChangeClass;
import org.mingwen.compiler.diff.ChangeKind;
import org.mingwen.compiler.diff.Consequence;
import org.mingwen.compiler.diff.Effect;
import org.mingwen.compiler.diff.Operand;
import org.mingwen.compiler.diff.Side;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * Changes between two versions of a policy as sentences in a reader's language. What a change
 * speaks of bears the names of the version it is from. Thread-safe; nothing is null.
 */
public final class ChangeSentences {
  private static final Map<String, Tongue> TONGUES = new ConcurrentHashMap<>();

  private static final Set<ChangeKind> LEAVING_OUT =
      Set.of(
          ChangeKind.EXCEPTION_ADDED,
          ChangeKind.EXCEPTION_REMOVED,
          ChangeKind.OMISSION_ADDED,
          ChangeKind.OMISSION_REMOVED);

  /** Kinds of change that set a former text against a later one. */
  private static final Set<ChangeKind> ALTERING =
      Set.of(ChangeKind.ALTERED, ChangeKind.MEANING_ALTERED);

  /** Kinds of change that name jurisdictions themselves, or happen to names and terms. */
  private static final Set<ChangeKind> APART_FROM_PLACE =
      Set.of(
          ChangeKind.JURISDICTION_ADDED,
          ChangeKind.JURISDICTION_REMOVED,
          ChangeKind.KIND_ADDED,
          ChangeKind.KIND_REMOVED,
          ChangeKind.RENAMED,
          ChangeKind.VOCABULARY_CHANGED);

  private final PublishedPolicy earlier;
  private final PublishedPolicy later;
  private final Tongue tongue;
  private final SideWords before;
  private final SideWords after;

  /** By identity; a change is said on several pages and in the file for machines. */
  private final IdentityHashMap<Change, Wording> said = new IdentityHashMap<>();

  ChangeSentences(
      PublishedPolicy earlier,
      PublishedPolicy later,
      Tongue tongue,
      SideWords before,
      SideWords after) {
    this.earlier = earlier;
    this.later = later;
    this.tongue = tongue;
    this.before = before;
    this.after = after;
  }

  /**
   * Sentences on what changed between two versions.
   *
   * @param language the reader's, as a BCP 47 tag; neither version need have words in it
   * @throws SiteException if there are no interface words in that language
   */
  public static ChangeSentences of(PublishedPolicy before, PublishedPolicy after, String language) {
    Tongue tongue = tongue(language);
    return new ChangeSentences(
        before,
        after,
        tongue,
        new SideWords(before, StaleUnits.NONE, tongue),
        new SideWords(after, StaleUnits.NONE, tongue));
  }

  /** The language that sentences in it are written by. */
  static Tongue tongue(String language) {
    return TONGUES.computeIfAbsent(language, Tongue::new);
  }

  /** A change as a sentence, as text. */
  public String text(Change change) {
    return wording(change).text();
  }

  /** A change as a sentence. */
  synchronized Wording wording(Change change) {
    return said.computeIfAbsent(change, this::say);
  }

  private Wording say(Change change) {
    Wording[] values = change.operands().stream().map(this::operand).toArray(Wording[]::new);
    if (LEAVING_OUT.contains(change.kind())) {
      values[0] = leftOut(change.operands().get(0), values[0]);
    }
    if (ALTERING.contains(change.kind()) && values[1].text().equals(values[2].text())) {
      values[1] = original(change.operands().get(1), values[1]);
      values[2] = original(change.operands().get(2), values[2]);
    }
    Wording sentence = tongue.say("change." + change.kind().word(), values);
    return part(change).map(where -> tongue.say("change.in", sentence, where)).orElse(sentence);
  }

  /** A text as it governs, where it reads the same in both versions of a translation. */
  private Wording original(Operand operand, Wording value) {
    String governing = later.authoritative();
    return governing.equals(tongue.tag()) || !SiteBackend.speaks(governing)
        ? value
        : of(earlier, later, governing).operand(operand).in(governing);
  }

  /** Where a change holds that does not hold everywhere; empty where its sentence says where. */
  private Optional<Wording> part(Change change) {
    if (APART_FROM_PLACE.contains(change.kind())) {
      return Optional.empty();
    }
    return change
        .after()
        .map(name -> part(Side.AFTER, later, name))
        .orElseGet(() -> change.before().flatMap(name -> part(Side.BEFORE, earlier, name)));
  }

  private Optional<Wording> part(Side side, PublishedPolicy published, String statement) {
    List<String> all = published.policy().header().jurisdictions().stream().map(Ref::id).toList();
    return published
        .policy()
        .statement(statement)
        .map(Statement::part)
        .filter(part -> !part.isEmpty() && !part.containsAll(all))
        .map(part -> on(side).concepts(ConceptKind.JURISDICTION, part));
  }

  /** What a placeholder said, and what it says; empty where that is the same. */
  Optional<Wording> replaced(Target target) {
    Wording old = before.said(target);
    Wording now = after.said(target);
    return old.text().equals(now.text())
        ? Optional.empty()
        : Optional.of(tongue.say("notice.fact", old, now));
  }

  /** A part of what is left out, as the whole of it is said. */
  private Wording leftOut(Operand operand, Wording value) {
    if (operand instanceof Operand.Recipients) {
      return tongue.say("exemption.recipients", value);
    } else if (operand instanceof Operand.Purposes) {
      return tongue.say("exemption.purposes", value);
    } else if (operand instanceof Operand.Places) {
      return tongue.say("exemption.places", value);
    }
    return value;
  }

  /**
   * The clause where a reader finds what changed: in the later version, else in the earlier one;
   * empty for what no clause shows, such as a name that only other statements speak of.
   */
  public Optional<Place> place(Change change) {
    return place(Side.AFTER, change.after(), later)
        .or(() -> place(Side.BEFORE, change.before(), earlier));
  }

  private Optional<Place> place(Side side, Optional<String> statement, PublishedPolicy published) {
    Publication publication =
        Optional.ofNullable(published.publications().get(tongue.tag()))
            .or(published::publication)
            .orElse(null);
    return publication == null
        ? Optional.empty()
        : statement.flatMap(publication::address).map(address -> new Place(side, address));
  }

  /**
   * Where a statement is published.
   *
   * @param side in which version
   * @param address at which clause of it
   */
  public record Place(Side side, Address address) {}

  /** What follows from a change, in words. */
  public String consequence(Consequence consequence) {
    return tongue.text("consequence." + word(consequence));
  }

  /** Which way a change goes, in words. */
  public String effect(Effect effect) {
    return tongue.text("effect." + word(effect));
  }

  /** A class of change, in words. */
  public String changeClass(ChangeClass changeClass) {
    return tongue.text("class." + word(changeClass));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** An interface word of the reader's language. */
  public String interfaceWord(String key, String... values) {
    return tongue.text(key, values);
  }

  /** Practices for which consent is asked, in a few words, by their later names. */
  public List<String> acts(List<String> statements) {
    return statements.stream().map(name -> after.act(name).text()).toList();
  }

  private SideWords on(Side side) {
    return side == Side.BEFORE ? before : after;
  }

  private Wording operand(Operand operand) {
    if (operand instanceof Operand.Data data) {
      return on(data.side()).data(data.ids());
    } else if (operand instanceof Operand.Purposes purposes) {
      return on(purposes.side()).purposes(purposes.ids());
    } else if (operand instanceof Operand.Recipients recipients) {
      return on(recipients.side()).recipients(recipients.ids());
    } else if (operand instanceof Operand.Subjects subjects) {
      return on(subjects.side()).subjects(subjects.ids());
    } else if (operand instanceof Operand.Channels channels) {
      return on(channels.side()).channels(channels.ids());
    } else if (operand instanceof Operand.Places places) {
      return on(places.side()).places(places.ids());
    } else if (operand instanceof Operand.Jurisdictions where) {
      return on(where.side()).concepts(ConceptKind.JURISDICTION, where.ids());
    } else if (operand instanceof Operand.Concepts concepts) {
      return after.concepts(concepts.kind(), concepts.ids());
    } else if (operand instanceof Operand.Phrases phrases) {
      return on(phrases.side()).phrases(phrases.phrases());
    } else if (operand instanceof Operand.If condition) {
      return on(condition.side()).condition(condition.condition());
    } else if (operand instanceof Operand.OfPolicy property) {
      return on(property.side()).ofPolicy(property.property());
    }
    return ofStatement(operand);
  }

  private Wording ofStatement(Operand operand) {
    if (operand instanceof Operand.Act act) {
      return on(act.side()).act(act.statement());
    } else if (operand instanceof Operand.Doing doing) {
      return on(doing.side()).doing(doing.statement());
    } else if (operand instanceof Operand.Done done) {
      return on(done.side()).done(done.statement());
    } else if (operand instanceof Operand.DataOf data) {
      return on(data.side()).dataOf(data.statement());
    } else if (operand instanceof Operand.Value value) {
      return on(value.side()).value(value.statement(), value.property());
    } else if (operand instanceof Operand.Name name) {
      return on(name.side()).name(name.statement());
    } else if (operand instanceof Operand.Gist gist) {
      return on(gist.side()).gist(gist.statement());
    } else if (operand instanceof Operand.LeftOut leftOut) {
      return on(leftOut.side()).leftOut(leftOut.statement(), leftOut.index());
    }
    return word(operand);
  }

  private Wording word(Operand operand) {
    if (operand instanceof Operand.Label label) {
      return tongue.say("label." + label.key());
    } else if (operand instanceof Operand.Kind kind) {
      return tongue.say("statement." + kind.word());
    } else if (operand instanceof Operand.Word word) {
      return tongue.say(word.key());
    } else if (operand instanceof Operand.Written written) {
      return tongue.list(written.names().stream().map(Wording::of).toList(), false);
    } else if (operand instanceof Operand.Text text) {
      return Wording.of(text.text());
    }
    throw new IllegalStateException("no words for " + operand);
  }
}
