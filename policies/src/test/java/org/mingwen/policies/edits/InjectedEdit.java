package org.mingwen.policies.edits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Edits to a policy, and what is to be said of them.
 *
 * @param name what is edited
 * @param policy the policy's folder
 * @param trap what it is made to mislead; empty where it is none
 * @param versions the steps that lead from the real policy to a second version, from that to a
 *     third ...
 * @param forth what is to be said of the last version against the one before
 * @param back the same the other way round; empty where nothing is expected
 */
record InjectedEdit(
    String name,
    String policy,
    Optional<String> trap,
    List<List<Step>> versions,
    Expectation forth,
    Optional<Expectation> back) {
  private static final Path FOLDER = Path.of("src/test/resources/edits");

  InjectedEdit {
    versions = List.copyOf(versions);
  }

  /** All of them, in the order of their files. */
  static List<InjectedEdit> all() {
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      return walk.filter(file -> file.toString().endsWith(".edits"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<InjectedEdit> read(Path file) {
    try {
      List<InjectedEdit> edits = new ArrayList<>();
      for (String block : Files.readString(file).split("\\n\\n+(?=# )", -1)) {
        if (block.startsWith("# ")) {
          edits.add(new Reader(block.stripTrailing().lines().toList()).read());
        }
      }
      return edits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name + " (" + policy + ")";
  }

  /** Reads one block. */
  private static final class Reader {
    private final List<String> lines;
    private final List<List<Step>> versions = new ArrayList<>(List.of(new ArrayList<>()));
    private int at = 1;
    private String policy = "";
    private Optional<String> trap = Optional.empty();
    private Expectation.Lines expected = new Expectation.Lines();
    private Optional<Expectation> forth = Optional.empty();

    Reader(List<String> lines) {
      this.lines = lines;
    }

    InjectedEdit read() {
      while (at < lines.size()) {
        String line = lines.get(at++);
        int end = line.indexOf(' ');
        String word = end < 0 ? line : line.substring(0, end);
        String rest = end < 0 ? "" : line.substring(end + 1);
        if (!expected.take(word, rest)) {
          take(word, rest);
        }
      }
      Expectation last = expected.done();
      return new InjectedEdit(
          lines.get(0).substring(2),
          policy,
          trap,
          versions,
          forth.orElse(last),
          forth.map(first -> last));
    }

    private void take(String word, String rest) {
      List<Step> steps = versions.get(versions.size() - 1);
      switch (word) {
        case "policy" -> policy = rest;
        case "trap" -> trap = Optional.of(rest);
        case "then" -> versions.add(new ArrayList<>());
        case "at" -> steps.add(replace(rest));
        case "all" -> {
          String[] words = rest.split(" => ", 2);
          steps.add(new Step.Everywhere(words[0], words[1]));
        }
        case "remove" -> steps.add(new Step.Remove(rest));
        case "crlf" -> steps.add(new Step.WindowsLines(rest));
        case "nfd" -> steps.add(new Step.Decomposed(rest));
        case "vocabulary" -> steps.add(new Step.BuiltIn(replace(Versions.VOCABULARY + rest)));
        case "rendering" -> steps.add(new Step.Apart(Versions.RENDERING + rest));
        case "pin" -> steps.add(new Step.Apart(Versions.PIN + rest));
        case "back" -> {
          forth = Optional.of(expected.done());
          expected = new Expectation.Lines();
        }
        default -> throw new IllegalArgumentException(lines.get(0) + ": " + word + " " + rest);
      }
    }

    private Step.Replace replace(String where) {
      int end = where.indexOf(' ');
      return new Step.Replace(
          end < 0 ? where : where.substring(0, end),
          end < 0 ? "" : where.substring(end + 1),
          marked('-'),
          marked('+'));
    }

    private List<String> marked(char mark) {
      List<String> marked = new ArrayList<>();
      while (at < lines.size() && isMarked(lines.get(at), mark)) {
        String line = lines.get(at++);
        marked.add(line.length() == 1 ? "" : line.substring(2));
      }
      return marked;
    }

    private static boolean isMarked(String line, char mark) {
      return line.equals(String.valueOf(mark)) || line.startsWith(mark + " ");
    }
  }
}
