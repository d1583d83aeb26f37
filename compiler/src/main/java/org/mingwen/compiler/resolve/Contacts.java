package org.mingwen.compiler.resolve;

import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Officer;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/** Makes the handler, those people can turn to, and channels. */
final class Contacts {
  private Contacts() {}

  static Handler handler(Statement syntax, Lowering lowering) {
    lowering.reading(syntax, "handler");
    Properties properties = lowering.properties(syntax, "handler");
    return new Handler(
        syntax.span(),
        lowering.labelOrNone(syntax, "handler"),
        properties.statedPhrase("legal-name"),
        properties.statedPhrase("address"),
        properties.statedRef("country", Kind.PLACE),
        properties.refs("reached-by", Kind.CHANNEL));
  }

  static Officer officer(Statement syntax, String name, Lowering lowering) {
    lowering.reading(syntax, name);
    Properties properties = lowering.properties(syntax, name);
    return new Officer(
        syntax.span(),
        name,
        Lowering.part(syntax),
        lowering.labelOrNone(syntax, name),
        properties.statedPhrase("legal-name"),
        properties.statedPhrase("address"),
        properties.statedRef("country", Kind.PLACE),
        properties.statedText("link"),
        properties.refs("reached-by", Kind.CHANNEL));
  }

  static Channel channel(Statement syntax, Name id, Lowering lowering) {
    String name = "channel." + id.text();
    lowering.reading(syntax, name);
    Properties properties = lowering.properties(syntax, name);
    return new Channel(
        syntax.span(),
        id.text(),
        lowering.label(syntax, name),
        properties.statedText("email"),
        properties.statedText("phone"),
        properties.statedText("page"),
        properties.statedText("post"));
  }
}
