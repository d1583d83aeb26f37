package org.mingwen.policies.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mingwen.enforcer.Enforcer;
import org.mingwen.enforcer.Fact;
import org.mingwen.enforcer.Facts;
import org.mingwen.enforcer.Request;

/** A question of {@code questions.json}, which says what each field means. */
record Question(JsonNode json) {
  private static final List<String> ROLES = List.of("user", "supporter", "creator", "collaborator");

  /** The questions about a policy. */
  static List<Question> about(String policy) {
    String file = "/" + policy + "/questions.json";
    try (InputStream in = Question.class.getResourceAsStream(file)) {
      List<Question> questions = new ArrayList<>();
      new ObjectMapper().readTree(in).get("questions").forEach(q -> questions.add(new Question(q)));
      return questions;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  String text(String field) {
    return json.path(field).asText("");
  }

  Set<String> set(String field) {
    Set<String> values = new TreeSet<>();
    json.path(field).forEach(value -> values.add(value.asText()));
    return values;
  }

  /** The request it makes. */
  Request request(Enforcer enforcer) {
    Request.Builder request =
        json.path("operation").isNull() ? enforcer.request() : enforcer.request(text("operation"));
    if (!set("data").isEmpty()) {
      request.data(set("data").toArray(String[]::new));
    }
    if (json.hasNonNull("purpose")) {
      request.forPurpose(text("purpose"));
    }
    if (json.hasNonNull("recipient")) {
      request.to(text("recipient"));
    }
    if (json.hasNonNull("place")) {
      request.place(text("place"));
    }
    if (json.hasNonNull("form")) {
      request.form(text("form"));
    }
    if (!set("in").isEmpty()) {
      request.in(set("in").toArray(String[]::new));
    }
    return request.resolve();
  }

  /** The facts it gives; what it calls unknown is not said. */
  Facts facts(Enforcer enforcer) {
    Facts.Builder facts = enforcer.facts();
    say(facts, "consent", Fact::consent);
    say(facts, "separateConsent", Fact::separateConsent);
    say(facts, "optOut", Fact::optOut);
    say(facts, "permissions", Fact::permission);
    say(facts, "grounds", Fact::ground);
    say(facts, "holds", Fact::hold);
    JsonNode given = json.path("facts");
    if (given.hasNonNull("age")) {
      facts.age(given.get("age").asInt());
    }
    if (given.hasNonNull("roles")) {
      List<String> has = new ArrayList<>();
      given.get("roles").forEach(role -> has.add(role.asText()));
      for (String role : ROLES) {
        if (has.contains(role)) {
          facts.yes(Fact.role(role));
        } else {
          facts.no(Fact.role(role));
        }
      }
    }
    return facts.resolve();
  }

  private void say(Facts.Builder facts, String kind, Function<String, Fact> fact) {
    json.path("facts")
        .path(kind)
        .fields()
        .forEachRemaining(
            entry -> {
              switch (entry.getValue().asText()) {
                case "yes" -> facts.yes(fact.apply(entry.getKey()));
                case "no" -> facts.no(fact.apply(entry.getKey()));
                default -> {
                  // Unknown is what nobody says.
                }
              }
            });
  }

  @Override
  public String toString() {
    return text("id") + " (" + text("seed") + ")";
  }
}
