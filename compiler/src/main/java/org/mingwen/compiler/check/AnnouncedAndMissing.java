package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Block;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/**
 * A sentence announces a list or a method, and its section ends there. Sections below it are what
 * it announces.
 */
final class AnnouncedAndMissing implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.words().values().forEach(words -> check(words, findings));
  }

  private static void check(Words words, Consumer<Diagnostic> findings) {
    List<Pattern> announcements = Phrasebook.phrases("announced-and-missing", words.language());
    List<Block> blocks = words.blocks();
    List<Passage> passages = Passages.of(words);
    int level = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        level = heading.level();
      }
      if (endsSection(blocks, i, level) && blocks.get(i) instanceof Block.Paragraph paragraph) {
        passages.stream()
            .filter(passage -> passage.span().equals(paragraph.span()))
            .forEach(passage -> check(passage, announcements, findings));
      }
    }
  }

  /** Whether the section of this level ends after a block. */
  private static boolean endsSection(List<Block> blocks, int block, int level) {
    return block + 1 == blocks.size()
        || (blocks.get(block + 1) instanceof Block.Heading next && next.level() <= level);
  }

  private static void check(
      Passage passage, List<Pattern> announcements, Consumer<Diagnostic> findings) {
    String text = passage.text().replaceAll("[\\s" + Passage.MASK + "]+$", "");
    Phrasebook.hits(announcements, text).stream()
        .filter(hit -> hit.end() == text.length())
        .forEach(
            hit -> {
              Span span = passage.span(hit.start(), hit.end());
              findings.accept(
                  Diagnostic.warning("announced-and-missing", span, quoted(hit.text()))
                      .hint("write-announced"));
            });
  }
}
