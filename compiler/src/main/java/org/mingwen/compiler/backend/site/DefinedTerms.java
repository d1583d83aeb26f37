package org.mingwen.compiler.backend.site;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * Finds defined terms in prose and links them to their definition, the first time in each clause.
 * Whole words only, as ICU finds them, and never a part of something that has a name of its own:
 * 「用户」 in 「用户名」 is not the user.
 */
final class DefinedTerms {
  /** A name to look for; one without an anchor is left alone. */
  private record Entry(String text, Optional<String> anchor) {}

  private final Tongue tongue;

  /** What to look for, by its first letter; the longest first. */
  private final Map<Character, List<Entry>> entries = new HashMap<>();

  DefinedTerms(
      Policy policy, Vocabulary vocabulary, Publication publication, Tongue tongue, Names names) {
    this.tongue = tongue;
    List<Entry> all = new ArrayList<>();
    policy
        .all(Declaration.class)
        .forEach(
            one -> {
              boolean term = one instanceof Subject || one instanceof Definition;
              String label = names.used(one.label());
              Optional<String> anchor =
                  publication
                      .address(one.name())
                      .filter(address -> term)
                      .map(address -> address.anchor());
              forms(label, term).forEach(text -> all.add(new Entry(text, anchor)));
            });
    vocabulary
        .items()
        .all()
        .forEach(
            item ->
                item.label(tongue.tag())
                    .ifPresent(label -> all.add(new Entry(label, Optional.empty()))));
    all.removeIf(entry -> entry.text().isBlank());
    all.sort(Comparator.comparing((Entry entry) -> -entry.text().length()));
    for (Entry entry : all) {
      entries
          .computeIfAbsent(folded(entry.text().charAt(0)), letter -> new ArrayList<>())
          .add(entry);
    }
  }

  /** A term as it is declared and, in languages that have them, with the usual endings. */
  private Stream<String> forms(String label, boolean term) {
    String endings = tongue.text("term.endings");
    return term && !endings.isEmpty() ? Stream.of(label, label + endings) : Stream.of(label);
  }

  /** Prints the texts of one clause, in turn. */
  Function<String, Html> clause() {
    Set<String> linked = new HashSet<>();
    return text -> print(text, linked);
  }

  private Html print(String text, Set<String> linked) {
    BreakIterator words = BreakIterator.getWordInstance(tongue.locale());
    words.setText(text);
    HtmlWriter out = new HtmlWriter();
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      Optional<Entry> found = words.isBoundary(at) ? entry(text, at, words) : Optional.empty();
      int end = at + found.map(entry -> entry.text().length()).orElse(1);
      Optional<String> anchor = found.flatMap(Entry::anchor).filter(linked::add);
      if (anchor.isPresent()) {
        out.text(text.substring(from, at))
            .open("a", "class", "term", "href", "#" + anchor.get())
            .text(text.substring(at, end))
            .close("a");
        from = end;
      }
      at = end;
    }
    return out.text(text.substring(from)).html();
  }

  /** As letters are compared whose case does not matter. */
  private static char folded(char letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }

  private Optional<Entry> entry(String text, int at, BreakIterator words) {
    return entries.getOrDefault(folded(text.charAt(at)), List.of()).stream()
        .filter(entry -> text.regionMatches(true, at, entry.text(), 0, entry.text().length()))
        .filter(entry -> stands(text, at, at + entry.text().length(), words))
        .findFirst();
  }

  /** Whether words begin and end there, and no hyphen makes a longer one of them. */
  private static boolean stands(String text, int from, int to, BreakIterator words) {
    return words.isBoundary(to) && !hyphen(text, from - 1) && !hyphen(text, to);
  }

  private static boolean hyphen(String text, int at) {
    return at >= 0 && at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '\u2010');
  }
}
