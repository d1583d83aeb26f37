package org.mingwen.dsl;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.grammar.MingwenLexer;
import org.mingwen.dsl.grammar.ScanningLexer;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;

/**
 * Makes names of tokens, and finds those that a reader could take for another: letters of two
 * scripts in one name, wide or decomposed forms, structure words.
 */
final class NameReader {
  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);
  private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)+");
  private static final Set<String> RESERVED = reservedWords();

  private final SourceFile source;
  private final Findings findings;

  /** One string for each name, however often a policy speaks it. */
  private final Map<String, String> known = new HashMap<>();

  NameReader(SourceFile source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The name that a token is: a name, a label or a keyword in the place of a name. */
  Name read(Token token) {
    int start = token.getStartIndex();
    int end = token.getStopIndex() + 1;
    if (token.getType() == MingwenLexer.LABEL) {
      end--;
    }
    boolean quoted = source.codePointAt(start) == '「';
    Span span = source.span(start, end);
    if (end - start > ScanningLexer.MAX_NAME + (quoted ? 2 : 0)) {
      findings.add(Findings.tooLong(span, "name", ScanningLexer.MAX_NAME));
      return new Name(span, source.substring(start, start + ScanningLexer.MAX_NAME));
    }
    String text = span.text();
    if (quoted) {
      text = text.substring(1, text.endsWith("」") ? text.length() - 1 : text.length());
    }
    String name = known.get(text);
    if (name == null || quoted) {
      name = checked(span, text, quoted);
    }
    return new Name(span, name);
  }

  /** The name that a value is; a time zone may have underscores ({@code America/New_York}). */
  Name readValue(Token token) {
    Span span = source.span(token.getStartIndex(), token.getStopIndex() + 1);
    boolean zone =
        span.end() - span.start() <= ScanningLexer.MAX_NAME && ZONE.matcher(span.text()).matches();
    return zone ? new Name(span, span.text()) : read(token);
  }

  private String checked(Span span, String text, boolean quoted) {
    String name = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (quoted && RESERVED.contains(name)) {
      findings.add(Diagnostic.error("reserved-word", span, Argument.quoted(name)));
      return name;
    }
    // Invisible characters have been reported where they stand.
    if (findings.hasLexical(span.start(), span.end())) {
      return name;
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    int selector =
        name.codePoints().filter(CharacterCheck::isVariationSelector).findFirst().orElse(0);
    if (selector != 0) {
      findings.add(CharacterCheck.invisible(span, selector));
    } else if (!plain.equals(text)) {
      findings.add(
          Diagnostic.error("look-alike-name", span, Argument.quoted(text))
              .hint("write-instead", Argument.quoted(plain)));
    } else if (!isWellFormed(name, quoted)) {
      findings.add(invalid(span, name));
    } else if (mixesScripts(name)) {
      findings.add(Diagnostic.error("mixed-scripts", span, Argument.quoted(name)));
    } else {
      known.put(text, name);
    }
    return name;
  }

  private static Diagnostic invalid(Span span, String name) {
    Diagnostic invalid = Diagnostic.error("invalid-name", span, Argument.quoted(name));
    String hyphened = name.replace('_', '-').replaceFirst("[-. ]+$", "");
    return hyphened.equals(name) || hyphened.isEmpty()
        ? invalid
        : invalid.hint("write-instead", Argument.quoted(hyphened));
  }

  /**
   * Letters, digits, hyphens, full stops, and the strokes of a time zone; in 「」 also single spaces;
   * no stop at the end.
   */
  private static boolean isWellFormed(String name, boolean quoted) {
    if (name.isEmpty() || !Character.isLetterOrDigit(name.codePointAt(0))) {
      return false;
    }
    int last = name.codePointBefore(name.length());
    if (last == '-' || last == '.' || last == ' ' || name.contains("  ")) {
      return false;
    }
    return name.codePoints()
        .allMatch(
            c ->
                Character.isLetter(c)
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '.'
                    || (!quoted && c == '/')
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || (quoted && c == ' '));
  }

  private static boolean mixesScripts(String name) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    name.codePoints().forEach(c -> scripts.add(UnicodeScript.of(c)));
    scripts.remove(UnicodeScript.COMMON);
    scripts.remove(UnicodeScript.INHERITED);
    return scripts.size() > 1 && !EAST_ASIAN.containsAll(scripts);
  }

  private static Set<String> reservedWords() {
    Set<String> words = new HashSet<>();
    for (Keyword keyword : Keyword.values()) {
      if (keyword.role() == Keyword.Role.STRUCTURE) {
        words.add(keyword.word());
      }
    }
    return Set.copyOf(words);
  }
}
