package org.mingwen.compiler.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final SortedMap<String, byte[]> OLD =
      files("index.html", "old", "sosst/zh-Hans/index.html", "旧", "sosst/gone.html", "gone");
  private static final SortedMap<String, byte[]> NEW =
      files("index.html", "new", "sosst/zh-Hans/index.html", "新", "added/a/b.html", "added");

  @TempDir Path project;
  private Path folder;

  @BeforeEach
  void placeFolder() {
    folder = project.resolve("target/明 文/site");
  }

  @Test
  void theFolderHoldsWhatIsGivenAndAManifestThatSha256sumReads() throws IOException {
    assertThat(output().replace(OLD)).isTrue();

    assertThat(content(folder)).isEqualTo(texts(OLD));
    assertThat(folder.resolve(Manifest.NAME))
        .hasContent(
            """
            cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4  index.html
            283bb9deef02e6843abfb538efa1eca70801bd8a701c3f98191e123496339247  sosst/gone.html
            4fbc8134f6d04d80cc0c3dbb1e3e31bf126a7af0af838674157b4a12a212bba1  sosst/zh-Hans/index.html
            """);
    assertThat(beside()).containsExactly(".site.lock", "site");
  }

  @Test
  void whatIsNoLongerGivenIsDeletedWithTheFoldersItLeavesEmpty() throws IOException {
    output().replace(OLD);

    assertThat(output().replace(NEW)).isTrue();

    assertThat(content(folder)).isEqualTo(texts(NEW));
    assertThat(beside()).containsExactly(".site.lock", "site");
  }

  @Test
  void nothingIsWrittenWhenNothingChanged() throws IOException {
    output().replace(OLD);
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(folder.resolve("index.html"), longAgo);

    assertThat(output().replace(OLD)).isFalse();

    assertThat(Files.getLastModifiedTime(folder.resolve("index.html"))).isEqualTo(longAgo);
  }

  @Test
  void aFileOfOursThatWasEditedOrDeletedIsWrittenAnew() throws IOException {
    output().replace(OLD);
    Files.writeString(folder.resolve("index.html"), "edited");
    Files.delete(folder.resolve("sosst/gone.html"));

    assertThat(output().replace(OLD)).isTrue();

    assertThat(content(folder)).isEqualTo(texts(OLD));
  }

  @Test
  void anEmptyFolderMayBeFilled() throws IOException {
    Files.createDirectories(folder);

    assertThat(output().replace(OLD)).isTrue();

    assertThat(content(folder)).isEqualTo(texts(OLD));
  }

  @Test
  void aFolderThatHoldsSomethingElseIsLeftAlone() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("thesis.txt"), "three years of work");

    assertRefused("output-not-ours", folder);

    assertThat(folder.resolve("thesis.txt")).hasContent("three years of work");
  }

  @Test
  void aFileThatWasAddedToOurFolderIsLeftAlone() throws IOException {
    output().replace(OLD);
    Files.writeString(folder.resolve("sosst/CNAME"), "example.org");

    assertRefused("output-not-ours", folder);

    assertThat(folder.resolve("sosst/CNAME")).hasContent("example.org");
    assertThat(folder.resolve("index.html")).hasContent("old");
  }

  @Test
  void aLinkInOurFolderIsLeftAlone() throws IOException {
    output().replace(OLD);
    Path outside = Files.writeString(project.resolve("outside.html"), "outside");
    Files.delete(folder.resolve("index.html"));
    Files.createSymbolicLink(folder.resolve("index.html"), outside);

    assertRefused("output-not-ours", folder);

    assertThat(outside).hasContent("outside");
  }

  @Test
  void aManifestThatListsFilesElsewhereIsNotOurs() throws IOException {
    Path outside = Files.writeString(project.resolve("outside.html"), "outside");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(Manifest.NAME), "0".repeat(64) + "  ../../../outside.html\n");
    Files.writeString(folder.resolve("a.html"), "a");

    assertRefused("output-not-ours", folder);

    assertThat(outside).hasContent("outside");
    assertThat(folder.resolve("a.html")).hasContent("a");
  }

  @Test
  void aFileInPlaceOfTheFolderIsLeftAlone() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file");

    assertRefused("output-not-ours", folder);

    assertThat(folder).hasContent("a file");
  }

  @Test
  void aSymbolicLinkIsRefused() throws IOException {
    Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
    Files.createDirectories(folder.getParent());
    Files.createSymbolicLink(folder, elsewhere);

    assertRefused("output-unsafe", folder);

    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void theRootTheHomeTheProjectAndWhatIsAboveThemAreRefused() {
    assertRefused("output-unsafe", project.getRoot());
    assertRefused("output-unsafe", Path.of(System.getProperty("user.home")));
    assertRefused("output-unsafe", Path.of(System.getProperty("user.home")).getParent());
    assertRefused("output-unsafe", project);
    assertRefused("output-unsafe", project.resolve("target/.."));
    assertRefused("output-unsafe", project.getParent());
  }

  @Test
  void aPathThatIsNotPortableIsRefusedBeforeAnythingIsTouched() {
    SortedMap<String, byte[]> escaping = files("../escaped", "no");

    assertThatThrownBy(() -> output().replace(escaping)).isInstanceOf(OutputRefusedException.class);

    assertThat(project).isEmptyDirectory();
  }

  @Test
  void theOldFilesStayWhereTheNewOnesCannotBeMade() throws IOException {
    output().replace(OLD);

    assertThatThrownBy(
            () ->
                output()
                    .replace(
                        files -> {
                          files.file("index.html", new byte[0]);
                          throw new IllegalStateException("a template is broken");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(content(folder)).isEqualTo(texts(OLD));
    assertThat(beside()).containsExactlyInAnyOrder("site", ".site.lock");
  }

  @Test
  void filesMadeInAnyOrderGiveTheSameFolder() throws IOException {
    output().replace(NEW);
    byte[] manifest = Files.readAllBytes(folder.resolve(Manifest.NAME));

    boolean written =
        output()
            .replace(
                into ->
                    NEW.keySet().stream()
                        .sorted(reverseOrder())
                        .parallel()
                        .forEach(path -> into.file(path, NEW.get(path))));

    assertThat(written).isFalse();
    output().replace(OLD);
    output()
        .replace(
            into ->
                NEW.keySet().stream()
                    .sorted(reverseOrder())
                    .forEach(path -> into.file(path, NEW.get(path))));
    assertThat(Files.readAllBytes(folder.resolve(Manifest.NAME))).isEqualTo(manifest);
    assertThat(content(folder)).isEqualTo(texts(NEW));
  }

  @Test
  void aPathThatIsNotPortableIsRefusedWhenItIsMade() throws IOException {
    output().replace(OLD);

    assertThatThrownBy(() -> output().replace(into -> into.file("../escaped", new byte[0])))
        .isInstanceOf(OutputRefusedException.class);
    assertThatThrownBy(
            () ->
                output()
                    .replace(
                        into -> {
                          into.file("a.html", new byte[0]);
                          into.file("A.html", new byte[0]);
                        }))
        .isInstanceOf(OutputRefusedException.class);

    assertThat(content(folder)).isEqualTo(texts(OLD));
    assertThat(beside()).containsExactlyInAnyOrder("site", ".site.lock");
  }

  @Test
  void theOldFilesStayWhateverStepFails() throws IOException {
    int steps = 0;
    while (failsAt(steps)) {
      assertThat(beside()).as("after failing at step %d", steps).contains("site");
      steps++;
    }
    // create, manifest, one for each of three files, order, retire, install, clean
    assertThat(steps).isEqualTo(9);
  }

  private boolean failsAt(int failing) throws IOException {
    output().replace(OLD);
    int[] step = {0};
    OutputFolder broken =
        new OutputFolder(
            folder,
            project,
            name -> {
              if (step[0]++ == failing) {
                throw new IOException("No space left on device: " + name);
              }
            });
    try {
      broken.replace(NEW);
      return false;
    } catch (IOException expected) {
      boolean afterTheExchange = expected.getMessage().endsWith("clean");
      assertThat(expected)
          .hasMessageStartingWith("No space left on device")
          .hasNoSuppressedExceptions();
      assertThat(content(folder)).isEqualTo(texts(afterTheExchange ? NEW : OLD));
      return true;
    }
  }

  @Test
  void buildsAtTheSameTimeTakeTurns() throws Exception {
    ExecutorService builds = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> work =
          IntStream.range(0, 40)
              .<Callable<Boolean>>mapToObj(i -> () -> output().replace(i % 2 == 0 ? OLD : NEW))
              .toList();
      for (Future<Boolean> build : builds.invokeAll(work)) {
        build.get();
      }
    } finally {
      builds.shutdown();
    }
    assertThat(content(folder)).isIn(texts(OLD), texts(NEW));
    assertThat(beside()).containsExactly(".site.lock", "site");
  }

  private OutputFolder output() {
    return OutputFolder.at(folder, project);
  }

  private void assertRefused(String id, Path place) {
    assertThatThrownBy(() -> OutputFolder.at(place, project).replace(NEW))
        .isInstanceOfSatisfying(
            OutputRefusedException.class,
            refused -> assertThat(refused.diagnostic().id()).isEqualTo(id));
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> siblings = Files.list(folder.getParent())) {
      return siblings.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  static SortedMap<String, String> content(Path folder) throws IOException {
    SortedMap<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.equals(Manifest.NAME)) {
          content.put(path, Files.readString(file));
        }
      }
    }
    return content;
  }

  static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    return texts;
  }

  static SortedMap<String, byte[]> files(String... pathsAndTexts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
    }
    return files;
  }
}
