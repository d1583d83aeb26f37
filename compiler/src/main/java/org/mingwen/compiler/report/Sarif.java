package org.mingwen.compiler.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingwen.compiler.output.Json;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.diagnostic.Note;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * Findings for machines: the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS). Every
 * text stands in it in Chinese and in English; the same findings give the same bytes.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final String folder;

  private Sarif(String folder) {
    this.folder = folder;
  }

  /**
   * The findings as one log with one run.
   *
   * @param findings in any order; none is a run that found nothing
   * @param folder what stands before the path of each source, {@code src/main/policies/}; may be
   *     empty
   */
  public static byte[] of(Collection<Diagnostic> findings, String folder) {
    return Json.write(new Sarif(folder).log(findings.stream().sorted().toList()));
  }

  private Map<String, Object> log(List<Diagnostic> findings) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Mingwen");
    List<String> ids = findings.stream().map(Diagnostic::id).distinct().sorted().toList();
    driver.put("rules", ids.stream().map(Sarif::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", findings.stream().map(finding -> result(finding, ids)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private static Map<String, Object> rule(String id) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    List<String> pages = new ArrayList<>();
    for (Language language : Language.values()) {
      Explanations.of(id, language).ifPresent(pages::add);
    }
    if (!pages.isEmpty()) {
      String help = String.join("\n", pages);
      rule.put("help", ordered("text", help, "markdown", help));
    }
    return rule;
  }

  private Map<String, Object> result(Diagnostic finding, List<String> ids) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.id());
    result.put("ruleIndex", ids.indexOf(finding.id()));
    result.put("level", level(finding));
    result.put("message", Map.of("text", inEach(messages -> said(finding, messages))));
    result.put("locations", List.of(Map.of("physicalLocation", place(finding.span()))));
    List<Map<String, Object>> related = new ArrayList<>();
    for (Note note : finding.notes()) {
      related.add(
          ordered(
              "id",
              related.size() + 1,
              "physicalLocation",
              place(note.span()),
              "message",
              Map.of("text", inEach(messages -> messages.sentence(note)))));
    }
    if (!related.isEmpty()) {
      result.put("relatedLocations", related);
    }
    return result;
  }

  private static String said(Diagnostic finding, Messages messages) {
    Optional<String> hint = finding.hint().map(messages::sentence);
    return messages.sentence(finding) + hint.map(text -> "\n" + text).orElse("");
  }

  private static String inEach(Function<Messages, String> text) {
    return Arrays.stream(Language.values())
        .map(language -> text.apply(Messages.in(language)))
        .collect(Collectors.joining("\n"));
  }

  /** SARIF calls what is worth knowing a note. */
  private static String level(Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR, WARNING -> finding.severity().name().toLowerCase(Locale.ROOT);
      case INFO -> "note";
    };
  }

  private Map<String, Object> place(Span span) {
    SourceFile file = span.file();
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", span.line());
    region.put("startColumn", span.column());
    region.put("endLine", file.line(span.end()));
    region.put("endColumn", file.column(span.end()));
    return ordered("artifactLocation", Map.of("uri", uri(folder + file.path())), "region", region);
  }

  /** A relative reference of RFC 3986: what is not allowed in a path is written in percents. */
  private static String uri(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static Map<String, Object> ordered(Object... fields) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put((String) fields[i], fields[i + 1]);
    }
    return map;
  }
}
