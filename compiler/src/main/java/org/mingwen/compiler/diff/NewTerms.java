package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Refs;

/**
 * Says which of the terms that a statement lists in a dimension are new in it: by groups where all
 * of a group is, and apart from them the kinds of listed terms that came to be.
 *
 * @param listed what its author lists and was not reached before, in order
 * @param kinds what is reached for it is a kind of something listed
 */
record NewTerms(List<String> listed, List<String> kinds) {
  /** Which terms of a statement are among these places. */
  static NewTerms of(Both both, Side side, Shape shape, Dimension dimension, BitSet fresh) {
    Axis axis = both.space().axis(dimension);
    List<String> listed = new ArrayList<>();
    SortedSet<String> explained = new TreeSet<>();
    for (String id : shape.listed(dimension)) {
      if (id.equals(Refs.ANY)) {
        if (Axis.reachesUnnamed(fresh)) {
          // "anybody" is said; of other things what became of the whole is
          boolean said = dimension == Dimension.RECIPIENT;
          return new NewTerms(said ? List.of(Refs.ANY) : List.of(), List.of());
        }
        continue;
      }
      Optional<DataGroup> group =
          dimension == Dimension.DATA ? both.policy(side).group(id) : Optional.empty();
      List<String> members = group.map(g -> g.members().ids()).orElse(List.of(id));
      List<String> newMembers =
          members.stream().filter(member -> axis.isAmong(side, member, fresh)).toList();
      if (group.isPresent() && !newMembers.isEmpty() && newMembers.size() == members.size()) {
        listed.add(id);
      } else {
        listed.addAll(newMembers);
      }
      explained.addAll(newMembers);
    }
    BitSet rest = (BitSet) fresh.clone();
    rest.and(reached(both, side, shape, dimension));
    rest.andNot(axis.within(side, explained));
    return new NewTerms(listed.stream().distinct().toList(), axis.topmost(side, rest));
  }

  /** The terms wholly within what is listed, which for a promise are fewer than it touches. */
  static BitSet reached(Both both, Side side, Shape shape, Dimension dimension) {
    Axis axis = both.space().axis(dimension);
    SortedSet<String> terms = new TreeSet<>();
    for (String id : shape.listed(dimension)) {
      if (id.equals("sensitive")) {
        terms.addAll(both.published(side).meaning().sensitive());
      } else if (dimension == Dimension.DATA && both.policy(side).group(id).isPresent()) {
        terms.addAll(both.policy(side).group(id).orElseThrow().members().ids());
      } else {
        terms.add(id);
      }
    }
    return axis.within(side, Extent.of(terms));
  }
}
