/**
 * Looks at the pages that were written, as files and in a real browser; enter at {@link BuiltSite}.
 */
package org.mingwen.policies.site;
