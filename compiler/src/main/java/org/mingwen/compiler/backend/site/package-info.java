/**
 * The pages people read: a policy and its words become page records, and templates print them. See
 * {@link org.mingwen.compiler.backend.site.SiteBackend}.
 */
package org.mingwen.compiler.backend.site;
