package org.mingwen.compiler.diff;

import java.util.List;

/**
 * What changed of everything that is compared field by field: all but what is permitted and
 * promised, which is compared as sets.
 */
final class FieldChanges {
  private FieldChanges() {}

  static List<Change> of(Sides sides) {
    ChangeList changes = new ChangeList();
    new HeaderChanges(sides, changes).find();
    new NameChanges(sides, changes).find();
    new ContactChanges(sides, changes).find();
    new TermChanges(sides, changes).find();
    new PracticeChanges(sides, changes).find();
    new CookieChanges(sides, changes).find();
    new RetentionChanges(sides, changes).find();
    new RightChanges(sides, changes).find();
    new ConsentChanges(sides, changes).find();
    new ProtectionChanges(sides, changes).find();
    new RemedyChanges(sides, changes).find();
    return changes.all();
  }
}
