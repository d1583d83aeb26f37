package org.mingwen.compiler.backend.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Html;

/**
 * Shows page records to templates: components of records, lists, maps of texts, texts, numbers and
 * booleans. Nothing else can be reached, no method can be called; an empty {@link Optional} is a
 * missing value.
 */
final class PageModels implements ObjectWrapper {

  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    } else if (value instanceof TemplateModel model) {
      return model;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } else if (value instanceof Optional<?> maybe) {
      return wrap(maybe.orElse(null));
    } else if (value instanceof List<?> list) {
      return new Sequence(list);
    } else if (value instanceof Map<?, ?> map) {
      return new Lookup(map::get, map.isEmpty());
    } else if (value instanceof Record page) {
      return new Lookup(key -> component(page, key), false);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
    }
    throw new TemplateModelException("not for templates: " + value.getClass().getName());
  }

  private static Object component(Record page, String name) throws TemplateModelException {
    Method accessor = COMPONENTS.get(page.getClass()).get(name);
    if (accessor == null) {
      return null;
    }
    try {
      return accessor.invoke(page);
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException("cannot read " + name, e);
    }
  }

  private interface Values {
    Object get(String key) throws TemplateModelException;
  }

  private final class Lookup implements TemplateHashModel {
    private final Values values;
    private final boolean empty;

    Lookup(Values values, boolean empty) {
      this.values = values;
      this.empty = empty;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return wrap(values.get(key));
    }

    @Override
    public boolean isEmpty() {
      return empty;
    }
  }

  private final class Sequence implements TemplateSequenceModel {
    private final List<?> list;

    Sequence(List<?> list) {
      this.list = list;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index < list.size() ? wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
