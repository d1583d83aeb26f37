package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.vocabulary.NearNames;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Value;

/** Every name that a policy can use, by kind: what it declares and what is built in. */
final class Names {
  /** The most names that a hint lists: more than these nobody reads. */
  private static final int MOST_LISTED = 16;

  private static final Pattern JOINED = Pattern.compile("以及|[和及与或/]");

  private final Map<Kind, SortedMap<String, Optional<Span>>> known = new EnumMap<>(Kind.class);
  private final Map<Kind, CalledNames> called = new EnumMap<>(Kind.class);
  private final Set<String> lost = new TreeSet<>();
  private final List<Span> missed = new ArrayList<>();
  private final Consumer<Diagnostic> findings;

  Names(Consumer<Diagnostic> findings) {
    this.findings = findings;
    for (Kind kind : Kind.values()) {
      known.put(kind, new TreeMap<>());
      called.put(kind, new CalledNames());
    }
  }

  /** Makes built-in names known. */
  void builtIn(Kind kind, Iterable<String> ids) {
    ids.forEach(id -> known.get(kind).put(id, Optional.empty()));
  }

  /** What people call the thing of that name, who may write it in place of the name. */
  void called(Kind kind, String id, String label) {
    called.get(kind).add(label, id);
  }

  /** Names that stand in text that could not be read: their absence is no finding of its own. */
  void lost(Set<String> names) {
    lost.addAll(names);
  }

  /** Where names stand that were not found, and not reported, since they are lost. */
  List<Span> missed() {
    return missed;
  }

  /** Declares a name; reports it where the kind already has one of that name. */
  boolean declare(Kind kind, String id, Span span) {
    return declare(kind, id, span, UnaryOperator.identity());
  }

  /**
   * Declares a name; reports it where the kind already has one of that name.
   *
   * @param advised adds what to do about a second one
   */
  boolean declare(Kind kind, String id, Span span, UnaryOperator<Diagnostic> advised) {
    if (id.indexOf('/') >= 0) {
      // Names stand in addresses, where a stroke separates; only time zones have one.
      findings.accept(Diagnostic.error("invalid-name", span, quoted(span.text())));
      return false;
    }
    SortedMap<String, Optional<Span>> names = known.get(kind);
    if (id.equals(Refs.ANY) && kind != Kind.STATEMENT && !names.containsKey(id)) {
      findings.accept(redefined(kind, id, span));
      return false;
    }
    if (!names.containsKey(id)) {
      names.put(id, Optional.of(span));
      return true;
    }
    Optional<Span> first = names.get(id);
    if (first.isPresent()) {
      findings.accept(
          advised.apply(
              Diagnostic.error("duplicate-name", span, word(kind.word()), quoted(id))
                  .note("first-declared", first.get())));
    } else {
      findings.accept(redefined(kind, id, span));
    }
    return false;
  }

  private static Diagnostic redefined(Kind kind, String id, Span span) {
    return Diagnostic.error("redefined-term", span, word(kind.word()), quoted(id))
        .hint("use-built-in", quoted(id));
  }

  /** Declares the same name also as another kind of thing, where that cannot collide. */
  void also(Kind kind, String id, Span span) {
    known.get(kind).putIfAbsent(id, Optional.of(span));
  }

  boolean isKnown(Kind kind, String id) {
    return known.get(kind).containsKey(id);
  }

  /** What the name stands for; a finding where that is nothing. */
  Optional<Ref> resolve(Kind kind, Name name) {
    if (known.get(kind).containsKey(name.text())) {
      return Optional.of(new Ref(name.text(), name.span()));
    }
    if (lost.contains(name.text())) {
      missed.add(name.span());
    } else {
      findings.accept(unknown(kind, name));
    }
    return Optional.empty();
  }

  /** What each value that is a name stands for; reports every other value. */
  List<Ref> resolveAll(Kind kind, List<? extends Value> values) {
    List<Ref> refs = new ArrayList<>();
    for (Value value : values) {
      if (value instanceof Name wanted) {
        resolve(kind, wanted).ifPresent(refs::add);
      } else {
        findings.accept(
            Diagnostic.error("wrong-value", value.span(), quoted(value.span().text()))
                .hint("write-name-of", word(kind.word())));
      }
    }
    return refs;
  }

  /** Reports the jurisdictions of a part that are none. */
  void resolveParts(List<Name> part) {
    part.forEach(name -> resolve(Kind.JURISDICTION, name));
  }

  private Diagnostic unknown(Kind kind, Name name) {
    Diagnostic unknown =
        Diagnostic.error(kind.unknown(), name.span(), quoted(name.text()), word(kind.word()));
    Set<String> candidates = known.get(kind).keySet();
    Optional<String> meant = called.get(kind).find(name.text());
    if (meant.isEmpty() && kind == Kind.PLACE) {
      meant = CalledNames.country(name.text()).filter(candidates::contains);
    } else if (meant.isEmpty()) {
      meant = NearNames.nearest(name.text(), candidates);
    }
    if (meant.isPresent()) {
      return unknown.hint("did-you-mean", quoted(meant.get()));
    }
    List<String> joined = List.of(JOINED.split(name.text(), -1));
    if (joined.size() > 1 && joined.stream().allMatch(candidates::contains)) {
      return unknown.hint("write-instead", quoted(String.join(", ", joined)));
    }
    List<Kind> others = new ArrayList<>();
    known.forEach(
        (other, names) -> {
          // That a policy can be silent on something of that name says nothing of what was meant.
          if (other != Kind.GAP && names.containsKey(name.text())) {
            others.add(other);
          }
        });
    if (!others.isEmpty()) {
      Kind other = others.contains(Kind.RECIPIENT) ? Kind.RECIPIENT : others.get(0);
      return unknown.hint("is-another-kind", quoted(name.text()), word(other.word()));
    }
    if (kind == Kind.ITEM) {
      return unknown.hint("label-own-item", quoted(name.text()));
    }
    return candidates.isEmpty() || candidates.size() > MOST_LISTED
        ? unknown
        : unknown.hint("choose", plain(String.join(", ", candidates)));
  }
}
