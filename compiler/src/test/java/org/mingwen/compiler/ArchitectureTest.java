package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom: the directions of the house, read off the imports. */
class ArchitectureTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

  /** The packages that a part of the sources must not know. */
  @ParameterizedTest
  @CsvSource({
    "enforcer/src/main, org.mingwen.dsl",
    "enforcer/src/main, org.mingwen.compiler",
    "dsl/src/main, org.mingwen.compiler",
    "dsl/src/main, org.mingwen.enforcer",
    "compiler/src/main/java/org/mingwen/compiler/model, org.mingwen.compiler.meaning",
    "compiler/src/main/java/org/mingwen/compiler/model, org.mingwen.compiler.words",
    "compiler/src/main/java/org/mingwen/compiler/model, org.mingwen.dsl.syntax",
    "compiler/src/main/java/org/mingwen/compiler/meaning, org.mingwen.dsl.syntax",
    "compiler/src/main/java/org/mingwen/compiler/meaning, org.mingwen.compiler.resolve",
    "compiler/src/main/java/org/mingwen/compiler/meaning, org.mingwen.compiler.words",
    "compiler/src/main/java/org/mingwen/compiler/words, org.mingwen.compiler.model",
    "compiler/src/main/java/org/mingwen/compiler/words, org.mingwen.dsl.syntax",
    "compiler/src/main/java/org/mingwen/compiler/publication, org.mingwen.dsl.syntax",
    "compiler/src/main/java/org/mingwen/compiler/check, org.mingwen.compiler.backend",
    "compiler/src/main/java/org/mingwen/compiler/check, org.mingwen.compiler.resolve",
    "compiler/src/main/java/org/mingwen/compiler/check, org.mingwen.dsl.syntax",
    "compiler/src/main/java/org/mingwen/compiler/law, org.mingwen.compiler.backend",
    "compiler/src/main/java/org/mingwen/compiler/law, org.mingwen.compiler.check",
    "compiler/src/main/java/org/mingwen/compiler/law, org.mingwen.compiler.report",
    "compiler/src/main/java/org/mingwen/compiler/law, org.mingwen.compiler.resolve",
    "compiler/src/main/java/org/mingwen/compiler/law, org.mingwen.dsl.syntax",
    "compiler/src/main/java/org/mingwen/compiler/backend, org.mingwen.compiler.check",
    "compiler/src/main/java/org/mingwen/compiler/backend, org.mingwen.compiler.law",
    "compiler/src/main/java/org/mingwen/compiler/backend, org.mingwen.compiler.resolve",
    "compiler/src/main/java/org/mingwen/compiler/backend, org.mingwen.dsl.syntax",
    "compiler/src/main/java/org/mingwen/compiler/backend/rules, org.mingwen.compiler.backend.site",
    "compiler/src/main/java/org/mingwen/compiler/backend/site, org.mingwen.compiler.backend.rules",
    "compiler/src/main/java/org/mingwen/compiler/backend/site, org.mingwen.compiler.backend.diff",
    "compiler/src/main/java/org/mingwen/compiler/backend, org.mingwen.compiler.gate",
    "compiler/src/main/java/org/mingwen/compiler/diff, org.mingwen.compiler.gate",
    "compiler/src/main/java/org/mingwen/compiler/gate, org.mingwen.compiler.check",
    "compiler/src/main/java/org/mingwen/compiler/gate, org.mingwen.compiler.law",
    "compiler/src/main/java/org/mingwen/compiler/gate, org.mingwen.compiler.resolve",
    "compiler/src/main/java/org/mingwen/compiler/canonical, org.mingwen.compiler.backend",
    "compiler/src/main/java/org/mingwen/compiler/canonical, org.mingwen.compiler.diff",
    "compiler/src/main/java/org/mingwen/compiler/canonical, org.mingwen.compiler.history",
    "compiler/src/main/java/org/mingwen/compiler/canonical, org.mingwen.compiler.pins",
    "compiler/src/main/java/org/mingwen/compiler/canonical, org.mingwen.compiler.resolve",
    "compiler/src/main/java/org/mingwen/compiler/canonical, org.mingwen.dsl.syntax",
    "compiler/src/main/java/org/mingwen/compiler/history, org.mingwen.compiler.backend",
    "compiler/src/main/java/org/mingwen/compiler/history, org.mingwen.compiler.diff",
    "compiler/src/main/java/org/mingwen/compiler/history, org.mingwen.compiler.release",
    "compiler/src/main/java/org/mingwen/compiler/history, org.mingwen.compiler.resolve",
    "compiler/src/main/java/org/mingwen/compiler/release, org.mingwen.compiler.resolve",
    "compiler/src/main/java/org/mingwen/compiler/vocabulary, org.mingwen.compiler.model",
    "compiler/src/main/java/org/mingwen/compiler/output, org.mingwen.compiler.model",
    "compiler/src/main/java/org/mingwen/compiler/diff/words, org.mingwen.compiler.model",
    "compiler/src/main/java/org/mingwen/compiler/diff/words, org.mingwen.compiler.words",
    "compiler/src/main/java/org/mingwen/compiler/diff/words, org.mingwen.compiler.history",
    "compiler/src/main/java/org/mingwen/compiler/xliff, org.mingwen.compiler.backend",
    "compiler/src/main/java/org/mingwen/compiler/xliff, org.mingwen.compiler.check",
    "compiler/src/main/java/org/mingwen/compiler/xliff, org.mingwen.compiler.history",
    "compiler/src/main/java/org/mingwen/compiler/xliff, org.mingwen.compiler.resolve",
  })
  void onePartDoesNotKnowAnother(String part, String unknown) throws IOException {
    Set<String> imports = imports(ROOT.resolve(part));

    assertThat(imports).isNotEmpty().noneMatch(name -> name.startsWith(unknown + "."));
  }

  /** A library that one part alone may see. */
  @ParameterizedTest
  @CsvSource({
    "org.antlr, dsl/src/main",
    "com.vladsch.flexmark, compiler/src/main/java/org/mingwen/compiler/words",
    "org.yaml.snakeyaml, compiler/src/main/java/org/mingwen/compiler/words",
    "freemarker, compiler/src/main/java/org/mingwen/compiler/backend/site",
    "com.github.difflib, compiler/src/main/java/org/mingwen/compiler/diff/words",
    "org.apache.maven, maven-plugin/src/main",
  })
  void oneLibraryIsSeenByOnePart(String library, String part) throws IOException {
    List<Path> users =
        Stream.of("dsl", "enforcer", "compiler", "maven-plugin")
            .flatMap(module -> sources(ROOT.resolve(module).resolve("src/main")))
            .filter(file -> imports(file).stream().anyMatch(i -> i.startsWith(library + ".")))
            .toList();

    assertThat(users).isNotEmpty().allMatch(file -> file.startsWith(ROOT.resolve(part)));
  }

  @Test
  void theEnforcerDependsOnNothingButJacksonCore() throws IOException {
    assertThat(imports(ROOT.resolve("enforcer/src/main")))
        .allMatch(
            name ->
                name.startsWith("java.")
                    || name.startsWith("org.mingwen.enforcer.")
                    || name.startsWith("com.fasterxml.jackson.core."));
  }

  private static Stream<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> imports(Path folder) {
    Set<String> imports = new TreeSet<>();
    sources(folder)
        .forEach(
            file -> {
              Matcher found = IMPORT.matcher(read(file));
              while (found.find()) {
                imports.add(found.group(1));
              }
            });
    return imports;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
