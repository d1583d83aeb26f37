package org.mingwen.compiler.diff;

import java.util.List;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The operands that speak of terms of a dimension. */
final class Operands {
  private Operands() {}

  static Operand terms(Dimension dimension, Side side, List<String> ids) {
    return switch (dimension) {
      case OPERATION -> new Operand.Concepts(ConceptKind.OPERATION, ids);
      case DATA -> new Operand.Data(side, ids);
      case PURPOSE -> new Operand.Purposes(side, ids);
      case RECIPIENT -> new Operand.Recipients(side, ids);
      case PLACE -> new Operand.Places(side, ids);
      case FORM -> new Operand.Concepts(ConceptKind.FORM, ids);
      case ABOUT -> new Operand.Subjects(side, ids);
    };
  }

  /** What a sentence about a dimension says of the statement besides. */
  static Operand rest(Dimension dimension, Side side, String statement) {
    return switch (dimension) {
      case DATA -> new Operand.Done(side, statement);
      case RECIPIENT -> new Operand.DataOf(side, statement);
      case OPERATION, PURPOSE, PLACE, FORM, ABOUT -> new Operand.Doing(side, statement);
    };
  }
}
