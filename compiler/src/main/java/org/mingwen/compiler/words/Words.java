package org.mingwen.compiler.words;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param labels the translations of labels and phrases by their address, in the order of the file;
 *     empty for the authoritative language, whose labels stand in the facts
 * @param former the former ids of clauses by their present ones ({@code {#new was=old}})
 */
public record Words(
    String language,
    SourceFile source,
    List<Block> blocks,
    Map<String, Label> labels,
    Map<String, List<String>> former) {

  /** Keeps its own copies of the list and the map. */
  public Words {
    blocks = List.copyOf(blocks);
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    former = Map.copyOf(former);
  }

  /** Every placeholder of the text, in order. */
  public List<Placeholder> placeholders() {
    return Placeholders.in(blocks);
  }

  /**
   * A translated label or phrase.
   *
   * @param text the translation, on one line and not empty
   * @param span where the translation stands in the label file
   * @param keySpan where its address stands
   */
  public record Label(String text, Span span, Span keySpan) {}
}
