package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * What a placeholder prints of a part of a statement; a part that the policy is silent on prints as
 * not stated.
 *
 * @param tongue the reader's language
 * @param names what things are called in it
 * @param sayings the parts of statements in it
 */
record Answers(Tongue tongue, Names names, Sayings sayings) {
  Wording data(Refs data) {
    return sayings.dataOrAny(data);
  }

  Wording listed(Refs refs, Function<Refs, Wording> say) {
    return refs.isEmpty() ? tongue.unknown() : say.apply(refs);
  }

  Wording listed(ConceptKind kind, List<Ref> refs) {
    return refs.isEmpty() ? tongue.unknown() : sayings.concepts(kind, refs);
  }

  Wording bases(List<Basis> bases) {
    return bases.isEmpty()
        ? tongue.unknown()
        : tongue.or(bases.stream().map(sayings::basis).toList());
  }

  Wording channels(List<Ref> channels) {
    return channels.isEmpty() ? tongue.unknown() : sayings.channels(channels);
  }

  Wording phrases(List<Phrase> phrases) {
    return phrases.isEmpty()
        ? tongue.unknown()
        : tongue.and(phrases.stream().map(names::phrase).toList());
  }

  Wording phrase(Optional<Phrase> phrase) {
    return maybe(phrase, names::phrase);
  }

  <T> Wording stated(Optional<Stated<T>> stated, Function<T, Wording> say) {
    return maybe(stated.flatMap(Stated::value), say);
  }

  <T> Wording maybe(Optional<T> value, Function<T, Wording> say) {
    return value.map(say).orElseGet(tongue::unknown);
  }

  static IllegalStateException missing(String statement, String property) {
    return new IllegalStateException("no words for " + statement + "." + property);
  }
}
