package org.mingwen.compiler.diff.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingwen.compiler.diff.words.Marked.Pair;
import org.mingwen.compiler.diff.words.PassageDiff.Kind;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.publication.ResolvedText.Clause;
import org.mingwen.compiler.publication.ResolvedText.Passage;

class TextDiffTest {
  private static final List<String> SENTENCES =
      List.of(
          "我们收集您的姓名、电子邮箱和手机号码。",
          "您可以随时通过 privacy@example.com 撤回同意；撤回不影响此前的处理。",
          "保存期限为6个月，到期后删除！",
          "We share the user’s IP address with partners in 3.5% of cases. ",
          "当社はお客様の氏名、住所を取得します。",
          "负责人为𠮷𠟮先生（电话：010-1234）。",
          "无",
          "——",
          "本政策自2024年9月16日起生效。");

  private static final List<String> WORDS =
      List.of("不", "单独", "我们", "、", "，", " ", "share", "30日", "％", "𠮷", "。", "“本服务”", "和");

  static List<Pair> pairs() throws IOException {
    return Marked.pairs();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isMarkedAsAReaderWouldMarkIt(Pair pair) {
    assertThat(Marked.marked(pair.diff())).isEqualTo(pair.marked());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void bothTextsCanBeReadFromTheMarks(Pair pair) {
    assertBothCanBeRead(pair.before(), pair.after(), pair.diff());
  }

  @Test
  void thereAreEnoughPairsOfEveryLanguage() throws IOException {
    assertThat(pairs()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(pairs()).extracting(pair -> pair.after().language()).contains("en", "ja", "zh-Hans");
  }

  @RepeatedTest(60)
  void bothTextsCanBeReadFromTheMarksOfAnyEdit(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    ResolvedText before = Marked.text("zh-Hans", paragraphs(random));
    ResolvedText after = Marked.text("zh-Hans", edited(before, random));

    assertBothCanBeRead(before, after, TextDiff.of(before, after, Map.of()));
  }

  @RepeatedTest(60)
  void theWayBackDeletesWhatTheWayThereInserts(RepetitionInfo turn) {
    Random random = new Random(1000 + turn.getCurrentRepetition());
    String before = String.join("", paragraphs(random));
    String after = String.join("", edited(Marked.text("zh-Hans", List.of(before)), random));

    PassageDiff there = PassageDiff.ofLines(before, after, "zh-Hans").get(0);
    PassageDiff back = PassageDiff.ofLines(after, before, "zh-Hans").get(0);

    assertThat(words(there, Kind.INSERTED)).isEqualTo(words(back, Kind.DELETED));
    assertThat(words(there, Kind.DELETED)).isEqualTo(words(back, Kind.INSERTED));
  }

  @Test
  void aTextIsTheSameAsItself() throws IOException {
    for (Pair pair : pairs()) {
      TextDiff diff = TextDiff.of(pair.after(), pair.after(), Map.of());
      assertThat(diff.clauses()).noneMatch(ClauseDiff::changed).noneMatch(ClauseDiff::moved);
    }
  }

  @Test
  void noCharacterIsCutInTwo() {
    for (PassageDiff passage : PassageDiff.ofLines("甲𠮷乙𠮟丙", "甲𠮟乙𠮷丁", "zh-Hans")) {
      for (PassageDiff.Piece piece : passage.pieces()) {
        assertThat(piece.text().codePoints())
            .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
      }
    }
  }

  @Test
  void aFactsRowIsNotWhatBecameOfAParagraph() {
    List<Passage> was = List.of(new Passage(ResolvedText.Kind.FACT, "权利：查阅权；行使方式：电子邮件"));
    List<Passage> is = List.of(new Passage(ResolvedText.Kind.PARAGRAPH, "权利：查阅权；行使方式：电子邮件"));
    TextDiff diff =
        TextDiff.of(
            new ResolvedText("zh-Hans", List.of(new Clause("a", "一", was))),
            new ResolvedText("zh-Hans", List.of(new Clause("a", "一", is))),
            Map.of());

    assertThat(diff.clauses().get(0).passages())
        .extracting(PassageDiff::kind)
        .containsExactly(ResolvedText.Kind.FACT, ResolvedText.Kind.PARAGRAPH);
  }

  @Test
  void thousandsOfClausesInAnotherOrderTakeNoTimeToSpeakOf() {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      clauses.add(
          new Clause("c" + i, "", List.of(new Passage(ResolvedText.Kind.PARAGRAPH, "第" + i))));
    }
    ResolvedText before = new ResolvedText("zh-Hans", clauses);
    Collections.reverse(clauses);

    TextDiff diff = TextDiff.of(before, new ResolvedText("zh-Hans", clauses), Map.of());

    assertThat(diff.clauses()).filteredOn(clause -> !clause.moved()).hasSize(1);
  }

  @Test
  void aSentenceWithoutEndIsComparedInBoundedTime() {
    Random random = new Random(7);
    String before = endless(random);
    String after = "甲" + endless(random);

    PassageDiff passage = PassageDiff.ofLines(before, after, "zh-Hans").get(0);

    assertThat(Marked.text(passage, Kind.SAME, Kind.INSERTED)).isEqualTo(after);
  }

  @Test
  void aPassageOfTensOfThousandsOfSentencesIsComparedInBoundedTime() {
    String before = "他说。".repeat(1000) + endless(new Random(8)).replaceAll("\\p{L}", "$0。");
    String after = "他说。".repeat(1000) + endless(new Random(9)).replaceAll("\\p{L}", "$0。");

    PassageDiff passage = PassageDiff.ofLines(before, after, "zh-Hans").get(0);

    assertThat(Marked.text(passage, Kind.SAME, Kind.INSERTED)).isEqualTo(after);
    assertThat(passage.pieces().get(0).text()).startsWith("他说。".repeat(999));
  }

  private static String endless(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      text.appendCodePoint(0x4E00 + random.nextInt(3000));
    }
    return text.toString();
  }

  private static List<String> paragraphs(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      StringBuilder paragraph = new StringBuilder();
      for (int j = random.nextInt(4); j >= 0; j--) {
        paragraph.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
      }
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  /** The paragraphs with some moved, doubled, taken away, and words put in or taken out. */
  private static List<String> edited(ResolvedText text, Random random) {
    List<String> paragraphs = new ArrayList<>();
    text.clauses().get(0).passages().forEach(passage -> paragraphs.add(passage.text()));
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(paragraphs.size());
      String paragraph = paragraphs.get(at);
      int place =
          paragraph.offsetByCodePoints(
              0, random.nextInt(paragraph.codePointCount(0, paragraph.length())));
      switch (random.nextInt(5)) {
        case 0 -> Collections.rotate(paragraphs, 1);
        case 1 -> paragraphs.add(at, SENTENCES.get(random.nextInt(SENTENCES.size())));
        case 2 ->
            paragraphs.set(
                at,
                paragraph.substring(0, place)
                    + WORDS.get(random.nextInt(WORDS.size()))
                    + paragraph.substring(place));
        case 3 ->
            paragraphs.set(
                at,
                paragraph.substring(0, place)
                    + paragraph.substring(paragraph.offsetByCodePoints(place, 1))
                    + "末");
        default -> paragraphs.set(at, paragraph.replaceFirst("[您我当W]", "他们"));
      }
    }
    return paragraphs;
  }

  /** What was deleted or inserted, without punctuation. */
  private static String words(PassageDiff passage, Kind kind) {
    return Marked.bare(Marked.text(passage, kind, kind));
  }

  private static void assertBothCanBeRead(ResolvedText before, ResolvedText after, TextDiff diff) {
    List<String> earlier = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (ClauseDiff clause : diff.clauses()) {
      for (PassageDiff passage : clause.passages()) {
        boolean gone = Marked.isGone(passage);
        if (!gone) {
          later.add(Marked.text(passage, Kind.SAME, Kind.INSERTED));
        }
        boolean added = passage.pieces().stream().allMatch(one -> one.kind() == Kind.INSERTED);
        if (!added && (gone || passage.elsewhere().isEmpty())) {
          earlier.add(Marked.bare(Marked.text(passage, Kind.SAME, Kind.DELETED)));
        }
      }
    }
    assertThat(later).containsExactlyElementsOf(texts(after));
    assertThat(earlier)
        .containsExactlyInAnyOrderElementsOf(texts(before).stream().map(Marked::bare).toList());
  }

  private static List<String> texts(ResolvedText text) {
    return text.clauses().stream()
        .flatMap(clause -> clause.passages().stream())
        .map(Passage::text)
        .toList();
  }
}
