/**
 * Exchange with translators: XLIFF 1.2. {@link org.mingwen.compiler.xliff.XliffExport} writes what
 * there is to translate, {@link org.mingwen.compiler.xliff.XliffImport} brings it back.
 *
 * <p>Nobody has to trust a tool: marks (placeholders, links, emphasis) are told apart by what our
 * own files say, and what came back is read once more before anything is written.
 */
package org.mingwen.compiler.xliff;
