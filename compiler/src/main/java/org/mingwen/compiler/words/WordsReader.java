package org.mingwen.compiler.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceDecoder;
import org.mingwen.dsl.source.SourceFile;

/**
 * Reads the words of one language: the Markdown of {@code text/<language>.md} and the translations
 * of {@code labels/<language>.yaml}. Never fails: whatever the bytes are, the result is words and
 * findings.
 */
public final class WordsReader {
  /** Several times the longest policy that anybody is asked to read. */
  static final int MAX_TEXT_BYTES = 512 * 1024;

  /** A label is a phrase; ten thousand of them fit. */
  static final int MAX_LABEL_BYTES = 1024 * 1024;

  private WordsReader() {}

  /**
   * Reads a text without label file, as the authoritative language has it.
   *
   * @param language the BCP 47 tag of the language
   * @param textPath how messages name the Markdown file
   * @param text its bytes
   */
  public static ReadWords read(String language, String textPath, byte[] text) {
    List<Diagnostic> findings = new ArrayList<>();
    return new ReadWords(words(language, textPath, text, Map.of(), findings), findings);
  }

  /**
   * Reads a text and its label file.
   *
   * @param language the BCP 47 tag of the language
   * @param textPath how messages name the Markdown file
   * @param text its bytes
   * @param labelsPath how messages name the label file
   * @param labels its bytes
   */
  public static ReadWords read(
      String language, String textPath, byte[] text, String labelsPath, byte[] labels) {
    List<Diagnostic> findings = new ArrayList<>();
    SourceDecoder.Decoded decoded = SourceDecoder.decode(labelsPath, labels, MAX_LABEL_BYTES);
    findings.addAll(decoded.findings());
    Map<String, Words.Label> read =
        decoded.isSound() ? LabelsReader.read(decoded.file(), findings) : Map.of();
    return new ReadWords(words(language, textPath, text, read, findings), findings);
  }

  private static Words words(
      String language,
      String path,
      byte[] text,
      Map<String, Words.Label> labels,
      List<Diagnostic> findings) {
    SourceDecoder.Decoded decoded = SourceDecoder.decode(path, text, MAX_TEXT_BYTES);
    findings.addAll(decoded.findings());
    SourceFile file = decoded.file();
    TextReader.Text read =
        decoded.isSound() ? TextReader.read(language, file, findings) : TextReader.Text.NONE;
    return new Words(language, file, read.blocks(), labels, read.former());
  }
}
