package org.mingwen.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.syntax.Statement;

/** Texts for tests, and a short printed form of what is found in them. */
final class TestPolicies {
  private TestPolicies() {}

  /** A policy that says what is collected, used, given away and promised, in every way. */
  static String crowdfunding() {
    return resource("crowdfunding");
  }

  /** A policy that says the rest: keeping, cookies, decisions, minors, asking, breaches. */
  static String shop() {
    return resource("shop");
  }

  private static String resource(String name) {
    try (InputStream in = TestPolicies.class.getResourceAsStream("/policies/" + name + ".policy")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ParseResult parse(String text) {
    return PolicyParser.parse(SourceFile.of("a.policy", text));
  }

  /** The only statement of a text without findings. */
  static Statement statement(String text) {
    ParseResult result = parse(text);
    if (!result.diagnostics().isEmpty() || result.file().statements().size() != 1) {
      throw new AssertionError(printed(result) + result.file().statements());
    }
    return result.file().statements().get(0);
  }

  /** The ids of what is found in a text. */
  static List<String> ids(String text) {
    return parse(text).diagnostics().stream().map(Diagnostic::id).toList();
  }

  /** The findings, a line for each finding, hint and note. */
  static String printed(ParseResult result) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic d : result.diagnostics()) {
      out.append(d.span())
          .append(": ")
          .append(d.id())
          .append(arguments(d.arguments()))
          .append('\n');
      d.hint()
          .ifPresent(
              h ->
                  out.append("  hint ")
                      .append(h.id())
                      .append(arguments(h.arguments()))
                      .append('\n'));
      d.notes()
          .forEach(
              n ->
                  out.append("  note ")
                      .append(n.span())
                      .append(": ")
                      .append(n.id())
                      .append(arguments(n.arguments()))
                      .append('\n'));
    }
    return out.toString();
  }

  private static String arguments(List<Argument> arguments) {
    return arguments.stream()
        .map(
            a ->
                switch (a.kind()) {
                  case QUOTED -> "`" + a.text() + "`";
                  case WORD -> a.text();
                  case PLAIN, TOLD -> "=" + a.text();
                })
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
