package org.mingwen.compiler.diff;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Terms;

/** The terms of every dimension on both sides of a comparison. */
final class Space {
  private static final Map<Dimension, String> DECLARED =
      Map.of(
          Dimension.DATA, "item.",
          Dimension.PURPOSE, "purpose.",
          Dimension.RECIPIENT, "party.",
          Dimension.ABOUT, "subject.");

  private final Map<Dimension, Axis> axes = new EnumMap<>(Dimension.class);

  Space(Terms before, Terms after, Renames renames) {
    for (Dimension dimension : Dimension.values()) {
      axes.put(
          dimension,
          new Axis(
              before.of(dimension),
              after.of(dimension),
              // what nobody declares is no statement, and none is named so
              DECLARED.getOrDefault(dimension, "built-in."),
              renames));
    }
  }

  Axis axis(Dimension dimension) {
    return axes.get(dimension);
  }

  /** The name of the statement that declares a term; that of nothing for a built-in one. */
  static String declared(Dimension dimension, String term) {
    return DECLARED.getOrDefault(dimension, "built-in.") + term;
  }

  /** Questions wholly within a box. */
  Map<Dimension, BitSet> within(Side side, Box box) {
    return each(dimension -> axis(dimension).within(side, box.in(dimension)));
  }

  /**
   * Questions wholly within the box of a permit, where data about nobody else is that of who gives
   * it, and not of whomever others speak.
   */
  Map<Dimension, BitSet> permitted(Side side, Box box) {
    Map<Dimension, BitSet> terms = within(side, box);
    if (box.in(Dimension.ABOUT).isAny()) {
      terms.put(Dimension.ABOUT, Axis.unnamed());
    }
    return terms;
  }

  /** Questions that share something with a box. */
  Map<Dimension, BitSet> touching(Side side, Box box) {
    return each(dimension -> axis(dimension).touching(side, box.in(dimension)));
  }

  private static Map<Dimension, BitSet> each(Function<Dimension, BitSet> terms) {
    Map<Dimension, BitSet> all = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      all.put(dimension, terms.apply(dimension));
    }
    return all;
  }
}
