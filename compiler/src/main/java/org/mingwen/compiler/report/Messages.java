package org.mingwen.compiler.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.diagnostic.Hint;
import org.mingwen.dsl.diagnostic.Note;

/**
 * The sentences of one language. The keys of {@code messages_<language>.properties} are {@code
 * <diagnostic id>}, for rules of law {@code law.<requirement>}, {@code hint.<id>}, {@code
 * note.<id>}, {@code word.<key>} and, for the printed form itself, {@code report.<key>}; {@code
 * {0}} stands for the first argument. Immutable and thread-safe.
 */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
  private static final int MOST_QUOTED = 80;
  private static final int MOST_PLAIN = 400;
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Messages(language, load(language)));
    }
  }

  private final Language language;
  private final Properties sentences;

  private Messages(Language language, Properties sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /** The sentences in this language. */
  public static Messages in(Language language) {
    return ALL.get(language);
  }

  private static Properties load(Language language) {
    String file = "messages_" + language.tag() + ".properties";
    Properties sentences = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file);
      }
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return sentences;
  }

  /** What a finding says, in one line; for a rule of law, what its requirement says. */
  public String sentence(Diagnostic finding) {
    Optional<String> requirement =
        LegalRules.rule(finding.id()).flatMap(rule -> finding.hint()).map(Hint::id);
    return sentence(requirement.orElse(finding.id()), finding.arguments());
  }

  /** What to write instead, in one line. */
  public String sentence(Hint hint) {
    return sentence("hint." + hint.id(), hint.arguments());
  }

  /** What another place has to do with a finding, in one line. */
  public String sentence(Note note) {
    return sentence("note." + note.id(), note.arguments());
  }

  /**
   * A word of ours, by its key: a word of these sentences, else the label of a built-in term
   * ({@code gap.retention}), else the key itself.
   */
  public String word(String key) {
    String word = sentences.getProperty("word." + key);
    return word == null ? label(key).orElse(key) : word;
  }

  private Optional<String> label(String key) {
    int dot = key.indexOf('.');
    return Stream.of(ConceptKind.values())
        .filter(kind -> dot > 0 && kind.word().equals(key.substring(0, dot)))
        .findFirst()
        .flatMap(kind -> Vocabulary.builtIn().terms(kind).find(key.substring(dot + 1)))
        .flatMap(concept -> concept.label(language.tag()));
  }

  /** A part of the printed form. */
  String report(String key, Object... arguments) {
    return fill("report." + key, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** Every key. */
  SortedSet<String> keys() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }

  /** The sentence as it stands in the file. */
  String raw(String key) {
    return sentences.getProperty(key);
  }

  private String sentence(String key, List<Argument> arguments) {
    return fill(key, arguments.stream().map(this::write).toList());
  }

  // A sentence that is missing must not hide the finding: its id and arguments still say something.
  private String fill(String key, List<String> written) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      return (key + " " + String.join(" ", written)).strip();
    }
    return PLACE
        .matcher(sentence)
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(index < written.size() ? written.get(index) : "");
            });
  }

  private String write(Argument argument) {
    return switch (argument.kind()) {
      case QUOTED -> {
        String text = VisibleText.shortened(argument.text(), MOST_QUOTED);
        yield language == Language.ZH ? "「" + text + "」" : "`" + text + "`";
      }
      case WORD -> word(argument.text());
      case PLAIN -> VisibleText.shortened(argument.text(), MOST_PLAIN);
      case TOLD -> {
        String[] told = argument.text().split("\n", 2);
        yield VisibleText.shortened(told[language == Language.ZH ? 0 : 1], MOST_PLAIN);
      }
    };
  }
}
