package org.mingwen.compiler.check;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** Knows data, purposes, recipients and measures in typed words by what they are called. */
final class TypedTerms {
  private static final List<ConceptKind> KINDS =
      List.of(ConceptKind.ITEM, ConceptKind.PURPOSE, ConceptKind.CAPACITY, ConceptKind.MEASURE);

  private final Pattern term;

  private TypedTerms(Pattern term) {
    this.term = term;
  }

  /** The terms of the vocabulary and of a policy, as a language calls them. */
  static TypedTerms of(PublishedPolicy policy, String language) {
    TreeSet<String> names =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    for (ConceptKind kind : KINDS) {
      for (Concept concept : policy.vocabulary().terms(kind).all()) {
        concept.label(language).ifPresent(names::add);
      }
    }
    phrases(policy.policy()).flatMap(p -> policy.text(p, language).stream()).forEach(names::add);
    names.removeIf(name -> name.length() < 2);
    boolean spaced = language.startsWith("en");
    String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String pattern = spaced ? "\\b(?:" + any + ")(?:s|es)?\\b" : "(?:" + any + ")";
    return new TypedTerms(
        Pattern.compile(
            names.isEmpty() ? "(?!)" : pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static Stream<Phrase> phrases(Policy policy) {
    return policy.statements().stream()
        .flatMap(
            statement -> {
              if (statement instanceof Item item) {
                return Stream.of(item.label());
              } else if (statement instanceof DataGroup group) {
                return Stream.of(group.label());
              } else if (statement instanceof Purpose purpose) {
                return Stream.of(purpose.label());
              } else if (statement instanceof Party party) {
                return Stream.of(party.label());
              } else if (statement instanceof Security security) {
                return Stream.of(security.label());
              }
              return Stream.<Phrase>empty();
            })
        .filter(phrase -> !phrase.text().isEmpty());
  }

  /** How many terms are typed in a text. */
  int count(String text) {
    Matcher matcher = term.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** Whether a text ends in a list: two terms or more after its last pause that is no comma. */
  boolean endList(String text) {
    String[] parts = text.split("[：:（(，]", -1);
    return count(parts[parts.length - 1]) > 1;
  }

  /** Whether a text begins with a list: two terms or more before its first bracket or mask. */
  boolean beginList(String text) {
    return count(text.split("[）)" + Passage.MASK + "]", 2)[0]) > 1;
  }
}
