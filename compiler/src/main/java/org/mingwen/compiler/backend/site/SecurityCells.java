package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of security: measures, what happens after a leak, audits. */
final class SecurityCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;

  SecurityCells(Tongue tongue, Names names, Sayings sayings) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
  }

  List<Cell> of(Security security) {
    Lines lines = new Lines(tongue);
    lines.line(
        "measures", security.measures(), refs -> sayings.concepts(ConceptKind.MEASURE, refs));
    lines.line("data", security.data(), sayings::data);
    lines.part(security, names);
    return List.of(term(names.phrase(security.label())), lines.cellOrNothing());
  }

  List<Cell> of(Breach breach) {
    Lines lines = new Lines(tongue);
    lines.line(
        "audiences", breach.audiences(), refs -> sayings.concepts(ConceptKind.AUDIENCE, refs));
    lines.line("by", breach.told(), sayings::channels);
    lines.line("within", breach.within(), stated -> sayings.stated(stated, sayings::deadline));
    lines.line("contents", breach.contents(), refs -> sayings.concepts(ConceptKind.NOTICE, refs));
    lines.part(breach, names);
    return List.of(term(tongue.say("breach")), lines.cell());
  }

  List<Cell> of(Audit audit) {
    Lines lines = new Lines(tongue);
    lines.line("rhythm", audit.rhythm(), sayings.periods()::rhythm);
    lines.line("auditors", audit.auditors(), refs -> sayings.concepts(ConceptKind.AUDITOR, refs));
    lines.line("data", audit.data(), sayings::data);
    lines.line("reported", audit.audiences(), refs -> sayings.concepts(ConceptKind.AUDIENCE, refs));
    lines.part(audit, names);
    Wording name = audit.label().map(names::phrase).orElseGet(() -> tongue.say("audit"));
    return List.of(term(name), lines.cell());
  }

  private Cell term(Wording name) {
    return new Lines(tongue).line(Names.kinded(Kind.NAME, name)).cell();
  }
}
