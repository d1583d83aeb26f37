package org.mingwen.compiler.publication;

import java.util.Map;
import java.util.Set;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.model.Waiver;

/**
 * The properties that words can ask a statement for; the empty one is its label. Every one of them
 * is printed by the site's back end.
 */
public final class Properties {
  /** The properties of the policy's header. */
  public static final Set<String> OF_POLICY =
      Set.of(
          "title",
          "effective",
          "published",
          "languages",
          "jurisdictions",
          "offered-as",
          "app-type",
          "persons",
          "sensitive-persons",
          "critical-operator");

  private static final Map<Class<? extends Statement>, Set<String>> OF =
      Map.ofEntries(
          Map.entry(
              Practice.class,
              Set.of(
                  "data",
                  "purposes",
                  "recipients",
                  "sources",
                  "derived-from",
                  "places",
                  "basis",
                  "when",
                  "methods",
                  "rhythm",
                  "across",
                  "otherwise",
                  "because",
                  "effect",
                  "mechanism",
                  "importer",
                  "exercise",
                  "logic",
                  "review",
                  "refusal")),
          Map.entry(Promise.class, Set.of("data", "purposes", "recipients", "age", "because")),
          Map.entry(
              Retention.class,
              Set.of(
                  "data",
                  "purposes",
                  "period",
                  "trigger",
                  "then",
                  "cleaning",
                  "unless",
                  "told",
                  "backups",
                  "because")),
          Map.entry(
              Right.class,
              Set.of(
                  "",
                  "channels",
                  "data",
                  "deadline",
                  "extension",
                  "verification",
                  "fee",
                  "unless",
                  "where",
                  "effect")),
          Map.entry(
              Cookie.class,
              Set.of(
                  "",
                  "kind",
                  "source",
                  "lifetime",
                  "purposes",
                  "data",
                  "basis",
                  "refusal",
                  "because")),
          Map.entry(Minors.class, Set.of("age", "basis", "safeguards", "rules", "channels")),
          Map.entry(Asking.class, Set.of("subjects", "manners", "when", "instead", "because")),
          Map.entry(Waiver.class, Set.of("", "basis", "data", "because")),
          Map.entry(Exclusion.class, Set.of("data", "because")),
          Map.entry(Security.class, Set.of("", "data")),
          Map.entry(Breach.class, Set.of("told", "audiences", "deadline", "contents")),
          Map.entry(Audit.class, Set.of("", "rhythm", "auditors", "data", "audiences")),
          Map.entry(Changes.class, Set.of("channels", "notice")),
          Map.entry(Disputes.class, Set.of("first", "court", "law")),
          Map.entry(Gap.class, Set.of("", "because")),
          Map.entry(
              Handler.class, Set.of("", "name", "legal-name", "address", "country", "channels")),
          Map.entry(
              Officer.class,
              Set.of("", "name", "legal-name", "address", "country", "link", "channels")),
          Map.entry(Channel.class, Set.of("", "email", "phone", "page", "post")),
          Map.entry(Subject.class, Set.of("", "means", "age")),
          Map.entry(Definition.class, Set.of("", "means")),
          Map.entry(DataGroup.class, Set.of("", "items", "because")),
          Map.entry(Item.class, Set.of("", "because")),
          Map.entry(Purpose.class, Set.of("")),
          Map.entry(
              Party.class, Set.of("", "name", "such-as", "country", "contact", "link", "package")));

  private Properties() {}

  /** What words can ask this statement for. */
  public static Set<String> of(Statement statement) {
    return OF.getOrDefault(statement.getClass(), Set.of());
  }
}
