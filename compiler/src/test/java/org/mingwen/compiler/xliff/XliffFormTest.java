package org.mingwen.compiler.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.Copied;
import org.mingwen.compiler.Translations;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What we write is XLIFF 1.2 (OASIS Standard, 1 February 2008), strict: of what it defines for the
 * elements that we use, every rule that a file of ours could break.
 */
class XliffFormTest {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /**
   * The elements that may stand in each, in their order; the others of the standard we never use.
   */
  private static final Map<String, List<String>> CONTENT =
      Map.of(
          "xliff", List.of("file"),
          "file", List.of("body"),
          "body", List.of("trans-unit"),
          "trans-unit", List.of("source", "target", "note"),
          "source", List.of("g", "x"),
          "target", List.of("g", "x"),
          "g", List.of("g", "x"),
          "x", List.of(),
          "note", List.of());

  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "xliff", Set.of("version"),
          "file", Set.of("original", "source-language", "datatype"),
          "trans-unit", Set.of("id"),
          "g", Set.of("id"),
          "x", Set.of("id"));

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "xliff", Set.of("version", "xmlns"),
          "file", Set.of("original", "source-language", "target-language", "datatype", "xml:space"),
          "body", Set.of(),
          "trans-unit", Set.of("id", "approved"),
          "source", Set.of("xml:lang"),
          "target", Set.of("xml:lang", "state"),
          "g", Set.of("id", "ctype"),
          "x", Set.of("id", "ctype", "equiv-text"),
          "note", Set.of("xml:lang", "annotates"));

  private static final Set<String> STATES =
      Set.of(
          "final",
          "needs-adaptation",
          "needs-l10n",
          "needs-review-adaptation",
          "needs-review-l10n",
          "needs-review-translation",
          "needs-translation",
          "new",
          "signed-off",
          "translated");

  @TempDir Path folder;

  private static Document read(byte[] xliff) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xliff));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("this is no XML", e);
    }
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static void form(Element element) {
    String name = element.getLocalName();
    assertThat(element.getNamespaceURI()).isEqualTo("urn:oasis:names:tc:xliff:document:1.2");
    assertThat(CONTENT).containsKey(name);
    List<Element> children = children(element);
    List<String> names = children.stream().map(Element::getLocalName).toList();
    assertThat(CONTENT.get(name)).containsAll(names);
    for (String required : REQUIRED.getOrDefault(name, Set.of())) {
      assertThat(element.getAttribute(required)).as(name + " " + required).isNotEmpty();
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attribute(name, element.getAttributes().item(i));
    }
    switch (name) {
      case "trans-unit" -> {
        assertThat(names).startsWith("source", "target");
        assertThat(names.subList(2, names.size())).allMatch("note"::equals);
      }
      case "source", "target" -> uniqueMarks(element);
      case "body" -> unique(children.stream().map(unit -> unit.getAttribute("id")).toList());
      case "x" -> assertThat(element.hasChildNodes()).isFalse();
      default -> {
        // Nothing more is asked.
      }
    }
    if (!Set.of("source", "target", "g", "x", "note").contains(name)) {
      assertThat(text(element)).isBlank();
    }
    children.forEach(XliffFormTest::form);
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element)) {
        text.append(node.getNodeValue());
      }
    }
    return text.toString();
  }

  private static void attribute(String element, Node attribute) {
    String value = attribute.getNodeValue();
    assertThat(ATTRIBUTES.get(element)).contains(attribute.getNodeName());
    switch (attribute.getNodeName()) {
      case "version" -> assertThat(value).isEqualTo("1.2");
      case "datatype" -> assertThat(value).isEqualTo("plaintext");
      case "xml:space" -> assertThat(value).isIn("default", "preserve");
      case "approved" -> assertThat(value).isIn("yes", "no");
      case "state" -> assertThat(STATES).contains(value);
      case "annotates" -> assertThat(value).isIn("source", "target", "general");
      case "ctype" ->
          assertThat(value)
              .matches(element.equals("g") ? "bold|italic|link|underlined|x-\\S+" : "x-\\S+");
      case "source-language", "target-language", "xml:lang" ->
          assertThat(Locale.forLanguageTag(value).toLanguageTag()).isEqualTo(value);
      default -> assertThat(value).isNotEmpty();
    }
  }

  private static void unique(List<String> ids) {
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  private static void uniqueMarks(Element text) {
    List<String> ids = new ArrayList<>();
    marks(text, ids);
    unique(ids);
  }

  private static void marks(Element element, List<String> ids) {
    for (Element mark : children(element)) {
      ids.add(mark.getAttribute("id"));
      marks(mark, ids);
    }
  }

  private static void form(byte[] xliff) {
    Element root = read(xliff).getDocumentElement();
    form(root);
    List<Element> files = children(root);
    unique(files.stream().map(file -> file.getAttribute("original")).toList());
    assertThat(files).allMatch(file -> file.getAttributeNS(XML, "space").equals("preserve"));
  }

  @Test
  void theRealPoliciesAreOfTheStandardsForm() throws IOException {
    Map<String, byte[]> files = Translations.export(Path.of("../policies"));

    assertThat(files).hasSize(4);
    files.values().forEach(XliffFormTest::form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stale-words", "stale-meaning", "translation-edited", "not-accepted"})
  void whatHasToBeReviewedIsOfTheStandardsForm(String example) throws IOException {
    Copied.example(example + "/fires", folder);
    Map<String, byte[]> files = Translations.export(folder);

    assertThat(files).hasSize(1);
    files.values().forEach(XliffFormTest::form);
  }
}
