package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;

/**
 * What a practice and a promise have in common, as their author wrote it.
 *
 * @param name the statement's name
 * @param part the jurisdictions of the part it stands in
 * @param promise whether it is a promise
 * @param verb what is done, or not
 * @param scope what it reaches
 * @param about the roles of the persons concerned
 * @param condition under which condition
 * @param exemptions what it leaves out
 */
record Shape(
    String name,
    List<String> part,
    boolean promise,
    Verb verb,
    Scope scope,
    List<Ref> about,
    Condition condition,
    List<Exemption> exemptions) {

  /** The shape of a statement; empty for one that is neither. */
  static Optional<Shape> of(Statement statement) {
    if (statement instanceof Practice p) {
      return Optional.of(
          new Shape(
              p.name(),
              p.part(),
              false,
              p.verb(),
              p.scope(),
              p.about(),
              p.condition(),
              p.exemptions()));
    } else if (statement instanceof Promise p) {
      return Optional.of(
          new Shape(
              p.name(),
              p.part(),
              true,
              p.verb(),
              p.scope(),
              List.of(),
              p.condition(),
              p.exemptions()));
    }
    return Optional.empty();
  }

  /**
   * What its author lists in a dimension, in order; nothing for operations, which the verb says.
   */
  List<String> listed(Dimension dimension) {
    return switch (dimension) {
      case OPERATION -> List.of();
      case DATA -> scope.data().ids();
      case PURPOSE -> scope.purposes().ids();
      case RECIPIENT -> scope.recipients().ids();
      case PLACE -> scope.places().ids();
      case FORM -> scope.forms().stream().map(Form::word).toList();
      case ABOUT -> about.stream().map(Ref::id).toList();
    };
  }

  /** The shape of what an exception leaves out. */
  Shape leavingOut(int index) {
    return new Shape(
        name,
        part,
        promise,
        verb,
        exemptions.get(index).scope(),
        List.of(),
        Condition.TRUE,
        List.of());
  }
}
