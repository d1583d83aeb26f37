package org.mingwen.compiler.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.words.Placeholder;

/** Finds what placeholders speak of. */
final class Targets {
  private static final Set<String> TERMS = Set.of("data", "item", "purpose");

  private final Policy policy;
  private final Set<String> clauses;
  private final Topics topics;
  private final Map<String, Statement> byName = new HashMap<>();

  Targets(Policy policy, Set<String> clauses) {
    this.policy = policy;
    this.clauses = clauses;
    this.topics = new Topics(policy);
    policy.statements().forEach(statement -> byName.put(statement.name(), statement));
  }

  Target of(Mention mention) {
    Placeholder placeholder = mention.placeholder();
    String path = placeholder.path();
    return switch (placeholder.kind()) {
      case REFERENCE ->
          new Target.Clause(path, clauses.contains(path) || path.equals(Outline.PREAMBLE));
      case SAYS ->
          Optional.ofNullable(byName.get(path))
              .<Target>map(Target.Says::new)
              .orElseGet(Target.Nothing::new);
      case FACT -> mention.block() ? block(placeholder) : inline(placeholder);
    };
  }

  private Target block(Placeholder placeholder) {
    Optional<BlockKind> kind = BlockKind.of(placeholder.path());
    if (kind.isEmpty()) {
      // A value that stands alone in its paragraph is a value all the same.
      return inline(placeholder);
    }
    List<Statement> shown =
        policy.statements().stream()
            .filter(kind.get()::shows)
            .filter(s -> placeholder.narrowed().map(name -> topics.about(s, name)).orElse(true))
            .toList();
    return new Target.Block(kind.get(), shown);
  }

  private Target inline(Placeholder placeholder) {
    String path = placeholder.path();
    if (placeholder.narrowed().isPresent()) {
      return new Target.Nothing();
    }
    Optional<Target> whole = fact(path, "");
    int dot = path.lastIndexOf('.');
    if (whole.isPresent() || dot < 0) {
      return whole.orElseGet(Target.Nothing::new);
    }
    String first = path.substring(0, dot);
    String last = path.substring(dot + 1);
    if (first.equals("policy") && Properties.OF_POLICY.contains(last)) {
      return new Target.OfPolicy(last);
    }
    if (TERMS.contains(first)) {
      return new Target.Term(first, last);
    }
    return fact(first, last).orElseGet(Target.Nothing::new);
  }

  private Optional<Target> fact(String name, String property) {
    return Optional.ofNullable(byName.get(name))
        .filter(statement -> Properties.of(statement).contains(property))
        .map(statement -> new Target.Fact(statement, property));
  }
}
