package org.mingwen.compiler.resolve;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Range;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;
import org.mingwen.dsl.syntax.Unknown;

/** Makes cookies and the like. */
final class Cookies {
  private Cookies() {}

  static Cookie cookie(Statement syntax, String name, Name id, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    reading.require(Keyword.FROM, syntax.head().span(), Keyword.COOKIE);
    reading.require(Keyword.FOR, syntax.head().span(), Keyword.COOKIE);
    return new Cookie(
        name,
        syntax.span(),
        Lowering.part(syntax),
        id.text(),
        lowering.label(syntax, name),
        reading.refs(Keyword.IS, Kind.COOKIE_KIND).refs(),
        reading.refs(Keyword.FROM, Kind.SOURCE),
        reading.clause(Keyword.LASTING).flatMap(clause -> lifetime(clause, reading)),
        reading.refs(Keyword.FOR, Kind.PURPOSE),
        reading.refs(Keyword.USING, Kind.DATA),
        reading.bases(),
        reading.has(Keyword.NECESSARY),
        reading.stated(Keyword.REFUSE, Kind.CHANNEL),
        reading.phrase(Keyword.BECAUSE));
  }

  private static Optional<Stated<Cookie.Lifetime>> lifetime(Clause clause, Reading reading) {
    if (clause.values().stream().anyMatch(Unknown.class::isInstance)) {
      return Optional.of(Stated.gap(clause.span()));
    }
    Optional<Range> range = reading.times().range(clause.values());
    List<Name> names =
        clause.values().stream().filter(Name.class::isInstance).map(Name.class::cast).toList();
    Optional<Ref> named = reading.resolve(Kind.LIFETIME, names).stream().findFirst();
    return range.isEmpty() && named.isEmpty()
        ? Optional.empty()
        : Optional.of(Stated.of(new Cookie.Lifetime(range, named), clause.span()));
  }
}
