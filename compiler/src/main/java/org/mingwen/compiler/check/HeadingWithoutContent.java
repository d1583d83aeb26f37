package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/** A heading is followed by another that does not stand under it, or by the end. */
final class HeadingWithoutContent implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.words().values().forEach(words -> check(words, findings));
  }

  private static void check(Words words, Consumer<Diagnostic> findings) {
    List<Block> blocks = words.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        boolean end = i + 1 == blocks.size();
        boolean sibling =
            !end
                && blocks.get(i + 1) instanceof Block.Heading next
                && next.level() <= heading.level();
        if (end || sibling) {
          Span line = Places.firstLine(heading.span());
          findings.accept(
              Diagnostic.warning("heading-without-content", line, quoted(title(line)))
                  .hint("write-content"));
        }
      }
    }
  }

  private static String title(Span heading) {
    return heading.text().replaceAll("^#+\\s*|\\s*\\{#[^}]*\\}\\s*$", "");
  }
}
