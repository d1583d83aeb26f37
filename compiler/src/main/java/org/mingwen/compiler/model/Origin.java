package org.mingwen.compiler.model;

import java.util.List;

/**
 * Where the data of a practice comes from.
 *
 * @param sources user, device, public or a party
 * @param derivedFrom the data it is derived from
 * @param about the roles of the persons concerned, where they are not the giver
 */
public record Origin(Refs sources, Refs derivedFrom, List<Ref> about) {
  /** Keeps its own copy of the roles. */
  public Origin {
    about = List.copyOf(about);
  }
}
