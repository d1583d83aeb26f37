package org.mingwen.compiler.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.xliff.Exchanged.Node;

/** What came back as Markdown again. */
final class Returned {
  private Returned() {}

  /** The Markdown of these; empty where there is a mark that was never given out. */
  static Optional<String> source(List<Node> nodes, Numbering numbering) {
    StringBuilder source = new StringBuilder();
    for (Node node : nodes) {
      if (node instanceof Node.Text text) {
        source.append(text.text().replace("\r\n", "\n"));
      } else if (node instanceof Node.Mark mark) {
        Optional<String> content = source(mark.content(), numbering);
        Optional<Markup> known =
            numbering
                .mark(mark.id())
                .filter(one -> (one instanceof Markup.Pair) == mark.around())
                .filter(one -> mark.around() || mark.content().isEmpty());
        if (content.isEmpty() || known.isEmpty()) {
          return Optional.empty();
        }
        source.append(
            known.get() instanceof Markup.Pair pair
                ? pair.opening() + content.get() + pair.closing()
                : known.get().source());
      }
    }
    return Optional.of(source.toString());
  }

  /** What stands between the ends of blocks. */
  static List<List<Node>> blocks(List<Node> nodes, Numbering numbering) {
    List<List<Node>> blocks = new ArrayList<>();
    List<Node> block = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Node.Mark mark
          && numbering.mark(mark.id()).filter(Unit.BREAK::equals).isPresent()) {
        blocks.add(block);
        block = new ArrayList<>();
      } else {
        block.add(node);
      }
    }
    blocks.add(block);
    return blocks;
  }

  /**
   * Whether a translation has the marks of its original, or those that the translation already had,
   * in whatever order. They are looked for in the Markdown, so that one that somebody typed counts.
   */
  static boolean hasMarksOf(List<String> blocks, Unit unit) {
    List<String> marks = new ArrayList<>();
    blocks.forEach(block -> marks.addAll(Markup.marks(Markup.parse(block))));
    return same(marks, unit.source()) || unit.target().filter(now -> same(marks, now)).isPresent();
  }

  private static boolean same(List<String> marks, List<Markup> markup) {
    List<String> others = Markup.marks(markup);
    others.removeIf(Unit.BREAK.source()::equals);
    return marks.stream().sorted().toList().equals(others.stream().sorted().toList());
  }
}
