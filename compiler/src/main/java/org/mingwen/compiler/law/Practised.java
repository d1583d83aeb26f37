package org.mingwen.compiler.law;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Verb;

/** What is done with personal information; what is only said to be possible is not. */
final class Practised {
  private static final String SENSITIVE = "sensitive";

  private Practised() {}

  /** Every practice that processes personal information here, in order. */
  static Stream<Practice> in(Situation situation) {
    return situation
        .all(Practice.class)
        .filter(practice -> !practice.may() && isPersonal(practice.scope().forms()));
  }

  /** Those that collect. */
  static Stream<Practice> collecting(Situation situation) {
    return in(situation).filter(practice -> practice.verb() == Verb.COLLECT);
  }

  /** The bases of a practice here; none where it has none, or a marked gap. */
  static List<Ref> bases(Situation situation, Practice practice) {
    return practice.basesIn(situation.jurisdiction()).stream()
        .flatMap(basis -> basis.bases().stream())
        .toList();
  }

  /** Whether a practice rests on consent alone. */
  static boolean isByConsentAlone(Situation situation, Practice practice) {
    List<Ref> bases = bases(situation, practice);
    return !bases.isEmpty()
        && bases.stream().allMatch(basis -> Kinds.isConsent(situation, basis.id()));
  }

  /**
   * The items among data that are of one of these kinds, in order; {@code sensitive} stands for
   * what is sensitive here.
   */
  static SortedSet<String> items(Situation situation, Refs data, Collection<String> kinds) {
    SortedSet<String> items = new TreeSet<>();
    for (String item : situation.policy().items(data)) {
      if (kinds.stream().anyMatch(kind -> isOf(situation, item, kind))) {
        items.add(item);
      }
    }
    return items;
  }

  private static boolean isOf(Situation situation, String item, String kind) {
    return kind.equals(SENSITIVE)
        ? Kinds.sensitive(situation, item)
        : Kinds.isItem(situation, item, kind);
  }

  private static boolean isPersonal(List<Form> forms) {
    return forms.isEmpty() || forms.contains(Form.IDENTIFIED) || forms.contains(Form.DE_IDENTIFIED);
  }
}
