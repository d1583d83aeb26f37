package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.release.HistoryFolder;
import org.mingwen.compiler.release.Plan;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A version that is released while its translation has a notice says so for ever. */
class StaleReleasesTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/examples");

  @TempDir Path folder;
  private Path shop;

  @BeforeEach
  void copies() throws IOException {
    shop = folder.resolve("shop");
    copy(EXAMPLES.resolve("base"));
    copy(EXAMPLES.resolve("stale-words/quiet"));
    // What the law of a place asks is no matter here.
    edit("policy.policy", "cn", "sg");
    accept();
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = shop.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void edit(String file, String find, String replace) throws IOException {
    Path path = shop.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(find);
    Files.writeString(path, text.replace(find, replace));
  }

  private void accept() throws IOException {
    VersionedPolicy policy =
        PolicyCompiler.compile(folder, PolicyCompiler.Purpose.ACCEPTING, one -> List.of())
            .versioned()
            .get(0);
    new Accepting(policy, List.of(), List.of()).write(folder, "陈默", LocalDate.of(2026, 12, 1));
  }

  private Compilation compiled() throws IOException {
    return PolicyCompiler.compileApartFromLaw(folder);
  }

  private static List<String> ids(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map((Diagnostic one) -> one.id() + (one.isError() ? "!" : ""))
        .toList();
  }

  /** Releases the draft; what stands against it otherwise. */
  private List<String> release() throws IOException {
    Compilation compilation = compiled();
    if (compilation.hasErrors()) {
      return ids(compilation);
    }
    Plan plan = Plan.release(compilation.versioned().get(0));
    if (plan.refusals().isEmpty()) {
      HistoryFolder.write(shop, plan.files());
    }
    return plan.refusals().stream().map(Diagnostic::id).toList();
  }

  private static Document page(SortedMap<String, byte[]> site, String path) {
    assertThat(site).containsKey(path);
    return Jsoup.parse(new String(site.get(path), StandardCharsets.UTF_8));
  }

  @Test
  void whatFailsIsNotReleased() throws IOException {
    edit("text/zh-Hans.md", "联系我们", "联系方式");

    assertThat(release()).containsExactly("stale-words!");
    assertThat(shop.resolve("history")).doesNotExist();
  }

  @Test
  void aVersionReleasedWithANoticeKeepsItWhateverIsAcceptedLater() throws IOException {
    edit("policy.policy", "jurisdictions", "stale notice in en  jurisdictions");
    edit("text/zh-Hans.md", "联系我们", "联系方式");

    assertThat(ids(compiled())).contains("stale-words").doesNotContain("stale-words!");
    assertThat(release()).isEmpty();
    byte[] released = compiled().site().get("shop/en/2026-01-01.1/index.html");
    accept();
    assertThat(release()).isEmpty();

    SortedMap<String, byte[]> site = compiled().site();
    Document first = page(site, "shop/en/2026-01-01.1/index.html");
    assertThat(first.select(".text .notice.stale-words")).hasSize(1);
    assertThat(first.select(".text .notice ins").text()).contains("方式");
    assertThat(page(site, "shop/en/2026-01-01.2/index.html").select(".notice")).isEmpty();
    assertThat(page(site, "shop/en/index.html").select(".notice")).isEmpty();
    // The ways to other versions are all that is new on its page.
    assertThat(first.select(".text").outerHtml())
        .isEqualTo(
            Jsoup.parse(new String(released, StandardCharsets.UTF_8)).select(".text").outerHtml());
  }

  @Test
  void aVersionReleasedInChineseStaysSo() throws IOException {
    edit("policy.policy", "jurisdictions", "stale original in en  jurisdictions");
    edit("text/zh-Hans.md", "联系我们", "联系方式");
    assertThat(release()).isEmpty();
    accept();
    edit("policy.policy", "stale original in en ", "");
    assertThat(release()).isEmpty();

    SortedMap<String, byte[]> site = compiled().site();
    assertThat(page(site, "shop/en/2026-01-01.1/index.html").select("h2 [lang=zh-Hans]").text())
        .isEqualTo("联系方式");
    assertThat(page(site, "shop/en/2026-01-01.2/index.html").select("h2 [lang]")).isEmpty();
  }

  @Test
  void aComparisonMarksTheClausesOfAVersionWhoseTranslationHadANotice() throws IOException {
    assertThat(release()).isEmpty();
    edit("policy.policy", "jurisdictions", "stale notice  jurisdictions");
    edit("text/zh-Hans.md", "在您注册时", "在您注册账户时");
    edit("text/en.md", "We collect your", "We only collect your");
    assertThat(release()).isEmpty();

    Document page = page(compiled().site(), "shop/en/changes/2026-01-01..2026-01-01.2/index.html");

    assertThat(page.select(".change .where .tag").eachText())
        .containsExactly("Translation not updated");
  }

  @Test
  void rulesDoNotDependOnWhatWasAccepted() throws IOException {
    edit("policy.policy", "jurisdictions", "stale notice  jurisdictions");
    edit("text/en.md", "We collect your", "We only collect your");
    assertThat(ids(compiled())).contains("translation-edited");
    byte[] stale = compiled().rules().get("shop/rules.json");
    accept();

    assertThat(ids(compiled())).doesNotContain("translation-edited");
    assertThat(compiled().rules().get("shop/rules.json")).isEqualTo(stale);
  }
}
