package org.mingwen.compiler.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.model.Verb;

/** The blocks that words can ask for, and the statements each shows. */
public enum BlockKind {
  DEFINITIONS,
  COLLECTED,
  USED,
  STORED,
  SHARED,
  EXPORTS,
  PROMISES,
  RIGHTS,
  SECURITY,
  PARTIES,
  PURPOSES,
  CONTACT,
  HANDLER,
  CHANGES,
  DISPUTES,
  GAPS;

  /** Whether a block of this kind, not narrowed, shows that statement. */
  public boolean shows(Statement s) {
    return switch (this) {
      case DEFINITIONS -> s instanceof Subject || s instanceof Definition;
      case COLLECTED -> s instanceof Practice practice && practice.verb() == Verb.COLLECT;
      case USED -> s instanceof Practice practice && practice.verb() == Verb.USE;
      case STORED -> s instanceof Practice practice && practice.verb() == Verb.STORE;
      case SHARED -> s instanceof Practice practice && practice.verb().discloses();
      case EXPORTS -> s instanceof Practice practice && practice.verb() == Verb.EXPORT;
      case PROMISES -> s instanceof Promise;
      case RIGHTS -> s instanceof Right;
      case SECURITY -> s instanceof Security;
      case PARTIES -> s instanceof Party;
      case PURPOSES -> s instanceof Purpose;
      case CONTACT -> s instanceof Handler || s instanceof Officer || s instanceof Channel;
      case HANDLER -> s instanceof Handler;
      case CHANGES -> s instanceof Changes;
      case DISPUTES -> s instanceof Disputes;
      case GAPS -> s instanceof Gap;
    };
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
