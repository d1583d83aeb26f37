package org.mingwen.compiler.publication;

import java.util.Set;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;

/**
 * The properties that words can ask a statement for; the empty one is its label. Every one of them
 * is printed by the site's back end.
 */
public final class Properties {
  /** The properties of the policy's header. */
  public static final Set<String> OF_POLICY =
      Set.of("title", "effective", "published", "languages", "jurisdictions");

  private static final Set<String> PRACTICE =
      Set.of(
          "data",
          "purposes",
          "recipients",
          "sources",
          "places",
          "basis",
          "when",
          "otherwise",
          "because",
          "importer",
          "refusal");

  private Properties() {}

  /** What words can ask this statement for. */
  public static Set<String> of(Statement statement) {
    if (statement instanceof Practice) {
      return PRACTICE;
    } else if (statement instanceof Promise) {
      return Set.of("data", "purposes", "recipients", "age", "because");
    } else if (statement instanceof Right) {
      return Set.of("", "channels", "data", "deadline", "where", "effect");
    } else if (statement instanceof Handler) {
      return Set.of("", "name", "legal-name", "address", "country", "channels");
    } else if (statement instanceof Officer) {
      return Set.of("", "name", "channels");
    } else if (statement instanceof Channel) {
      return Set.of("", "email", "phone", "page", "post");
    } else if (statement instanceof Subject || statement instanceof Definition) {
      return Set.of("", "means");
    } else if (statement instanceof DataGroup) {
      return Set.of("", "items", "because");
    } else if (statement instanceof Item) {
      return Set.of("", "because");
    } else if (statement instanceof Party) {
      return Set.of("", "name", "such-as", "country", "contact", "link");
    } else if (statement instanceof Security) {
      return Set.of("", "data");
    } else if (statement instanceof Changes) {
      return Set.of("channels", "notice");
    } else if (statement instanceof Disputes) {
      return Set.of("first", "court", "law");
    } else if (statement instanceof Gap) {
      return Set.of("", "because");
    }
    return Set.of("");
  }
}
