package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of data items and groups, and of what the policy does not speak of. */
final class DataCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;

  DataCells(Tongue tongue, Names names, Sayings sayings) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
  }

  List<Cell> of(DataGroup group) {
    Lines lines = new Lines(tongue);
    if (!group.members().isEmpty()) {
      lines.line(sayings.data(group.members()));
    }
    lines.line("form", group.form(), form -> sayings.forms(List.of(form)));
    lines.line("not-personal", group.notPersonal(), names::phrase);
    return List.of(term(names.phrase(group.label())), lines.cellOrNothing());
  }

  List<Cell> of(Item item) {
    Lines lines = new Lines(tongue);
    lines.line("parents", item.parents(), refs -> sayings.data(new Refs(refs, false)));
    lines.line("sensitive", item.sensitive(), this::grounds);
    lines.line("form", item.form(), form -> sayings.forms(List.of(form)));
    lines.line("not-personal", item.notPersonal(), names::phrase);
    return List.of(term(names.phrase(item.label())), lines.cellOrNothing());
  }

  private Wording grounds(Refs grounds) {
    return grounds.isEmpty()
        ? tongue.say("sensitive.declared")
        : tongue.and(names.concepts(ConceptKind.SENSITIVITY, grounds.refs()));
  }

  List<Cell> of(Exclusion exclusion) {
    Lines lines = new Lines(tongue);
    lines.line("because", names.phrase(exclusion.because()));
    lines.part(exclusion, names);
    return List.of(term(sayings.dataOrAny(exclusion.data())), lines.cell());
  }

  private Cell term(Wording name) {
    return new Lines(tongue).line(Names.kinded(Kind.NAME, name)).cell();
  }
}
