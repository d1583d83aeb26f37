package org.mingwen.compiler.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.compiler.output.OutputFolderTest.content;
import static org.mingwen.compiler.output.OutputFolderTest.files;
import static org.mingwen.compiler.output.OutputFolderTest.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second process writes the folder and dies in the middle, as {@code kill -9} would have it. */
class OutputDeathTest {
  private static final int DIED = 137;
  private static final SortedMap<String, byte[]> OLD = files("index.html", "old", "a/b.html", "b");
  private static final SortedMap<String, byte[]> NEW = files("index.html", "new", "c/d.html", "d");

  @TempDir Path project;

  @ParameterizedTest
  @ValueSource(strings = {"create", "manifest", "write", "order", "retire", "install", "clean"})
  void theFolderHoldsTheOldOrTheNewAndTheNextBuildMendsIt(String step) throws Exception {
    Path folder = project.resolve("site");
    OutputFolder.at(folder, project).replace(OLD);

    assertThat(writeAndDie(folder, step)).isEqualTo(DIED);

    // The one instant without a folder, between the two renames.
    assertThat(Files.exists(folder)).isEqualTo(!step.equals("install"));
    OutputFolder.at(folder, project).recover();
    assertThat(content(folder)).isEqualTo(texts(step.equals("clean") ? NEW : OLD));

    OutputFolder.at(folder, project).replace(NEW);
    assertThat(content(folder)).isEqualTo(texts(NEW));
    assertThat(project.toFile().list()).containsExactlyInAnyOrder("site", ".site.lock");
  }

  private int writeAndDie(Path folder, String step) throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Dying.class.getName(),
                folder.toString(),
                step)
            .inheritIO()
            .start();
    assertThat(build.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return build.exitValue();
  }

  /** Writes the new files, and dies before a step without unwinding anything. */
  static final class Dying {
    private Dying() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[0]);
      OutputFolder.Steps steps =
          step -> {
            if (step.equals(arguments[1])) {
              Runtime.getRuntime().halt(DIED);
            }
          };
      new OutputFolder(folder, folder.getParent(), steps).replace(NEW);
    }
  }
}
