/**
 * What the law asks of a policy: enter at {@code Law.findings}.
 *
 * <p>A {@link org.mingwen.compiler.law.LegalRule} is a row of data: an article, how much it
 * matters, since when it holds, and the {@link org.mingwen.compiler.law.Requirement} that it makes,
 * with parameters. Requirements are the code, one class for each; many articles of several
 * countries make the same one. A breach that several articles condemn is one finding, which names
 * them all.
 *
 * <p>The alternative, one class for each article, was refused: it would say the same thing five
 * times and let the five drift apart.
 */
package org.mingwen.compiler.law;
