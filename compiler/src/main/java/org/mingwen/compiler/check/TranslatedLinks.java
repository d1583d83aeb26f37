package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Clause;
import org.mingwen.compiler.words.Clauses;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A clause of a translation lacks a link of its original, or has another. A page in the reader's
 * language counts as the same page.
 */
final class TranslatedLinks implements Check {
  private static final Pattern LINK =
      Pattern.compile("(?:\\]\\(|<)((?:https|mailto):[^)>\\s]*)[)>]");

  /** A part of an address that only says in which language a page is. */
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?<=[/=.])(?:zh|en|ja)(?:[-_](?:hans|hant|cn|hk|tw|us|gb|jp))?(?=[/&?#.]|$)");

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.governing().ifPresent(governing -> check(policy, governing, findings));
  }

  private static void check(
      PublishedPolicy policy, Words governing, Consumer<Diagnostic> findings) {
    Map<String, Clause> original = new LinkedHashMap<>();
    Clauses.of(governing).forEach(clause -> original.putIfAbsent(clause.id(), clause));
    for (Words words : policy.words().values()) {
      List<Clause> translated =
          words.language().equals(governing.language()) ? List.of() : Clauses.of(words);
      for (Clause clause : translated) {
        if (original.containsKey(clause.id())) {
          compare(original.get(clause.id()), clause, findings);
        }
      }
    }
  }

  private static void compare(Clause original, Clause translated, Consumer<Diagnostic> findings) {
    Map<String, String> wanted = links(original);
    Map<String, String> found = links(translated);
    wanted.forEach(
        (page, address) -> {
          if (!found.containsKey(page)) {
            findings.accept(
                Diagnostic.warning(
                        "lost-link",
                        Places.firstLine(translated.span()),
                        quoted(translated.id()),
                        quoted(address))
                    .note("original-clause", Places.firstLine(original.span())));
          }
        });
    found.forEach(
        (page, address) -> {
          if (!wanted.containsKey(page)) {
            findings.accept(
                Diagnostic.warning(
                        "translated-link",
                        Places.firstLine(translated.span()),
                        quoted(translated.id()),
                        quoted(address))
                    .note("original-clause", Places.firstLine(original.span())));
          }
        });
  }

  /** The addresses of a clause by the page that they lead to in whatever language. */
  private static Map<String, String> links(Clause clause) {
    Map<String, String> links = new LinkedHashMap<>();
    Matcher link = LINK.matcher(clause.source());
    while (link.find()) {
      String page = LANGUAGE.matcher(link.group(1).toLowerCase(Locale.ROOT)).replaceAll("");
      links.putIfAbsent(page, link.group(1));
    }
    return links;
  }
}
