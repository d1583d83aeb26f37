package org.mingwen.compiler.backend.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.mingwen.compiler.backend.site.page.Facts;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.backend.site.page.Notice;
import org.mingwen.compiler.backend.site.page.Page;
import org.mingwen.compiler.backend.site.page.Wording;

/**
 * The templates, locked down: no Java class can be named or made, no method called, nothing
 * included from outside the template folders, no text printed unescaped unless it is {@link Html}.
 * Thread-safe.
 */
final class Templates {
  /** Ten times the largest page we know of; a template that never ends stops here. */
  private static final int LONGEST_PAGE = 16 << 20;

  private final Configuration configuration;

  /**
   * Templates of the site-template module.
   *
   * @param overrides a folder whose files take the place of ours by name; trusted, as code is
   * @throws UncheckedIOException if the folder cannot be read
   */
  Templates(Optional<Path> overrides) {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader(overrides));
    configuration.setObjectWrapper(new PageModels());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  private static TemplateLoader loader(Optional<Path> overrides) {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (overrides.isPresent()) {
      try {
        loaders.add(new Overrides(overrides.get()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    loaders.add(new ClassTemplateLoader(Templates.class.getClassLoader(), "org/mingwen/site"));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /**
   * The page as its template prints it.
   *
   * @throws SiteException if a template is broken
   */
  String print(Page page) {
    return print(page.template(), Map.of("page", page, "layout", page.layout()));
  }

  /**
   * A block of facts as its template prints it.
   *
   * @throws SiteException if a template is broken
   */
  Html print(Facts facts, Map<String, String> words) {
    return new Html(print("facts", Map.of("facts", facts, "words", words)));
  }

  /**
   * A short text as its template prints it.
   *
   * @throws SiteException if a template is broken
   */
  Html print(Wording wording, Map<String, String> words) {
    return new Html(print("wording", Map.of("wording", wording, "words", words)).strip());
  }

  /**
   * A notice as its template prints it.
   *
   * @throws SiteException if a template is broken
   */
  Html print(Notice notice, Map<String, String> words) {
    return new Html(print("notice", Map.of("notice", notice, "words", words)));
  }

  private String print(String name, Map<String, Object> values) {
    try {
      Template template = configuration.getTemplate(name + ".ftlh");
      BoundedWriter out = new BoundedWriter(LONGEST_PAGE);
      template.process(values, out);
      return out.toString();
    } catch (IOException | TemplateException e) {
      throw new SiteException("template " + name + ".ftlh: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new SiteException("template " + name + ".ftlh calls itself without end", e);
    }
  }
}
