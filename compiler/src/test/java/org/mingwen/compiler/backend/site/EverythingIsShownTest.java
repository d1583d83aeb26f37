package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.model.Allowance;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.Properties;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;
import org.mingwen.dsl.source.Span;

/**
 * A policy that says everything shows everything: {@code outputs/kiln} has every kind of statement
 * with every part, and each part stands in the row of its statement.
 */
class EverythingIsShownTest {
  private static final Path KILN = Path.of("src/test/resources/outputs/kiln/policies/kiln");
  private static final Policy POLICY = Sample.policy(read("kiln.policy"));

  private static String read(String file) {
    try {
      return Files.readString(KILN.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The page of the policy in Chinese, with these words. */
  private static String page(String markdown) {
    PublishedPolicy published =
        Sample.published(read("kiln.policy"), Sample.words("zh-Hans", markdown));
    return new String(
        SiteBackend.standard()
            .render(Drafts.of(published), Optional.empty(), Drafts.NOTHING_COMPARED)
            .get("kiln/zh-Hans/index.html"),
        StandardCharsets.UTF_8);
  }

  /** The words of every block, so that each statement has a row. */
  private static String blocks() {
    return Stream.of(BlockKind.values())
        .map(kind -> "{{" + kind.word() + "}}\n\n")
        .collect(Collectors.joining("", "## 全部 {#all}\n\n", ""));
  }

  @Test
  void everyPartOfEveryStatementStandsInItsRow() {
    String page = page(blocks());
    for (Statement statement : POLICY.statements()) {
      if (statement instanceof Allowance) {
        continue;
      }
      int from = page.indexOf(" id=\"fact-" + statement.name() + "\">");
      assertThat(from).as(statement.name()).isPositive();
      String row = text(page.substring(from, end(page, from)));
      for (String said : said(statement)) {
        assertThat(row).as(statement.name() + " says " + said).contains(said);
      }
    }
  }

  private static int end(String page, int from) {
    return Stream.of("</tr>", "</div>", "</li>")
        .mapToInt(tag -> page.indexOf(tag, from))
        .filter(at -> at > 0)
        .min()
        .orElseThrow();
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", "").replace("\u2060", "").replace("&#39;", "'");
  }

  /** The phrases, addresses, amounts and ages that a record is made of, however deep. */
  private static List<String> said(Object part) {
    List<String> said = new ArrayList<>();
    said(part, said);
    return said;
  }

  private static void said(Object part, List<String> said) {
    if (part instanceof Phrase phrase) {
      said.add(phrase.text());
    } else if (part instanceof Deadline deadline) {
      said.add(new Tongue("zh-Hans").amount(deadline));
    } else if (part instanceof OptionalInt number) {
      number.ifPresent(value -> said.add(Integer.toString(value)));
    } else if (part instanceof Optional<?> maybe) {
      maybe.ifPresent(value -> said(value, said));
    } else if (part instanceof List<?> list) {
      list.forEach(one -> said(one, said));
    } else if (part instanceof org.mingwen.compiler.model.Stated<?> stated) {
      stated.value().ifPresent(value -> said(value, said));
    } else if (part instanceof String address && address.contains(":")) {
      said.add(address);
    } else if (part instanceof Record record && !(part instanceof Ref) && !(part instanceof Span)) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        said(value(record, component), said);
      }
    }
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A part that no statement has would be one that the other tests do not see. */
  @Test
  void thePolicyHasEveryKindOfStatementWithEveryPart() {
    Set<String> missing = new TreeSet<>();
    Stream.of(Provision.class, Declaration.class)
        .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
        .forEach(kind -> missing(kind, missing));
    assertThat(missing)
        .as("kinds and parts that the policy lacks")
        .containsExactlyInAnyOrder("Gap");
  }

  private static void missing(Class<?> kind, Set<String> missing) {
    List<Statement> statements = POLICY.statements().stream().filter(kind::isInstance).toList();
    if (statements.isEmpty()) {
      missing.add(kind.getSimpleName());
      return;
    }
    for (RecordComponent component : kind.getRecordComponents()) {
      boolean somewhere =
          component.getName().equals("part")
              || statements.stream().anyMatch(one -> isThere(value((Record) one, component)));
      if (!somewhere) {
        missing.add(kind.getSimpleName() + "." + component.getName());
      }
    }
  }

  private static boolean isThere(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.isPresent();
    } else if (value instanceof List<?> list) {
      return !list.isEmpty();
    } else if (value instanceof org.mingwen.compiler.model.Refs refs) {
      return !refs.isEmpty();
    } else if (value instanceof Boolean truth) {
      return truth;
    }
    return value != null;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "en", "ja"})
  void everyPropertyCanBeAskedForInASentence(String language) {
    StringBuilder markdown = new StringBuilder("## A {#a}\n\n");
    for (Statement statement : POLICY.statements()) {
      for (String property : Properties.of(statement)) {
        String dot = property.isEmpty() ? "" : "." + property;
        markdown.append("x {{" + statement.name() + dot + "}}\n\n");
      }
    }
    Properties.OF_POLICY.forEach(one -> markdown.append("x {{policy." + one + "}}\n\n"));
    PublishedPolicy published =
        Sample.published(
            read("kiln.policy"),
            Sample.words("zh-Hans", markdown.toString()),
            Sample.words(language, markdown.toString()));
    assertThat(published.publications().get(language).unknown()).isEmpty();
    String page =
        new String(
            SiteBackend.standard()
                .render(Drafts.of(published), Optional.empty(), Drafts.NOTHING_COMPARED)
                .get("kiln/" + language + "/index.html"),
            StandardCharsets.UTF_8);
    assertThat(Pattern.compile("<p>x\\s*(<[^>]*>)*\\s*</p>").matcher(page).results()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyVerbHasItsWordsInEveryLanguage(Verb verb) {
    for (String language : List.of("zh-Hans", "en", "ja")) {
      InterfaceWords words = InterfaceWords.of(language);
      assertThat(words.get("verb." + verb.word())).isNotBlank();
      assertThat(words.get("act." + verb.word())).contains("{0}");
      assertThat(words.get("promise." + verb.word())).contains("{0}");
      assertThat(words.get("promise.knowingly." + verb.word())).contains("{0}");
    }
  }

  @Test
  void aPeriodReadsAsASentenceNeedsIt() {
    String page =
        page("## A {#a}\n\n{{keep-account.period}}。{{keep-account.trigger}}。{{young.age}}。\n");
    assertThat(text(page)).contains("最后一次活动之日起 6 个月至 1 年或至个人提出请求时，以先届至者为准");
    assertThat(text(page)).contains("。最后一次活动或个人提出请求。未满 14 周岁。");
  }

  @Test
  void aPromiseThatNarrowsAPracticeStandsBesideItWithALink() {
    String page = page(blocks());
    assertThat(page)
        .contains(
            "但：</span><a href=\"#fact-no-analytics-minors\">我们不会将浏览记录用于服务使用情况分析。适用情形：年龄未满 18"
                + " 周岁。</a>");
  }

  @Test
  void aHandlerWithoutANameIsAGapThatIsShown() {
    PublishedPolicy published =
        Sample.published(
            "policy p \"政策\" { effective 2026-01-01 }\nhandler { legal-name unknown }\n",
            Sample.words("zh-Hans", "## A {#a}\n\n{{handler.name}}\n\n{{handler}}\n"));
    String page =
        new String(
            SiteBackend.standard()
                .render(Drafts.of(published), Optional.empty(), Drafts.NOTHING_COMPARED)
                .get("p/zh-Hans/index.html"),
            StandardCharsets.UTF_8);
    assertThat(page)
        .contains("<dd><span class=\"unknown\">本政策未载明</span></dd>")
        .contains("<span class=\"said\" id=\"fact-handler\"><span class=\"unknown\">本政策未载明</span>")
        .contains("法定名称：</span><span class=\"unknown\">本政策未载明</span>")
        .contains("content=\"政策\"");
  }
}
