package org.mingwen.compiler.backend.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mingwen.compiler.backend.site.page.Changes;
import org.mingwen.compiler.backend.site.page.Changes.Group;
import org.mingwen.compiler.backend.site.page.Changes.Sentence;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.model.PolicyDate;

/**
 * The releases of a policy as news in one language: Atom (RFC 4287).
 *
 * <p>A site does not know where it will stand, so that addresses are relative to the feed, and ids
 * are made from the releases' links, which no other release in the world has. Dates are those that
 * the policy states, at midnight in its time zone.
 */
final class Feeds {
  /** The feed's name in the folder of a language. */
  static final String NAME = "feed.xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final ShownPolicy policy;
  private final Map<String, Compared> compared;
  private final Tongue tongue;
  private final Standings standings;

  /**
   * The feed of a policy that was released.
   *
   * @param compared each release with the one before it, by the name of the later one
   */
  Feeds(ShownPolicy policy, Map<String, Compared> compared, Tongue tongue) {
    this.policy = policy;
    this.compared = compared;
    this.tongue = tongue;
    this.standings = new Standings(policy, tongue, PagePath.PRESENT);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      feed(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    out.write('\n');
    return out.toByteArray();
  }

  private void feed(XMLStreamWriter xml) throws XMLStreamException {
    List<ShownVersion> latestFirst = new ArrayList<>(policy.releases());
    Collections.reverse(latestFirst);
    ShownVersion present = policy.present();
    Wording title = VersionsPages.title(policy, present, tongue);
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml", XML, "lang", tongue.tag());
    element(xml, "id", id(policy.releases().get(0), "feed"));
    element(xml, "title", tongue.text("title.list", title.text(), tongue.text("feed.title")));
    element(
        xml,
        "updated",
        latestFirst.stream()
            .map(this::updated)
            .max(OffsetDateTime::compareTo)
            .map(Feeds::time)
            .orElseThrow());
    link(xml, "self", NAME, "application/atom+xml");
    link(xml, "alternate", PagePath.PRESENT.to(PagePath.CHANGES), "text/html");
    line(xml, 1);
    xml.writeStartElement("author");
    Edition edition = Compared.edition(present, tongue.tag());
    xml.writeStartElement("name");
    xml.writeCharacters(text(edition.names().handler().text()));
    xml.writeEndElement();
    xml.writeEndElement();
    for (ShownVersion version : latestFirst) {
      entry(xml, version);
    }
    line(xml, 0);
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, ShownVersion version) throws XMLStreamException {
    String name = standings.name(version);
    line(xml, 1);
    xml.writeStartElement("entry");
    element(xml, "id", id(version, "version"));
    element(
        xml, "title", tongue.text(version.isWithdrawn() ? "feed.withdrawn" : "feed.version", name));
    if (version.header().published().isPresent()) {
      element(xml, "published", time(published(version)));
    }
    element(xml, "updated", time(updated(version)));
    link(xml, "alternate", PagePath.PRESENT.to(policy.path(version)), "text/html");
    Compared comparison = compared.get(version.name());
    if (comparison != null) {
      link(xml, "related", PagePath.PRESENT.to(comparison.path()), "text/html");
    }
    line(xml, 2);
    xml.writeStartElement("content");
    xml.writeAttribute("type", "xhtml");
    xml.writeStartElement("div");
    xml.writeDefaultNamespace(XHTML);
    paragraph(xml, standings.text(version));
    if (comparison == null) {
      paragraph(xml, tongue.text("versions.first"));
    } else {
      changes(
          xml,
          new ChangeTexts(policy, comparison, tongue, PagePath.PRESENT).changes(Integer.MAX_VALUE));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    line(xml, 1);
    xml.writeEndElement();
  }

  private void changes(XMLStreamWriter xml, Changes changes) throws XMLStreamException {
    paragraph(
        xml,
        changes
            .words()
            .map(words -> tongue.text("labelled", changes.label(), words))
            .orElse(changes.label()));
    for (Group group : changes.groups()) {
      paragraph(xml, group.label());
      xml.writeStartElement("ul");
      for (Sentence sentence : group.sentences()) {
        xml.writeStartElement("li");
        xml.writeCharacters(text(sentence.text().text()));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
  }

  private static void paragraph(XMLStreamWriter xml, String text) throws XMLStreamException {
    xml.writeStartElement("p");
    xml.writeCharacters(text(text));
    xml.writeEndElement();
  }

  private void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    line(xml, 1);
    xml.writeStartElement(name);
    xml.writeCharacters(text(text));
    xml.writeEndElement();
  }

  private void link(XMLStreamWriter xml, String rel, String href, String type)
      throws XMLStreamException {
    line(xml, 1);
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("hreflang", tongue.tag());
    xml.writeAttribute("href", href);
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML 1.0 has no place for most controls and for halves of surrogate pairs. */
  private static String text(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(
            c -> {
              boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
              boolean control = c < 0x20 && c != '\t' && c != '\n';
              return surrogate || control || c == 0xfffe || c == 0xffff ? 0xfffd : c;
            })
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The same for ever, and different in each language. */
  private String id(ShownVersion version, String what) {
    String link = version.release().map(Release::link).orElseThrow();
    String name = link + " " + what + " " + tongue.tag();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static OffsetDateTime published(ShownVersion version) {
    PolicyDate date = version.header().published().or(version::effective).orElseThrow();
    return midnight(date.start(), version.header().zone());
  }

  /** When there was news of it: it was published, or it was withdrawn. */
  private OffsetDateTime updated(ShownVersion version) {
    return version
        .release()
        .flatMap(Release::withdrawn)
        .map(withdrawn -> midnight(withdrawn.on(), version.header().zone()))
        .orElseGet(() -> published(version));
  }

  private static OffsetDateTime midnight(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toOffsetDateTime();
  }

  private static String time(OffsetDateTime time) {
    return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
