package org.mingwen.policies.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.compiler.vocabulary.EditedVocabulary;

/** One edit to the files of a policy. */
sealed interface Step {
  /** The files after it. */
  SortedMap<String, byte[]> apply(SortedMap<String, byte[]> files);

  /**
   * One text for another.
   *
   * @param file its path in the policy's folder
   * @param anchor how the paragraph begins in which to look; empty for the whole file
   * @param before what stands there once, or {@code *} for all of it; empty to add
   * @param after what comes instead
   */
  record Replace(String file, String anchor, List<String> before, List<String> after)
      implements Step {
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n(?=\\n)|\\n?\\z");

    @Override
    public SortedMap<String, byte[]> apply(SortedMap<String, byte[]> files) {
      assertThat(files).containsKey(file);
      SortedMap<String, byte[]> edited = new TreeMap<>(files);
      String text = text(files, file);
      edited.put(file, edit(text).getBytes(StandardCharsets.UTF_8));
      return edited;
    }

    private String edit(String text) {
      int start = 0;
      int end = text.length();
      if (!anchor.isEmpty()) {
        start = ("\n\n" + text).indexOf("\n\n" + anchor);
        if (start < 0) {
          start = ("\n" + text).indexOf("\n" + anchor);
        }
        assertThat(start)
            .as("a paragraph or line of " + file + " begins: " + anchor)
            .isNotNegative();
        Matcher paragraph = BETWEEN_PARAGRAPHS.matcher(text);
        assertThat(paragraph.find(start)).isTrue();
        end = paragraph.start();
      }
      String part = text.substring(start, end);
      return text.substring(0, start) + replace(part) + text.substring(end);
    }

    private String replace(String part) {
      String comes = String.join("\n", after);
      if (before.isEmpty()) {
        return part + (part.endsWith("\n") ? "" : "\n") + comes + (part.endsWith("\n") ? "\n" : "");
      } else if (before.equals(List.of("*"))) {
        return comes;
      }
      String goes = String.join("\n", before);
      assertThat(part.split(Pattern.quote(goes), -1))
          .as("once in " + file + ": " + goes)
          .hasSize(2);
      return part.replace(goes, comes);
    }
  }

  /** One word for another, in every file. */
  record Everywhere(String before, String after) implements Step {
    @Override
    public SortedMap<String, byte[]> apply(SortedMap<String, byte[]> files) {
      Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(before) + "(?![\\w-])");
      SortedMap<String, byte[]> edited = new TreeMap<>();
      for (String file : files.keySet()) {
        String text = word.matcher(text(files, file)).replaceAll(Matcher.quoteReplacement(after));
        edited.put(file, text.getBytes(StandardCharsets.UTF_8));
      }
      assertThat(edited.keySet()).anyMatch(file -> !text(edited, file).equals(text(files, file)));
      return edited;
    }
  }

  /** A file less. */
  record Remove(String file) implements Step {
    @Override
    public SortedMap<String, byte[]> apply(SortedMap<String, byte[]> files) {
      SortedMap<String, byte[]> edited = new TreeMap<>(files);
      assertThat(edited.remove(file)).isNotNull();
      return edited;
    }
  }

  /** The same file with line ends of Windows. */
  record WindowsLines(String file) implements Step {
    @Override
    public SortedMap<String, byte[]> apply(SortedMap<String, byte[]> files) {
      return put(files, file, text(files, file).replace("\n", "\r\n"));
    }
  }

  /** The same file with its characters decomposed. */
  record Decomposed(String file) implements Step {
    @Override
    public SortedMap<String, byte[]> apply(SortedMap<String, byte[]> files) {
      return put(files, file, Normalizer.normalize(text(files, file), Normalizer.Form.NFD));
    }
  }

  /** A row of a table of built-in terms. */
  record BuiltIn(Replace row) implements Step {
    @Override
    public SortedMap<String, byte[]> apply(SortedMap<String, byte[]> files) {
      SortedMap<String, byte[]> edited = new TreeMap<>(files);
      String table = row.file().substring(Versions.VOCABULARY.length());
      byte[] text = EditedVocabulary.table(table).getBytes(StandardCharsets.UTF_8);
      edited.putIfAbsent(row.file(), text);
      return row.apply(edited);
    }
  }

  /** Something that no source says: how a language is shown, or a clause that was accepted. */
  record Apart(String what) implements Step {
    @Override
    public SortedMap<String, byte[]> apply(SortedMap<String, byte[]> files) {
      SortedMap<String, byte[]> edited = new TreeMap<>(files);
      edited.put(what, new byte[0]);
      return edited;
    }
  }

  private static SortedMap<String, byte[]> put(
      SortedMap<String, byte[]> files, String file, String text) {
    assertThat(text).isNotEqualTo(text(files, file));
    SortedMap<String, byte[]> edited = new TreeMap<>(files);
    edited.put(file, text.getBytes(StandardCharsets.UTF_8));
    return edited;
  }

  private static String text(SortedMap<String, byte[]> files, String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }
}
