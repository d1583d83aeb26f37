package org.mingwen.compiler.backend.site;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user's templates. Nothing outside the folder is read, links followed. A template that would run
 * text as a template, make objects or loop without end is refused.
 */
final class Overrides implements TemplateLoader {
  private static final Pattern REFUSED =
      Pattern.compile("\\?\\s*(?:eval|eval_json|interpret|new|api)\\b|\\.\\.\\s*(?:as\\b|[)>])");

  private final FileTemplateLoader folder;
  private final Configuration plain = new Configuration(Configuration.VERSION_2_3_34);

  Overrides(Path folder) throws IOException {
    this.folder = new FileTemplateLoader(folder.toFile());
    plain.setRecognizeStandardFileExtensions(true);
  }

  @Override
  public Object findTemplateSource(String name) throws IOException {
    try {
      return folder.findTemplateSource(name);
    } catch (SecurityException e) {
      throw new IOException(name + " lies outside the folder of templates", e);
    }
  }

  @Override
  public long getLastModified(Object source) {
    return folder.getLastModified(source);
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader reader = folder.getReader(source, encoding)) {
      reader.transferTo(text);
    }
    // Its canonical form, since comments may stand between a question mark and what it asks for.
    String canonical = new Template("override.ftlh", text.toString(), plain).toString();
    Matcher refused = REFUSED.matcher(canonical);
    if (refused.find()) {
      throw new IOException("an override may not use " + refused.group());
    }
    return new StringReader(text.toString());
  }

  @Override
  public void closeTemplateSource(Object source) throws IOException {
    folder.closeTemplateSource(source);
  }
}
