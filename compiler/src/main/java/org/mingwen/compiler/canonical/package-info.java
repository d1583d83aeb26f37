/**
 * The one form of what a policy says: {@link org.mingwen.compiler.canonical.FactTrees facts} as
 * trees, {@link org.mingwen.compiler.canonical.Units words} by clause and phrase, and {@link
 * org.mingwen.compiler.canonical.Sha256 hashes} of both. What is frozen, pinned and compared is
 * frozen, pinned and compared in this form.
 *
 * <p>A table beside this package, {@code components.tsv}, has a row for every component of every
 * record of the model. {@code bears} says what it is to the meaning of a policy:
 *
 * <ul>
 *   <li>{@code meaning}: part of it; a list is a set
 *   <li>{@code order}: part of it, and a list in its order
 *   <li>{@code definition}: a label; part of it where the thing has no other definition
 *   <li>{@code presence}: a reason; that there is one is part of it, its words are not
 *   <li>{@code words}: said to readers, and no part of it
 *   <li>{@code none}: neither: a place in the sources, the date of a version
 * </ul>
 *
 * <p>{@code terms} lists the kinds of built-in terms that it may name, and {@code since} the format
 * number of the first release that could say it.
 */
package org.mingwen.compiler.canonical;
