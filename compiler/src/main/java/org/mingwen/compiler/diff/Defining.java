package org.mingwen.compiler.diff;

import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.publication.PublishedPolicy;

/** Which labels are all that says what a term is, so that another label can mean something else. */
final class Defining {
  private Defining() {}

  static boolean label(Declaration declaration, PublishedPolicy policy) {
    if (declaration instanceof Item item) {
      return item.parents().isEmpty();
    } else if (declaration instanceof Purpose purpose) {
      return purpose.parents().isEmpty();
    } else if (declaration instanceof Subject subject) {
      return subject.parents().isEmpty() && subject.meaning().isEmpty();
    } else if (declaration instanceof Party party) {
      return party.businesses().isEmpty()
          && party.subjects().isEmpty()
          && party.identity().flatMap(Stated::value).isEmpty();
    }
    return false;
  }
}
