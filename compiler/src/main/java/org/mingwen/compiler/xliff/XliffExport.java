package org.mingwen.compiler.xliff;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;

/** Writes the words and labels of a policy for translators. */
public final class XliffExport {
  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final XMLStreamWriter out;
  private final Standings standings;
  private int depth;

  private XliffExport(XMLStreamWriter out, Standings standings) {
    this.out = out;
    this.standings = standings;
  }

  /**
   * The words and labels of a policy with what its translation says now.
   *
   * @param policy may have errors, such as a clause that has yet to be translated
   * @param pins what was accepted; it is approved, and what changed since is to be reviewed
   * @param language of the translation, its BCP 47 tag
   * @param facts the sentences that say what changed of the facts of a clause; none where nobody
   *     can tell
   * @return XLIFF 1.2 in UTF-8; the same bytes for the same words and pins
   */
  public static byte[] of(
      PublishedPolicy policy,
      Pins pins,
      String language,
      Function<Acceptable, List<String>> facts) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new XliffExport(out, new Standings(policy, pins, language, facts)).document(policy, language);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void document(PublishedPolicy policy, String language) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    line();
    out.writeStartElement("xliff");
    out.writeDefaultNamespace(NAMESPACE);
    out.writeAttribute("version", "1.2");
    depth++;
    file(policy, language, Files.WORDS, Units.words(policy, language));
    file(policy, language, Files.LABELS, Units.labels(policy, language));
    depth--;
    line();
    out.writeEndElement();
    line();
    out.writeEndDocument();
  }

  private void file(PublishedPolicy policy, String language, Files file, List<Unit> units)
      throws XMLStreamException {
    open("file");
    out.writeAttribute("original", file.original(policy.policy().id(), language));
    out.writeAttribute("source-language", policy.authoritative());
    out.writeAttribute("target-language", language);
    out.writeAttribute("datatype", "plaintext");
    out.writeAttribute("xml", XML, "space", "preserve");
    open("body");
    for (Unit unit : units) {
      unit(unit, standings.of(file, unit, units));
    }
    close();
    close();
  }

  private void unit(Unit unit, Standing standing) throws XMLStreamException {
    Numbering numbering = Numbering.of(unit);
    open("trans-unit");
    out.writeAttribute("id", unit.id());
    out.writeAttribute("approved", standing.approved() ? "yes" : "no");
    open("source");
    markup(unit.source(), numbering.source().iterator());
    shut();
    open("target");
    out.writeAttribute("state", standing.state());
    markup(unit.target().orElse(List.of()), numbering.target().iterator());
    shut();
    for (Standing.Note note : standing.notes()) {
      open("note");
      out.writeAttribute("xml", XML, "lang", standings.language());
      out.writeAttribute("annotates", note.about());
      out.writeCharacters(note.text());
      shut();
    }
    close();
  }

  private void markup(List<Markup> markup, Iterator<String> numbers) throws XMLStreamException {
    for (Markup one : markup) {
      if (one instanceof Markup.Text text) {
        out.writeCharacters(text.source());
      } else if (one instanceof Markup.Pair pair) {
        out.writeStartElement("g");
        out.writeAttribute("id", numbers.next());
        out.writeAttribute("ctype", kind(pair));
        markup(pair.content(), numbers);
        out.writeEndElement();
      } else {
        out.writeEmptyElement("x");
        out.writeAttribute("id", numbers.next());
        boolean end = one.equals(Unit.BREAK);
        out.writeAttribute("ctype", end ? "x-mingwen-block" : "x-mingwen-mark");
        out.writeAttribute("equiv-text", end ? "¶" : one.source());
      }
    }
  }

  private static String kind(Markup.Pair pair) {
    return switch (pair.opening()) {
      case "[" -> "link";
      case "**" -> "bold";
      default -> "italic";
    };
  }

  private void open(String element) throws XMLStreamException {
    line();
    out.writeStartElement(element);
    depth++;
  }

  /** Ends an element of text, of which every blank counts. */
  private void shut() throws XMLStreamException {
    depth--;
    out.writeEndElement();
  }

  private void close() throws XMLStreamException {
    depth--;
    line();
    out.writeEndElement();
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }
}
