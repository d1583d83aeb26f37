package org.mingwen.compiler.xliff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Phrases;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.PinState;
import org.mingwen.compiler.pins.PinStates;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.report.TranslatorNotes;
import org.mingwen.compiler.words.WordsReader;
import org.mingwen.compiler.xliff.Standing.Note;

/**
 * Where each unit stands against what was accepted. What somebody accepted is {@code signed-off},
 * which XLIFF 1.2 defines as reviewed and approved; {@code final} would promise that it never
 * changes again.
 */
final class Standings {
  private static final String SIGNED_OFF = "signed-off";
  private static final String TRANSLATED = "translated";
  private static final String TO_REVIEW = "needs-review-translation";
  private static final String NEW = "new";

  private final Pins pins;
  private final Function<Acceptable, List<String>> sentences;
  private final String original;
  private final TranslatorNotes notes;
  private final Map<String, Acceptable> byKey = new HashMap<>();
  private final Set<String> properNames;

  Standings(
      PublishedPolicy policy,
      Pins pins,
      String language,
      Function<Acceptable, List<String>> sentences) {
    this.pins = pins;
    this.sentences = sentences;
    this.original = policy.authoritative();
    this.notes = new TranslatorNotes(original);
    PinStates.of(policy, pins).in(language).forEach(unit -> byKey.put(unit.key(), unit));
    this.properNames =
        Phrases.properNames(policy.policy()).stream()
            .map(Phrase::address)
            .collect(Collectors.toSet());
  }

  /** The tag of the language of the notes. */
  String language() {
    return notes.language();
  }

  /**
   * Where a unit stands.
   *
   * @param all the units of its file; what is true of a clause as a whole is noted at its first
   */
  Standing of(Files file, Unit unit, List<Unit> all) {
    Optional<Acceptable> accepted = Optional.ofNullable(byKey.get(file.key(unit.key())));
    if (unit.target().isEmpty()) {
      boolean mayStay = file == Files.LABELS && properNames.contains(unit.key());
      return new Standing(
          false, NEW, mayStay ? List.of(new Note("source", notes.properName())) : List.of());
    }
    PinState state = accepted.map(Acceptable::state).orElse(PinState.MISSING);
    return switch (state) {
      case CURRENT -> new Standing(true, SIGNED_OFF, List.of());
      case STALE_WORDS, STALE_MEANING ->
          new Standing(false, TO_REVIEW, changes(accepted.orElseThrow(), unit, all));
      case EDITED, MISSING, ORPHAN -> new Standing(false, TRANSLATED, List.of());
    };
  }

  private List<Note> changes(Acceptable accepted, Unit unit, List<Unit> all) {
    List<Unit> together = all.stream().filter(one -> one.key().equals(unit.key())).toList();
    int at = together.indexOf(unit);
    List<Note> changes = new ArrayList<>();
    if (accepted.state() == PinState.STALE_MEANING && at == 0) {
      notes
          .facts(accepted, pins, sentences.apply(accepted))
          .ifPresent(facts -> changes.add(new Note("general", facts)));
    }
    accepted
        .pin()
        .map(pin -> pins.originals().get(pin.original()))
        .filter(before -> !before.equals(accepted.original()))
        .flatMap(before -> words(before, accepted, at, together.size()))
        .ifPresent(words -> changes.add(new Note("source", words)));
    return changes;
  }

  /** How a block differs from what it was; of blocks that cannot be paired, the whole clause. */
  private Optional<String> words(String before, Acceptable accepted, int at, int blocks) {
    List<Leaf> old = leaves(before);
    List<Leaf> now = leaves(accepted.original());
    boolean paired =
        accepted.clause()
            && now.size() == blocks
            && old.stream().map(Leaf::kind).toList().equals(now.stream().map(Leaf::kind).toList());
    if (!paired) {
      return at == 0 ? Optional.of(notes.words(before, accepted.original())) : Optional.empty();
    }
    String was = old.get(at).source();
    String is = now.get(at).source();
    return was.equals(is) ? Optional.empty() : Optional.of(notes.words(was, is));
  }

  private List<Leaf> leaves(String clause) {
    return Leaf.of(WordsReader.read(original, "", clause.getBytes(StandardCharsets.UTF_8)).words());
  }
}
