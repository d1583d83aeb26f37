package org.mingwen.compiler.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.model.Waiver;

/** The blocks that words can ask for, and the statements each shows. */
public enum BlockKind {
  DEFINITIONS,
  COLLECTED,
  USED,
  STORED,
  SHARED,
  EXPORTS,
  AUTOMATED,
  COOKIES,
  RETENTION,
  PROMISES,
  ASKING,
  WAIVERS,
  MINORS,
  RIGHTS,
  SECURITY,
  BREACH,
  AUDITS,
  PARTIES,
  PURPOSES,
  ITEMS,
  CONTACT,
  HANDLER,
  CHANGES,
  DISPUTES,
  EXCLUDED,
  GAPS;

  /** Whether a block of this kind, not narrowed, shows that statement. */
  public boolean shows(Statement s) {
    return switch (this) {
      case DEFINITIONS -> s instanceof Subject || s instanceof Definition;
      case COLLECTED -> s instanceof Practice practice && practice.verb() == Verb.COLLECT;
      case USED ->
          s instanceof Practice practice
              && (practice.verb() == Verb.USE || practice.verb() == Verb.REUSE);
      case STORED -> s instanceof Practice practice && practice.verb() == Verb.STORE;
      case SHARED -> s instanceof Practice practice && practice.verb().discloses();
      case EXPORTS -> s instanceof Practice practice && practice.verb() == Verb.EXPORT;
      case AUTOMATED -> s instanceof Practice practice && practice.verb().automates();
      case COOKIES -> s instanceof Cookie;
      case RETENTION -> s instanceof Retention;
      case PROMISES -> s instanceof Promise;
      case ASKING -> s instanceof Asking;
      case WAIVERS -> s instanceof Waiver;
      case MINORS -> s instanceof Minors;
      case RIGHTS -> s instanceof Right;
      case SECURITY -> s instanceof Security;
      case BREACH -> s instanceof Breach;
      case AUDITS -> s instanceof Audit;
      case PARTIES -> s instanceof Party;
      case PURPOSES -> s instanceof Purpose;
      case ITEMS -> (s instanceof DataGroup || s instanceof Item) && !isNotPersonal(s);
      case CONTACT -> s instanceof Handler || s instanceof Officer || s instanceof Channel;
      case HANDLER -> s instanceof Handler;
      case CHANGES -> s instanceof Changes;
      case DISPUTES -> s instanceof Disputes;
      case EXCLUDED -> s instanceof Exclusion || isNotPersonal(s);
      case GAPS -> s instanceof Gap;
    };
  }

  /** Whether it declares data that is nobody's. */
  private static boolean isNotPersonal(Statement s) {
    return (s instanceof DataGroup group && group.notPersonal().isPresent())
        || (s instanceof Item item && item.notPersonal().isPresent());
  }

  /** How it is written: {@code collected}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind written so. */
  public static Optional<BlockKind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
