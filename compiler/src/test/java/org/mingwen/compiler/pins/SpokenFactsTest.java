package org.mingwen.compiler.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.model.Allowance;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Properties;

/** Every property that words can ask for has a value that a pin can hold. */
class SpokenFactsTest {
  private static final Path KILN = Path.of("src/test/resources/outputs/kiln/policies");

  @Test
  void everyPropertyOfEveryKindOfStatementHasAValue() throws IOException {
    Set<Class<?>> kinds = new HashSet<>();
    Set<String> unsaid = new TreeSet<>();
    Policy policy = PolicyCompiler.compile(KILN).policies().get(0).policy();
    for (String property : Properties.OF_POLICY) {
      assertThat(PropertyValues.of(policy.header(), property)).as(property).isNotNull();
    }
    for (Statement statement : policy.statements()) {
      for (String property : Properties.of(statement)) {
        kinds.add(statement.getClass());
        Object value = PropertyValues.of(statement, property);
        Object inner = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        if (inner == null) {
          unsaid.add(statement.name() + "." + property);
        } else {
          assertThat(FactTrees.meaning(inner)).as(statement.name() + "." + property).isNotNull();
        }
      }
    }
    assertThat(unsaid).isNotEmpty();
    assertThat(kinds)
        // Of all but one kind it has a statement.
        .hasSizeGreaterThanOrEqualTo(
            Declaration.class.getPermittedSubclasses().length
                + Provision.class.getPermittedSubclasses().length
                - 1)
        .doesNotContain(Allowance.class);
  }
}
