/**
 * The built-in terms, with what they are a kind of and their labels: see {@link
 * org.mingwen.compiler.vocabulary.Vocabulary}.
 *
 * <p>Each kind of term is one table beside this package: tab-separated, UTF-8, a header line,
 * sorted by id. Every table has the columns {@code id zh en ja parents}; {@code ja} may be empty,
 * {@code parents} is separated by commas, and a term may have several. Labels are noun phrases, so
 * that sentences and lists can be made of them. To add a term, add its line; the tables are checked
 * when they are loaded (unknown parents, circles, missing labels, two of one name), and a test
 * keeps them sorted and apart from the structure words of the language. The five countries whose
 * ISO 3166-1 alpha-2 codes are structure words have their alpha-3 codes.
 *
 * <p>The columns of items that map to GB/T 35273, the app stores and the CCPA are judgements, and
 * whoever shows them has to say so. What a kind maps to is the stricter of what its members map to,
 * because who collects a kind may collect any member of it.
 *
 * <p>The tables are not YAML, although a policy's labels are: a table shows a missing cell at once,
 * diffs by line, and needs no parser beyond splitting at tabs.
 */
package org.mingwen.compiler.vocabulary;
