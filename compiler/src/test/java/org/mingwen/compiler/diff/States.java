package org.mingwen.compiler.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.resolve.Resolver;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.syntax.PolicyFile;

/** States of a policy to compare: its facts, with an edit. */
public final class States {
  private final SortedMap<String, String> sources = new TreeMap<>();

  private States(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".policy")).toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The facts in a folder. */
  public static States in(Path folder) {
    return new States(folder);
  }

  /** What the facts say. */
  public PublishedPolicy policy() {
    return policy(sources);
  }

  /** What they say where some text stands for another that is in them once. */
  public PublishedPolicy edited(String find, String replace) {
    SortedMap<String, String> edited = new TreeMap<>(sources);
    edited.replaceAll((name, text) -> text.replace(find, replace));
    if (edited.equals(sources) && !find.equals(replace)) {
      throw new IllegalArgumentException("nowhere: " + find);
    }
    return policy(edited);
  }

  private static PublishedPolicy policy(SortedMap<String, String> sources) {
    List<PolicyFile> files = new ArrayList<>();
    List<Object> findings = new ArrayList<>();
    sources.forEach(
        (name, text) -> {
          var result = PolicyParser.parse(name, text.getBytes(StandardCharsets.UTF_8));
          findings.addAll(result.diagnostics());
          files.add(result.file());
        });
    Vocabulary vocabulary = Vocabulary.builtIn();
    Resolver.Resolution resolution = Resolver.resolve(files, new java.util.TreeSet<>(), vocabulary);
    findings.addAll(resolution.diagnostics());
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(findings.toString());
    }
    Policy policy = resolution.policy().orElseThrow();
    return PublishedPolicy.of(policy, new TreeMap<>(), vocabulary);
  }
}
