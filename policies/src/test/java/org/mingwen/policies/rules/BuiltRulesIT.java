package org.mingwen.policies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.enforcer.Enforcer;

/** The rules that the plugin wrote for the real policies. */
class BuiltRulesIT {
  private static final Path BUILT = Path.of("target/mingwen/rules");
  private static final Instant MOMENT = Instant.parse("2026-06-01T00:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"sosst", "foreword", "platform"})
  void fitTheirSchemaAndAreTakenByAnApp(String policy) throws IOException {
    byte[] rules = Files.readAllBytes(BUILT.resolve(policy).resolve("rules.json"));

    assertThat(schema().validate(new String(rules, StandardCharsets.UTF_8), InputFormat.JSON))
        .isEmpty();
    assertThat(Enforcer.builder().policy(policy).build().load(rules, MOMENT).accepted()).isTrue();
  }

  @Test
  void areThoseOfTheSources() throws IOException {
    var compiled = PolicyCompiler.compile(Path.of(".")).rules();

    assertThat(compiled)
        .containsKeys("sosst/rules.json", "foreword/rules.json", "platform/rules.json");
    for (var file : compiled.entrySet()) {
      assertThat(BUILT.resolve(file.getKey())).hasBinaryContent(file.getValue());
    }
  }

  private static JsonSchema schema() throws IOException {
    String schema = "/org/mingwen/compiler/backend/rules/rules.schema.json";
    try (var in = PolicyCompiler.class.getResourceAsStream(schema)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
