package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.compiler.backend.rules.RulesBackend;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.enforcer.Code;
import org.mingwen.enforcer.Enforcer;
import org.mingwen.enforcer.Events;
import org.mingwen.enforcer.Fact;
import org.mingwen.enforcer.Facts;
import org.mingwen.enforcer.Load;
import org.mingwen.enforcer.Request;
import org.mingwen.enforcer.Retention;

/** An app with the rules of a small policy, compiled from its sentences. */
final class CompiledApp {
  private static final Instant MOMENT = Instant.parse("2026-06-01T00:00:00Z");
  private static final Pattern NAME =
      Pattern.compile("^(?:in \\S+ \\{ )?(\\S+): ", Pattern.MULTILINE);
  private static final Pattern NAMED_BY_WHAT_IT_IS =
      Pattern.compile("^(?:cookie (\\S+)|(minors|changes)) ", Pattern.MULTILINE);
  private static final String HEADER =
      "policy shop \"小店隐私政策\" { effective 2026-01-01  jurisdictions cn, eea }\n";

  private static final String BASE =
      """
      handler "小店" { legal-name "杭州小店商贸有限公司"  address "杭州市西湖区"  reached-by mail }
      channel mail "电子邮件" { email "privacy@shop.example" }
      subject user "用户"
      subject buyer "买家" is user
      subject friend "收货人"
      data account "账户信息" { email, phone }
      item mood "情绪" is user-tag sensitive other
      party courier "快递公司" is logistics as independent { name "某快递"  country cn }
      party overseas-courier "国际快递" is logistics as independent { name "某国际"  country us }
      party host "云服务商" is technical-support as processor { name "某云"  country cn }
      """;

  private final byte[] rules;
  private final Enforcer enforcer;

  private CompiledApp(byte[] rules, String... fulfilled) {
    this.rules = rules;
    this.enforcer = Enforcer.builder().fulfils(fulfilled).build();
    assertThat(enforcer.load(rules, MOMENT)).isEqualTo(new Load(Load.Status.TAKEN, ""));
  }

  /**
   * Compiles the sentences with a few nouns; each sentence begins its line with its name. A header
   * among them stands for the usual one.
   */
  static CompiledApp of(Path folder, String sentences) {
    Compilation compilation = compile(folder, sentences);
    assertThat(compilation.hasErrors())
        .as(DiagnosticPrinter.print(compilation.diagnostics(), Language.EN))
        .isFalse();
    return of(compilation.rules().get("shop/rules.json"));
  }

  /** An app that has loaded these rules. */
  static CompiledApp of(byte[] rules) {
    assertThat(schema().validate(new String(rules, StandardCharsets.UTF_8), InputFormat.JSON))
        .isEmpty();
    return new CompiledApp(rules);
  }

  /** The ids of what is wrong with such sentences. */
  static List<String> findings(Path folder, String sentences) {
    return compile(folder, sentences).diagnostics().stream().map(Diagnostic::id).toList();
  }

  /** The bytes that the app has loaded, as text. */
  String rules() {
    return new String(rules, StandardCharsets.UTF_8);
  }

  static Compilation compile(Path folder, String sentences) {
    StringBuilder words = new StringBuilder("## 全部 {#all}\n\n");
    Matcher name = NAME.matcher(sentences);
    while (name.find()) {
      words.append("{{says ").append(name.group(1)).append("}}\n");
    }
    Matcher kind = NAMED_BY_WHAT_IT_IS.matcher(sentences);
    while (kind.find()) {
      words
          .append("{{says ")
          .append(kind.group(1) == null ? kind.group(2) : "cookie." + kind.group(1))
          .append("}}\n");
    }
    words.append("\n{{contact}}\n\n{{parties}}\n");
    if (sentences.contains("right ")) {
      words.append("\n{{rights}}\n");
    }
    try {
      Path shop = Files.createDirectories(folder.resolve("shop/text")).getParent();
      String header = sentences.contains("policy shop ") ? "" : HEADER;
      Files.writeString(shop.resolve("shop.policy"), header + BASE + sentences);
      Files.writeString(shop.resolve("text/zh-Hans.md"), words);
      return PolicyCompiler.compileApartFromLaw(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSchema schema() {
    try (InputStream in = RulesBackend.class.getResourceAsStream("rules.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same app, which fulfils these obligations. */
  CompiledApp fulfilling(String... obligations) {
    return new CompiledApp(rules, obligations);
  }

  /** Begins a question, asked from China unless it says another jurisdiction. */
  Question asks(String operation, String... data) {
    return new Question(enforcer.request(operation).data(data), enforcer.facts());
  }

  /** How long data is kept for a purpose, asked from China. */
  Retention keeps(String data, String purpose, Events events, String moment, Fact... so) {
    return enforcer.retention(
        enforcer.keeping(data).forPurpose(purpose).in("cn").resolve(),
        events,
        enforcer.facts().yes(so).resolve(),
        Instant.parse(moment));
  }

  /** A question; its last word asks it. */
  final class Question {
    private final Request.Builder request;
    private final Facts.Builder facts;
    private List<String> jurisdictions = List.of("cn");

    private Question(Request.Builder request, Facts.Builder facts) {
      this.request = request;
      this.facts = facts;
    }

    Question to(String recipient) {
      request.to(recipient);
      return this;
    }

    Question place(String place) {
      request.place(place);
      return this;
    }

    Question form(String form) {
      request.form(form);
      return this;
    }

    Question about(String role) {
      request.about(role);
      return this;
    }

    Question in(String... names) {
      jurisdictions = List.of(names);
      return this;
    }

    Question knowing(Fact... so) {
      facts.yes(so);
      return this;
    }

    Question given(long revision, Fact... consents) {
      facts.given(revision, consents);
      return this;
    }

    Question not(Fact... notSo) {
      facts.no(notSo);
      return this;
    }

    Code forPurpose(String purpose) {
      request.forPurpose(purpose);
      return forAnything();
    }

    Code forAnything() {
      request.in(jurisdictions.toArray(String[]::new));
      return enforcer.decide(request.resolve(), facts.resolve(), MOMENT).code();
    }
  }
}
