package org.mingwen.compiler.meaning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a permit, a promise or an exception reaches: an extent for each dimension.
 *
 * @param extents one for each dimension
 */
public record Box(Map<Dimension, Extent> extents) {
  /** Keeps its own copy, with everything where a dimension has no extent. */
  public Box {
    Map<Dimension, Extent> all = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      all.put(dimension, extents.getOrDefault(dimension, Extent.ANY));
    }
    extents = Collections.unmodifiableMap(all);
  }

  /** The extent of one dimension. */
  public Extent in(Dimension dimension) {
    return extents.get(dimension);
  }

  /** The same box with another extent in one dimension. */
  public Box with(Dimension dimension, Extent extent) {
    Map<Dimension, Extent> changed = new EnumMap<>(extents);
    changed.put(dimension, extent);
    return new Box(changed);
  }

  /** Whether every question within that box is within this one. */
  public boolean contains(Box that, Terms terms) {
    return extents.entrySet().stream()
        .allMatch(e -> e.getValue().contains(that.in(e.getKey()), terms.of(e.getKey())));
  }

  /** Whether some question is within both boxes. */
  public boolean overlaps(Box that, Terms terms) {
    return extents.entrySet().stream()
        .allMatch(e -> e.getValue().overlaps(that.in(e.getKey()), terms.of(e.getKey())));
  }
}
