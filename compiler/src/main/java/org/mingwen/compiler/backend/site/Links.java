package org.mingwen.compiler.backend.site;

import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.publication.Publication;

/**
 * Links to the statements of a policy in one language.
 *
 * @param publication where they are
 * @param page the way to the policy's page; empty on that page itself
 */
record Links(Publication publication, String page) {
  /** The wording as a link to a statement; as it is where no clause shows the statement. */
  Wording to(Statement statement, Wording wording) {
    return publication
        .address(statement.name())
        .map(Address::anchor)
        .map(anchor -> Names.linked(page + "#" + anchor, wording))
        .orElse(wording);
  }
}
