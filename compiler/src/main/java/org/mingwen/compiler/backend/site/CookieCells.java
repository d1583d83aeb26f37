package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of cookies and similar: which, for what, how long, on what grounds. */
final class CookieCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Buts buts;

  CookieCells(Tongue tongue, Names names, Sayings sayings, Buts buts) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.buts = buts;
  }

  List<Cell> of(Cookie cookie) {
    Lines which = new Lines(tongue);
    which.line(Names.kinded(Kind.NAME, names.phrase(cookie.label())));
    which.line("kind", cookie.kinds(), kinds -> sayings.concepts(ConceptKind.COOKIE_KIND, kinds));
    which.line("set-by", cookie.sources(), sayings::sources);
    Lines use = new Lines(tongue);
    if (!cookie.purposes().isEmpty()) {
      use.line(sayings.purposes(cookie.purposes()));
    }
    use.line("data", cookie.data(), sayings::data);
    Lines lifetime = new Lines(tongue);
    cookie
        .lifetime()
        .ifPresent(stated -> lifetime.line(sayings.stated(stated, sayings.periods()::lifetime)));
    Lines grounds = new Lines(tongue);
    if (cookie.necessary()) {
      grounds.line(tongue.say("cookie.necessary"));
    }
    for (Basis basis : cookie.bases()) {
      grounds.line("basis", sayings.basis(basis));
    }
    grounds.line("refusal", cookie.refusal(), sayings::reached);
    grounds.line("because", cookie.because(), names::phrase);
    buts.lines(cookie, grounds);
    grounds.part(cookie, names);
    return List.of(which.cell(), use.cell(), lifetime.cell(), grounds.cell());
  }
}
