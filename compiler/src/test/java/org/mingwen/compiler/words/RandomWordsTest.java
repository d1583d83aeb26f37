package org.mingwen.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingwen.dsl.source.SourceDecoder;

class RandomWordsTest {
  private static final List<String> PIECES =
      List.of(
          "{{a.b}}",
          "{{says x}}",
          "{{collected}}",
          "{#id}",
          "{#",
          "{{",
          "}}",
          "\\",
          "*",
          "**",
          "_",
          "`",
          "```",
          "[",
          "](",
          ")",
          "](#a)",
          "![",
          "<",
          "<b>",
          "<!--",
          "-->",
          "<div>",
          ">",
          "- ",
          "1. ",
          "  ",
          "    ",
          "\t",
          "#",
          "## ",
          "|",
          "|---|\n",
          "\n",
          "\n\n",
          "\r\n",
          "---",
          "=",
          "字",
          "𠮷",
          "“",
          "。",
          "word ",
          "&amp;",
          "&#x6A;",
          "&#x202e;",
          "&",
          "[^1]",
          "[a]: b",
          "~",
          "https://a.b",
          "<https://a.b>",
          "<a@b.c>",
          "　",
          "｛｛",
          ":",
          "é");

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void whateverIsTypedNothingIsForgedAndNothingIsLostSilently() {
    Random random = new Random(20240916);
    int sound = 0;
    for (int i = 0; i < 1_000; i++) {
      String text = random(random);
      ReadWords read = Printed.read(text);
      String tree = Printed.tree(read);
      assertThat(tree.codePoints().filter(c -> c != '\n').noneMatch(SourceDecoder::isForbidden))
          .as(text)
          .isTrue();
      Clauses.of(read.words());
      if (read.findings().isEmpty()) {
        sound++;
        int typed = text.replace("\\\\", "").replace("\\{{", "").split("\\{\\{", -1).length - 1;
        assertThat(read.words().placeholders()).as(text).hasSize(typed);
        assertThat(
                Clauses.of(read.words()).stream()
                    .mapToInt(clause -> clause.placeholders().size())
                    .sum())
            .as(text)
            .isEqualTo(typed);
      }
    }
    assertThat(sound).isGreaterThan(50);
  }
}
