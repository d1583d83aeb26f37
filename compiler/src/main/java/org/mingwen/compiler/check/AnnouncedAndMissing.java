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

/** A sentence announces a list or a method, and a heading or the end follows it. */
final class AnnouncedAndMissing implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.words().values().forEach(words -> check(words, findings));
  }

  private static void check(Words words, Consumer<Diagnostic> findings) {
    List<Pattern> announcements = Phrasebook.phrases("announced-and-missing", words.language());
    List<Block> blocks = words.blocks();
    List<Passage> passages = Passages.of(words);
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i + 1 == blocks.size() || blocks.get(i + 1) instanceof Block.Heading;
      if (last && blocks.get(i) instanceof Block.Paragraph paragraph) {
        passages.stream()
            .filter(passage -> passage.span().equals(paragraph.span()))
            .forEach(passage -> check(passage, announcements, findings));
      }
    }
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
