package org.mingwen.compiler.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * What a policy calls its own things in Chinese, and in the language of a translation.
 *
 * <p>A purpose's label is left out, since what is done is said with a verb in one language and with
 * a noun in another, and so is a built-in term, which translators put into their own words.
 */
final class Glossary {
  /** Shorter ones are words of everyday. */
  private static final int DISTINCTIVE = 4;

  /** What can follow a short term that is not the beginning of a longer word: 用户的, not 用户名. */
  private static final Pattern STANDS_FREE =
      Pattern.compile("(?:$|[^\\p{IsHan}]|[的和或及与、在可应将不之以等为所向对就须有是均])");

  /** Behind these a name is read as a verb with its object: 如何使用信息. */
  private static final Pattern ASKS_FOR_A_VERB = Pattern.compile("(?:如何|怎[样么]|[可以不将会能得应当须来并地])$");

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(name -> name);

  /** By its first character; what is known and no term of the policy's own is empty. */
  private final Map<Character, SortedMap<String, Optional<Term>>> known = new HashMap<>();

  private Glossary() {}

  /**
   * A term of the policy.
   *
   * @param chinese as the policy says it
   * @param translation its label in the language of the translation
   * @param isDefined whether the policy defines it, so that it has to be said to the letter
   */
  record Term(String chinese, String translation, boolean isDefined) {
    /** Whether it can be told from words of everyday wherever it stands. */
    boolean isDistinctive() {
      return chinese.codePointCount(0, chinese.length()) >= DISTINCTIVE;
    }
  }

  /**
   * A place where a term is said.
   *
   * @param start where it begins in the text
   */
  record Use(Term term, int start) {
    /** Where it ends. */
    int end() {
      return start + term.chinese().length();
    }
  }

  /** The terms of a policy that governs in Chinese, as a translation calls them. */
  static Glossary of(PublishedPolicy policy, String language) {
    Glossary glossary = new Glossary();
    // A term inside a longer one that is known is not meant there.
    for (ConceptKind kind : ConceptKind.values()) {
      policy.vocabulary().terms(kind).all().stream()
          .flatMap(concept -> concept.label(policy.authoritative()).stream())
          .forEach(label -> glossary.put(label, Optional.empty()));
    }
    policy.policy().all(Declaration.class).forEach(one -> glossary.add(policy, one, language));
    return glossary;
  }

  private void add(PublishedPolicy policy, Declaration declaration, String language) {
    String chinese = declaration.label().text();
    if (chinese.isEmpty()) {
      return;
    }
    boolean isDefined = declaration instanceof Subject || declaration instanceof Definition;
    Optional<Term> term =
        policy
            .text(declaration.label(), language)
            .map(translation -> new Term(chinese, translation, isDefined))
            .filter(one -> isDefined || (isThing(declaration) && one.isDistinctive()));
    put(chinese, term);
  }

  private void put(String name, Optional<Term> term) {
    known.computeIfAbsent(name.charAt(0), c -> new TreeMap<>(LONGEST_FIRST)).put(name, term);
  }

  private static boolean isThing(Declaration declaration) {
    return Stream.of(Channel.class, DataGroup.class, Item.class, Officer.class, Party.class)
        .anyMatch(kind -> kind.isInstance(declaration));
  }

  /** Where its terms are said in a text, in order. */
  List<Use> uses(String text) {
    List<Use> uses = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<String> name = nameAt(text, at);
      if (name.isPresent()) {
        int start = at;
        at += name.get().length();
        known
            .get(text.charAt(start))
            .get(name.get())
            .filter(term -> isMeant(term, text, start))
            .ifPresent(term -> uses.add(new Use(term, start)));
      } else {
        at++;
      }
    }
    return uses;
  }

  private static boolean isMeant(Term term, String text, int start) {
    int end = start + term.chinese().length();
    return term.isDistinctive()
        ? !ASKS_FOR_A_VERB.matcher(text).region(Math.max(0, start - 2), start).find()
        : STANDS_FREE.matcher(text).region(end, text.length()).lookingAt();
  }

  private Optional<String> nameAt(String text, int at) {
    return Optional.ofNullable(known.get(text.charAt(at))).stream()
        .flatMap(names -> names.keySet().stream())
        .filter(name -> text.startsWith(name, at))
        .findFirst();
  }
}
