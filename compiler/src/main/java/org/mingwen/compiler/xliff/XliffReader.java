package org.mingwen.compiler.xliff;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mingwen.compiler.xliff.Exchanged.Entry;
import org.mingwen.compiler.xliff.Exchanged.Node;
import org.mingwen.compiler.xliff.Exchanged.Part;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceDecoder;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * Reads XLIFF 1.2. Never fails: whatever the bytes are, the result is what they say, or one
 * finding. No document type, no entity but those of XML itself, and nothing outside the file.
 */
final class XliffReader {
  /** Several times what the longest policy needs. */
  private static final int MAX_BYTES = 16 * 1024 * 1024;

  private static final int MAX_DEPTH = 64;

  private final SourceFile file;
  private final XMLStreamReader in;
  private int depth;

  private XliffReader(SourceFile file, XMLStreamReader in) {
    this.file = file;
    this.in = in;
  }

  /** What cannot be read, and why. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Span span;
    private final String why;

    Unreadable(Span span, String why) {
      super(why);
      this.span = span;
      this.why = why;
    }
  }

  /** What the file says; empty, with findings, where it cannot be read. */
  static Optional<Exchanged> read(String path, byte[] bytes, List<Diagnostic> findings) {
    SourceDecoder.Decoded decoded = SourceDecoder.decode(path, bytes, MAX_BYTES);
    findings.addAll(decoded.findings());
    if (!decoded.isSound()) {
      return Optional.empty();
    }
    SourceFile file = decoded.file();
    try {
      XMLStreamReader in = factory().createXMLStreamReader(new StringReader(file.text()));
      XliffReader reader = new XliffReader(file, in);
      try {
        return Optional.of(reader.document());
      } catch (XMLStreamException e) {
        throw new Unreadable(reader.here(), "not-xml");
      }
    } catch (XMLStreamException e) {
      findings.add(unreadable(file.span(0, 0), "not-xml"));
    } catch (Unreadable e) {
      findings.add(unreadable(e.span, e.why));
    }
    return Optional.empty();
  }

  private static Diagnostic unreadable(Span span, String why) {
    return Diagnostic.error("unreadable-xliff", span, Argument.word("xliff." + why));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return factory;
  }

  private Span here() {
    int offset = Math.max(0, in.getLocation().getCharacterOffset());
    String text = file.text();
    int at = text.codePointCount(0, Math.min(offset, text.length()));
    return file.span(at, at);
  }

  /** The next event that matters; a document type or an entity is refused. */
  private int next() throws XMLStreamException, Unreadable {
    while (true) {
      int event = in.next();
      switch (event) {
        case XMLStreamConstants.DTD,
            XMLStreamConstants.ENTITY_REFERENCE,
            XMLStreamConstants.ENTITY_DECLARATION ->
            throw new Unreadable(here(), "document-type");
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > MAX_DEPTH) {
            throw new Unreadable(here(), "too-deep");
          }
          return event;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return event;
        }
        case XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.CDATA,
            XMLStreamConstants.SPACE,
            XMLStreamConstants.END_DOCUMENT -> {
          return event;
        }
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
  }

  /** What to do with each element inside another. */
  private interface Child {
    void read(String name) throws XMLStreamException, Unreadable;
  }

  /** Reads to the end of an element; a child that is not taken is passed over. */
  private void children(Child child) throws XMLStreamException, Unreadable {
    int inside = depth;
    while (depth >= inside) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        int level = depth;
        if (XliffExport.NAMESPACE.equals(in.getNamespaceURI())) {
          child.read(in.getLocalName());
        }
        while (depth >= level) {
          next();
        }
      }
    }
  }

  private Exchanged document() throws XMLStreamException, Unreadable {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = next();
    }
    if (!in.getLocalName().equals("xliff")
        || !XliffExport.NAMESPACE.equals(in.getNamespaceURI())
        || !"1.2".equals(in.getAttributeValue(null, "version"))) {
      throw new Unreadable(here(), "other-format");
    }
    List<Part> parts = new ArrayList<>();
    children(
        name -> {
          if (name.equals("file")) {
            parts.add(part());
          }
        });
    while (in.hasNext()) {
      next();
    }
    return new Exchanged(parts);
  }

  private Part part() throws XMLStreamException, Unreadable {
    Span span = here();
    String original = attribute("original");
    String source = attribute("source-language");
    String target = attribute("target-language");
    List<Entry> entries = new ArrayList<>();
    children(
        name -> {
          if (name.equals("body")) {
            body(entries);
          }
        });
    return new Part(original, source, target, span, entries);
  }

  private void body(List<Entry> entries) throws XMLStreamException, Unreadable {
    children(
        name -> {
          if (name.equals("group")) {
            body(entries);
          } else if (name.equals("trans-unit")) {
            entries.add(entry());
          }
        });
  }

  private Entry entry() throws XMLStreamException, Unreadable {
    Span span = here();
    String id = attribute("id");
    boolean approved = attribute("approved").equals("yes");
    List<Node> source = new ArrayList<>();
    List<List<Node>> targets = new ArrayList<>();
    children(
        name -> {
          if (name.equals("source")) {
            source.addAll(content());
          } else if (name.equals("target")) {
            targets.add(content());
          }
        });
    Optional<List<Node>> target = targets.stream().filter(nodes -> !nodes.isEmpty()).findFirst();
    return new Entry(id, approved, source, target, span);
  }

  private List<Node> content() throws XMLStreamException, Unreadable {
    List<Node> nodes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int inside = depth;
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT && depth < inside) {
        flush(text, nodes);
        return nodes;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = in.getLocalName();
        if (name.equals("mrk")) {
          // A tool's remark about a stretch of text, which is text all the same.
          flush(text, nodes);
          nodes.addAll(content());
        } else if (name.equals("x") || name.equals("g")) {
          flush(text, nodes);
          String id = attribute("id");
          nodes.add(new Node.Mark(id, name.equals("g"), content()));
        } else {
          throw new Unreadable(here(), "other-mark");
        }
      } else if (event != XMLStreamConstants.END_ELEMENT) {
        text.append(in.getText());
      }
    }
  }

  private static void flush(StringBuilder text, List<Node> nodes) {
    if (!text.isEmpty()) {
      nodes.add(new Node.Text(text.toString()));
      text.setLength(0);
    }
  }

  private String attribute(String name) {
    String value = in.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
