package org.mingwen.compiler.canonical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the sorted lists of a tree of meaning into the order that an author gave to nearly the same,
 * so that a reader who sees both sees what differs.
 */
final class AuthorsOrder {
  private AuthorsOrder() {}

  /**
   * The same tree in another order.
   *
   * @param model nearly the same in the author's order, or null
   */
  static Object of(Object tree, Object model) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Object> ordered = new TreeMap<>();
      Map<?, ?> like = model instanceof Map<?, ?> other ? other : Map.of();
      map.forEach((key, value) -> ordered.put(String.valueOf(key), of(value, like.get(key))));
      return ordered;
    } else if (tree instanceof Collection<?> list && model instanceof Collection<?> like) {
      return list(new ArrayList<>(list), new ArrayList<>(like));
    }
    return tree;
  }

  /** What is in both has its place in the model; what is not takes the places that are left. */
  private static List<Object> list(List<Object> left, List<Object> model) {
    Object[] places = new Object[model.size()];
    for (int i = 0; i < places.length; i++) {
      if (left.remove(model.get(i))) {
        places[i] = model.get(i);
      }
    }
    for (int i = 0; i < places.length && !left.isEmpty(); i++) {
      if (places[i] == null) {
        places[i] = of(left.remove(0), model.get(i));
      }
    }
    List<Object> ordered = new ArrayList<>(Arrays.asList(places));
    ordered.removeAll(Collections.singleton(null));
    ordered.addAll(left);
    return ordered;
  }
}
