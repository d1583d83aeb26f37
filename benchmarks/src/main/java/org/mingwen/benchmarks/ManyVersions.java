package org.mingwen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.Accepting;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.release.HistoryFolder;
import org.mingwen.compiler.release.Plan;

/**
 * {@code sosst} with as many versions as asked for, released one after the other as its author
 * would: each with another fact or two and other words in every language, all of it accepted.
 */
final class ManyVersions {
  private static final String POLICY = "sosst";
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final List<String> LANGUAGES = List.of("zh-Hans", "en", "ja");

  /** Something that a policy says, and what it says instead from one time to the next. */
  private record Fact(String file, List<String> said) {}

  private static final List<Fact> FACTS =
      List.of(
          new Fact(
              "retention.policy",
              List.of(
                  "until 6 months to 1 year after",
                  "until 1 year after",
                  "until 6 months after",
                  "until 2 years after",
                  "until 9 months to 1 year after")),
          new Fact(
              "data.policy",
              List.of(
                  "name, email, phone, username, password",
                  "name, email, phone, username, password, nickname",
                  "name, email, username, password",
                  "name, email, phone, username, password, avatar")),
          new Fact(
              "collection.policy",
              List.of(
                  "for data-analysis, product-improvement",
                  "for data-analysis",
                  "for data-analysis, product-improvement, recommendation")),
          new Fact(
              "sharing.policy",
              List.of(
                  "provide interest, behaviour to ad-partner",
                  "provide interest to ad-partner",
                  "provide interest, behaviour, position to ad-partner")),
          new Fact("rights.policy", List.of("copy          by mail ", "copy by mail, settings ")),
          new Fact(
              "cookies.policy",
              List.of(
                  "\"分析 Cookie\" from self lasting unknown",
                  "\"分析 Cookie\" from self lasting 30 days",
                  "\"分析 Cookie\" from self lasting 1 year",
                  "\"分析 Cookie\" from self lasting 90 days")),
          new Fact(
              "use.policy",
              List.of(
                  "rewarding: use name, phone, email, transaction-record",
                  "rewarding: use name, email, transaction-record",
                  "rewarding: use name, phone, email, transaction-record, delivery-address")),
          new Fact(
              "security.policy",
              List.of(
                  "by encryption-in-transit for sensitive",
                  "by encryption-in-transit",
                  "by encryption-in-transit for sensitive, account")),
          new Fact(
              "promises.policy", List.of("{ reached-by mail }", "{ reached-by mail, support }")),
          new Fact(
              "purposes.policy",
              List.of("recommend extended", "recommend basic", "recommend, ads extended")));

  /** A sentence in each language; a version takes one up somewhere, a later one may drop it. */
  private static final List<List<String>> SENTENCES =
      List.of(
          List.of(
              "我们每年至少检查一次上述安排，并在本平台公布结果。",
              " We look at these arrangements at least once a year and publish the result.",
              "当社は、少なくとも年に一回これらの取扱いを見直し、その結果を公表します。"),
          List.of(
              "具体的操作步骤，见帮助中心。", " The help centre explains each step.", "具体的な手順は、ヘルプセンターに掲載します。"),
          List.of(
              "您有疑问的，可以先向客户支持团队询问，再决定是否继续。",
              " If you are in doubt, you may ask the support team before you decide whether to go on.",
              "ご不明な点があるときは、続けるかどうかを決める前にサポートチームにお問い合わせいただけます。"),
          List.of(
              "前款规定同样适用于通过移动设备访问本平台的情形。",
              " The same holds where you visit the Platform on a mobile device.",
              "携帯端末から本プラットフォームを利用する場合も、同様とします。"),
          List.of(
              "自上一版本起，我们对本款的表述作了简化。",
              " We have put this paragraph more simply than in the version before.",
              "前の版から、この項の表現を簡潔にしました。"));

  private final Path folder;
  private final Path policy;

  private ManyVersions(Path folder) {
    this.folder = folder;
    this.policy = folder.resolve(POLICY);
  }

  /**
   * Writes {@code <folder>/sosst} with that many releases; its sources say what the last of them
   * says.
   *
   * @param policies the folder of the real policies
   */
  static void write(Path policies, Path folder, int versions) throws IOException {
    ManyVersions many = new ManyVersions(folder);
    many.copy(policies.resolve(POLICY));
    for (int version = 0; version < versions; version++) {
      many.date(version);
      if (version > 0) {
        many.fact(version);
        many.words(version);
      }
      many.release();
    }
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path path = from.relativize(file);
        if (!path.startsWith("history")) {
          Path to = policy.resolve(path.toString());
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
  }

  private void date(int version) throws IOException {
    Path file = policy.resolve("policy.policy");
    String date = "$1" + FIRST.plusMonths(version);
    Files.writeString(file, Files.readString(file).replaceFirst("(effective +)[0-9-]+", date));
  }

  /** The facts take turns; each time one says the next of what it can say. */
  private void fact(int version) throws IOException {
    Fact fact = FACTS.get(version % FACTS.size());
    int turn = (version - 1) / FACTS.size();
    List<String> said = fact.said();
    replace(fact.file(), said.get(turn % said.size()), said.get((turn + 1) % said.size()));
  }

  /** Another paragraph says more each time; what was added five versions ago goes again. */
  private void words(int version) throws IOException {
    int sentence = version % SENTENCES.size();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      Path file = policy.resolve("text/" + LANGUAGES.get(i) + ".md");
      String added = SENTENCES.get(sentence).get(i);
      List<String> lines = new ArrayList<>();
      for (String line : Files.readString(file).split("\n", -1)) {
        lines.add(version % 3 == 0 ? line.replace(added, "") : line);
      }
      List<Integer> paragraphs = paragraphs(lines);
      int place = paragraphs.get(version * 7 % paragraphs.size());
      lines.set(place, lines.get(place).replaceFirst("( \\{#[^}]*\\})?$", added + "$1"));
      Files.writeString(file, String.join("\n", lines));
    }
  }

  private static List<Integer> paragraphs(List<String> lines) {
    List<Integer> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).matches("(?s)#.*|\\{\\{[^}]*\\}\\}")) {
        paragraphs.add(i);
      }
    }
    return paragraphs;
  }

  private void replace(String name, String from, String to) throws IOException {
    Path file = policy.resolve(name);
    String text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalStateException(name + " does not say " + from);
    }
    Files.writeString(file, text.replace(from, to));
  }

  private void release() throws IOException {
    Compilation draft = sound(PolicyCompiler.compileToAccept(folder));
    new Accepting(draft.versioned().get(0), List.of(), List.of()).write(folder, "benchmark", FIRST);
    Plan plan = Plan.release(sound(PolicyCompiler.compile(folder)).versioned().get(0));
    if (!plan.refusals().isEmpty()) {
      throw new IllegalStateException(plan.refusals().toString());
    }
    HistoryFolder.write(policy, plan.files());
  }

  private static Compilation sound(Compilation compilation) {
    if (compilation.hasErrors()) {
      throw new IllegalStateException(
          compilation.diagnostics().stream().filter(one -> one.isError()).toList().toString());
    }
    return compilation;
  }
}
