package org.mingwen.compiler.model;

import java.util.List;

/** Something that other statements speak of. */
public sealed interface Declaration extends Statement
    permits Handler, Officer, Channel, Subject, Definition, DataGroup, Item, Purpose, Party {

  /** What readers call it, in the authoritative language. */
  Phrase label();

  @Override
  default List<String> part() {
    return List.of();
  }
}
