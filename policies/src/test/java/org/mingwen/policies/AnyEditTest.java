package org.mingwen.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;

/**
 * Whatever word of the real policies is dropped, doubled, exchanged or misspelt, the answer is
 * findings with their place, or rules and pages; never a failure of ours.
 */
class AnyEditTest {
  private static final List<Path> POLICIES =
      List.of(Path.of("sosst"), Path.of("foreword"), Path.of("platform"));
  private static final int EDITS = 100;
  private static final String BETWEEN_WORDS = "(?<=\\s)|(?=\\s)|(?<=[,:{}\"])|(?=[,:{}\"])";

  @TempDir Path folder;

  private final Random random = new Random(20240916);

  @Test
  void givesFindingsOrOutput() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path policy : POLICIES) {
      try (Stream<Path> walk = Files.walk(policy)) {
        walk.filter(Files::isRegularFile)
            .filter(file -> isEdited(policy.relativize(file)))
            .sorted()
            .forEach(files::add);
      }
    }
    int refused = 0;
    for (int i = 0; i < EDITS; i++) {
      copy(files);
      edit(folder.resolve(files.get(random.nextInt(files.size())).toString()));
      Compilation compilation = PolicyCompiler.compile(folder);
      if (compilation.hasErrors()) {
        refused++;
        assertThat(DiagnosticPrinter.print(compilation.diagnostics(), Language.ZH)).contains("-->");
      } else {
        assertThat(compilation.rules()).isNotEmpty();
        assertThat(compilation.site()).isNotEmpty();
      }
    }
    assertThat(refused).isBetween(EDITS / 4, EDITS * 3 / 4);
  }

  /**
   * Nobody edits what was released or accepted; that any byte of it counts has tests of its own.
   */
  private static boolean isEdited(Path file) {
    return !file.startsWith("history") && !file.startsWith("pins");
  }

  private void copy(List<Path> files) throws IOException {
    for (Path file : files) {
      Path copy = folder.resolve(file.toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void edit(Path file) throws IOException {
    List<String> words = new ArrayList<>(List.of(Files.readString(file).split(BETWEEN_WORDS)));
    int at = random.nextInt(words.size());
    while (words.get(at).isBlank()) {
      at = random.nextInt(words.size());
    }
    String word = words.get(at);
    switch (random.nextInt(4)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, word);
      case 2 -> words.set(at, words.get(random.nextInt(words.size())));
      default -> words.set(at, word.length() > 1 ? word.substring(1) : "@");
    }
    Files.writeString(file, String.join("", words));
  }
}
