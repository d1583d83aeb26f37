package org.mingwen.compiler.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds a circle among kinds without recursion, however long the chains an author wrote. */
final class CircleSearch {
  private final Map<String, ? extends Collection<String>> parents;
  private final Set<String> done = new HashSet<>();

  private CircleSearch(Map<String, ? extends Collection<String>> parents) {
    this.parents = parents;
  }

  static Optional<List<String>> in(Map<String, ? extends Collection<String>> parents) {
    CircleSearch search = new CircleSearch(new TreeMap<>(parents));
    for (String id : search.parents.keySet()) {
      Optional<List<String>> found = search.from(id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> from(String start) {
    List<String> path = new ArrayList<>();
    Set<String> onPath = new HashSet<>();
    Deque<Iterator<String>> steps = new ArrayDeque<>();
    if (!done.contains(start)) {
      enter(start, path, onPath, steps);
    }
    while (!steps.isEmpty()) {
      if (steps.peek().hasNext()) {
        String next = steps.peek().next();
        if (onPath.contains(next)) {
          return Optional.of(List.copyOf(path.subList(path.indexOf(next), path.size())));
        }
        if (parents.containsKey(next) && !done.contains(next)) {
          enter(next, path, onPath, steps);
        }
      } else {
        steps.pop();
        String left = path.remove(path.size() - 1);
        onPath.remove(left);
        done.add(left);
      }
    }
    return Optional.empty();
  }

  private void enter(
      String id, List<String> path, Set<String> onPath, Deque<Iterator<String>> steps) {
    path.add(id);
    onPath.add(id);
    steps.push(new TreeSet<>(parents.get(id)).iterator());
  }
}
