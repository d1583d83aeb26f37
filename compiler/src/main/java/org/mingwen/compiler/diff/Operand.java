package org.mingwen.compiler.diff;

import java.util.List;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** A fact that a change speaks of, put into words in the reader's language where it is shown. */
public sealed interface Operand {
  /** Data, by the ids of items and groups. */
  record Data(Side side, List<String> ids) implements Operand {}

  /** Purposes, by their ids. */
  record Purposes(Side side, List<String> ids) implements Operand {}

  /** Recipients, by the ids of parties and of kinds of them. */
  record Recipients(Side side, List<String> ids) implements Operand {}

  /** Persons concerned, by the ids of roles. */
  record Subjects(Side side, List<String> ids) implements Operand {}

  /** Channels, by their ids. */
  record Channels(Side side, List<String> ids) implements Operand {}

  /** Places, by their ids. */
  record Places(Side side, List<String> ids) implements Operand {}

  /** Jurisdictions, by their ids. */
  record Jurisdictions(Side side, List<String> ids) implements Operand {}

  /** Built-in terms of a kind. */
  record Concepts(ConceptKind kind, List<String> ids) implements Operand {}

  /** A practice or promise in a few words: {@code collecting account information (login)}. */
  record Act(Side side, String statement) implements Operand {}

  /** The same without its purposes: {@code collecting account information}. */
  record Doing(Side side, String statement) implements Operand {}

  /** What is done and for what, without the data: {@code collected for login}. */
  record Done(Side side, String statement) implements Operand {}

  /** The data of a statement as its author lists them. */
  record DataOf(Side side, String statement) implements Operand {}

  /** A property of a statement, as a placeholder of the words would give it. */
  record Value(Side side, String statement, String property) implements Operand {}

  /** A property of the policy's header. */
  record OfPolicy(Side side, String property) implements Operand {}

  /** The label of a statement, or a few words for one without label. */
  record Name(Side side, String statement) implements Operand {}

  /** A condition. */
  record If(Side side, Condition condition) implements Operand {}

  /** What the exception of that index leaves out of a practice or promise. */
  record LeftOut(Side side, String statement, int index) implements Operand {}

  /** The name of a property: the interface word {@code label.<key>}. */
  record Label(String key) implements Operand {}

  /** What a statement is: the interface word {@code statement.<word>}. */
  record Kind(String word) implements Operand {}

  /** An interface word, by its key. */
  record Word(String key) implements Operand {}

  /** Labels or phrases as the author wrote them, or as translators did. */
  record Phrases(Side side, List<Phrase> phrases) implements Operand {}

  /** What a statement says in a few words, where what it is has been said. */
  record Gist(Side side, String statement) implements Operand {}

  /** The names of statements, as {@code was} gives them. */
  record Written(List<String> names) implements Operand {}

  /** A text that is the same in every language: a name, a number, an id. */
  record Text(String text) implements Operand {}
}
