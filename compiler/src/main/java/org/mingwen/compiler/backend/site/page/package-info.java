/**
 * What a template may see: records of texts already in the reader's language. See {@link
 * org.mingwen.compiler.backend.site.page.PolicyPage}. Never the model.
 */
package org.mingwen.compiler.backend.site.page;
