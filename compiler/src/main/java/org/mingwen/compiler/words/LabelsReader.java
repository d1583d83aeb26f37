package org.mingwen.compiler.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A label file, read from the events of the YAML parser and never constructed: one flat mapping in
 * which every key and value is a string, whatever it looks like.
 */
final class LabelsReader {
  /** Nothing in a label file is nested at all; beyond this the rest is not even skipped. */
  private static final int MAX_DEPTH = 50;

  private final SourceFile file;
  private final Parser parser;
  private final List<Diagnostic> findings;
  private final Map<String, Words.Label> labels = new LinkedHashMap<>();

  private LabelsReader(SourceFile file, List<Diagnostic> findings) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(WordsReader.MAX_LABEL_BYTES);
    this.file = file;
    this.parser = new ParserImpl(new StreamReader(file.text()), options);
    this.findings = findings;
  }

  /** The labels by address, in the order of the file; of two with one address, the first. */
  static Map<String, Words.Label> read(SourceFile file, List<Diagnostic> findings) {
    LabelsReader reader = new LabelsReader(file, findings);
    try {
      reader.documents();
    } catch (MarkedYAMLException e) {
      reader.report("malformed-yaml", reader.place(e), "quote-the-text");
    } catch (YAMLException e) {
      reader.report("malformed-yaml", file.span(0, 0), "quote-the-text");
    }
    return reader.labels;
  }

  private void documents() {
    boolean first = true;
    boolean readable = true;
    while (readable) {
      Event event = parser.getEvent();
      if (event instanceof StreamEndEvent) {
        return;
      }
      if (event instanceof DocumentStartEvent start) {
        if (!first) {
          refuse("second-document", event);
          return;
        }
        first = false;
        if (start.getVersion() != null || !isUsual(start.getTags())) {
          refuse("directive", event);
        }
      } else if (event instanceof MappingStartEvent) {
        refuseDecoration(event);
        readable = entries();
      } else if (event instanceof NodeEvent && !isNothing(event)) {
        report("labels-not-a-map", span(event), "one-label-a-line");
        readable = skip(event);
      }
    }
  }

  /** Without directives the parser gives its own two tag prefixes, or none. */
  private static boolean isUsual(Map<String, String> tags) {
    return tags == null || tags.keySet().stream().allMatch(tag -> tag.matches("!!?"));
  }

  private static boolean isNothing(Event event) {
    return event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }

  /** Reads entries up to the end of the mapping; false if the rest cannot be read. */
  private boolean entries() {
    while (true) {
      Event key = parser.getEvent();
      if (key instanceof MappingEndEvent) {
        return true;
      }
      Optional<String> address = text(key);
      if (!(key instanceof ScalarEvent) && !skip(key)) {
        return false;
      }
      Event value = parser.getEvent();
      Optional<String> label = text(value);
      if (!(value instanceof ScalarEvent) && !skip(value)) {
        return false;
      }
      if (address.isPresent() && label.isPresent()) {
        entry(address.get(), span(key), label.get().strip(), span(value));
      }
    }
  }

  private void entry(String address, Span keySpan, String label, Span span) {
    Words.Label first = labels.get(address);
    if (first != null) {
      findings.add(
          Diagnostic.error("duplicate-label", keySpan, Argument.quoted(address))
              .note("first-given", first.keySpan()));
    } else if (label.isEmpty()) {
      findings.add(Diagnostic.error("empty-label", keySpan, Argument.quoted(address)));
    } else {
      labels.put(address, new Words.Label(label, span, keySpan));
    }
  }

  /** The text of a scalar that may stand here. */
  private Optional<String> text(Event event) {
    boolean plain = refuseDecoration(event);
    if (event instanceof AliasEvent) {
      refuse("alias", event);
      return Optional.empty();
    }
    if (!(event instanceof ScalarEvent scalar)) {
      if (plain) {
        report("label-not-text", span(event), "one-label-a-line");
      }
      return Optional.empty();
    }
    return plain && LabelText.isSound(scalar.getValue(), span(event), findings)
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  /** Reports a tag and an anchor; true if there is none. */
  private boolean refuseDecoration(Event event) {
    boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
    if (anchored && !(event instanceof AliasEvent)) {
      refuse("anchor", event);
    }
    String tag = null;
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent collection) {
      tag = collection.getTag();
    }
    if (tag != null) {
      refuse("tag", event);
    }
    return !anchored && tag == null;
  }

  /** Passes over the rest of a node; false if it is too deep. */
  private boolean skip(Event start) {
    int depth = start instanceof CollectionStartEvent ? 1 : 0;
    while (depth > 0) {
      Event event = parser.getEvent();
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > MAX_DEPTH) {
        findings.add(Diagnostic.error("words-too-deep", span(event)));
        return false;
      }
    }
    return true;
  }

  private void refuse(String what, Event event) {
    findings.add(Diagnostic.error("yaml-not-allowed", span(event), Argument.word("yaml." + what)));
  }

  private void report(String id, Span span, String hint) {
    findings.add(Diagnostic.error(id, span).hint(hint));
  }

  private Span span(Event event) {
    int start = Math.min(event.getStartMark().getIndex(), file.length());
    int end = Math.min(event.getEndMark().getIndex(), file.length());
    return file.span(start, Math.max(start, end));
  }

  private Span place(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    int at = mark == null ? 0 : Math.min(mark.getIndex(), file.length());
    return file.span(at, at);
  }
}
