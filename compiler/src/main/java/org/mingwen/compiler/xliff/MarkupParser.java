package org.mingwen.compiler.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds marks in Markdown; what is not plainly one is text. */
final class MarkupParser {
  private static final Pattern MARK =
      Pattern.compile(
          String.join(
              "|",
              "(?<escape>\\\\.)",
              "(?<value>\\{\\{[^}\\n]*\\}\\})",
              "(?<auto><(?:https:|mailto:)[^>\\s]*>)",
              "\\[(?<text>(?:[^\\[\\]\\\\]|\\\\.)*)(?<link>\\]\\([^()\\s]*\\))",
              "\\*\\*(?<strong>(?:[^*\\\\]|\\\\.)+)\\*\\*",
              "\\*(?<emphasis>(?:[^*\\\\]|\\\\.)+)\\*"));

  private MarkupParser() {}

  static List<Markup> parse(String source) {
    List<Markup> markup = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(source);
    int from = 0;
    while (mark.find()) {
      text.append(source, from, mark.start());
      from = mark.end();
      if (mark.group("escape") != null) {
        text.append(mark.group());
        continue;
      }
      flush(text, markup);
      markup.add(marked(mark));
    }
    text.append(source, from, source.length());
    flush(text, markup);
    return List.copyOf(markup);
  }

  private static Markup marked(Matcher mark) {
    if (mark.group("link") != null) {
      return new Markup.Pair("[", mark.group("link"), parse(mark.group("text")));
    } else if (mark.group("strong") != null) {
      return new Markup.Pair("**", "**", parse(mark.group("strong")));
    } else if (mark.group("emphasis") != null) {
      return new Markup.Pair("*", "*", parse(mark.group("emphasis")));
    }
    return new Markup.Mark(mark.group());
  }

  private static void flush(StringBuilder text, List<Markup> into) {
    if (!text.isEmpty()) {
      into.add(new Markup.Text(text.toString()));
      text.setLength(0);
    }
  }
}
