package org.mingwen.compiler.resolve;

import java.util.List;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.vocabulary.Concept;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Vocabulary;

/** Makes the vocabulary's terms known under the kinds in which statements ask for them. */
final class BuiltIns {
  private static final List<String> ANY = List.of(Refs.ANY);

  private BuiltIns() {}

  static void declare(Names names, Vocabulary vocabulary) {
    declare(names, vocabulary, Kind.ITEM, ConceptKind.ITEM);
    declare(names, vocabulary, Kind.DATA, ConceptKind.ITEM);
    names.builtIn(Kind.DATA, List.of(Refs.ANY, "sensitive"));
    declare(names, vocabulary, Kind.PURPOSE, ConceptKind.PURPOSE);
    names.builtIn(Kind.PURPOSE, ANY);
    declare(names, vocabulary, Kind.SOURCE, ConceptKind.SOURCE);
    names.builtIn(Kind.RECIPIENT, vocabulary.recipients().ids());
    names.builtIn(Kind.RECIPIENT, ANY);
    declare(names, vocabulary, Kind.PLACE, ConceptKind.PLACE);
    names.builtIn(Kind.PLACE, ANY);
    declare(names, vocabulary, Kind.BASIS, ConceptKind.BASIS);
    declare(names, vocabulary, Kind.RIGHT, ConceptKind.RIGHT);
    declare(names, vocabulary, Kind.CAPACITY, ConceptKind.CAPACITY);
    declare(names, vocabulary, Kind.BUSINESS, ConceptKind.BUSINESS);
    declare(names, vocabulary, Kind.MECHANISM, ConceptKind.MECHANISM);
    declare(names, vocabulary, Kind.MEASURE, ConceptKind.MEASURE);
    declare(names, vocabulary, Kind.SAFEGUARD, ConceptKind.SAFEGUARD);
    declare(names, vocabulary, Kind.PERMISSION, ConceptKind.PERMISSION);
    declare(names, vocabulary, Kind.GROUND, ConceptKind.GROUND);
    declare(names, vocabulary, Kind.HOLD, ConceptKind.HOLD);
    declare(names, vocabulary, Kind.SENSITIVITY, ConceptKind.SENSITIVITY);
    declare(names, vocabulary, Kind.JURISDICTION, ConceptKind.JURISDICTION);
    declare(names, vocabulary, Kind.GAP, ConceptKind.GAP);
    declare(names, vocabulary, Kind.SERVICE_FORM, ConceptKind.SERVICE_FORM);
    declare(names, vocabulary, Kind.TRIGGER, ConceptKind.TRIGGER);
    declare(names, vocabulary, Kind.DISPOSAL, ConceptKind.DISPOSAL);
    declare(names, vocabulary, Kind.METHOD, ConceptKind.METHOD);
    declare(names, vocabulary, Kind.ASKING, ConceptKind.ASKING);
    declare(names, vocabulary, Kind.AUDIENCE, ConceptKind.AUDIENCE);
    declare(names, vocabulary, Kind.NOTICE, ConceptKind.NOTICE);
    declare(names, vocabulary, Kind.AUDITOR, ConceptKind.AUDITOR);
    declare(names, vocabulary, Kind.FEE, ConceptKind.FEE);
    declare(names, vocabulary, Kind.COOKIE_KIND, ConceptKind.COOKIE_KIND);
    declare(names, vocabulary, Kind.LIFETIME, ConceptKind.LIFETIME);
    declare(names, vocabulary, Kind.APP_TYPE, ConceptKind.APP_TYPE);
    declare(names, vocabulary, Kind.CHANGE_CLASS, ConceptKind.CHANGE_CLASS);
    declare(names, vocabulary, Kind.STALE_RULE, ConceptKind.STALE_RULE);
  }

  private static void declare(Names names, Vocabulary vocabulary, Kind kind, ConceptKind concepts) {
    names.builtIn(kind, vocabulary.terms(concepts).ids());
    for (Concept concept : vocabulary.terms(concepts).all()) {
      names.called(kind, concept.id(), concept.labels().zh());
      names.called(kind, concept.id(), concept.labels().en());
    }
  }
}
