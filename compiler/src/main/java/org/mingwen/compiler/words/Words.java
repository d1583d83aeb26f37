package org.mingwen.compiler.words;

import java.util.List;
import java.util.Map;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * The words of a policy in one language.
 *
 * @param language the BCP 47 tag, as in the file's name
 * @param source the Markdown file
 * @param blocks the text in order
 * @param labels the translations of labels and phrases by their address; empty for the
 *     authoritative language, whose labels stand in the facts
 */
public record Words(
    String language, SourceFile source, List<Block> blocks, Map<String, Label> labels) {

  /** A translated label or phrase and its place in the label file. */
  public record Label(String text, Span span) {}
}
