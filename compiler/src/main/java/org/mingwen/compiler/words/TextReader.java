package org.mingwen.compiler.words;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/**
 * Markdown to blocks: marks of our own are cut out, nesting is bounded, flexmark parses, and its
 * tree becomes ours.
 */
final class TextReader {
  private static final Parser PARSER = parser();

  private TextReader() {}

  /**
   * A text.
   *
   * @param blocks its blocks in order
   * @param former the former ids of its clauses by their present ones
   */
  record Text(List<Block> blocks, Map<String, List<String>> former) {
    static final Text NONE = new Text(List.of(), Map.of());
  }

  static Text read(String language, SourceFile file, List<Diagnostic> findings) {
    CutText text = MarkCutter.cut(file, findings);
    if (!MarkupBounds.hold(text, findings)) {
      return Text.NONE;
    }
    try {
      Node document = PARSER.parse(text.text());
      return new BlockConverter(language, text, findings).document(document);
    } catch (StackOverflowError e) {
      // The bounds keep us from here; should one be too generous, it is still the author's text.
      findings.add(Diagnostic.error("words-too-deep", file.span(0, 0)));
      return Text.NONE;
    }
  }

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    // Without it `**“身份证号”**等` is not strong.
    options.set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    return Parser.builder(options).build();
  }
}
