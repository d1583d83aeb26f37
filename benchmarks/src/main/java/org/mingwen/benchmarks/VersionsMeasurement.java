package org.mingwen.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.output.OutputFolder;

/**
 * What a build of one version costs beside one of fifty: time, processor, memory, files. Each build
 * is made in a process of its own, as Maven makes it, with little memory.
 */
public final class VersionsMeasurement {
  private static final List<Integer> VERSIONS = List.of(1, 50);
  private static final List<String> BUILDS = List.of("check", "rules", "site");
  private static final String MEMORY = "-Xmx256m";

  private VersionsMeasurement() {}

  /**
   * Prints a table; with arguments, which only this program itself gives, makes one build and
   * prints a line of it.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 2) {
      System.out.println(build(arguments[0], Path.of(arguments[1])));
      return;
    }
    Path folder = Files.createTempDirectory("versions");
    System.out.println("| build | versions | s | s of processor | MB live | files | MB written |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (int versions : VERSIONS) {
      Path policies = folder.resolve(String.valueOf(versions));
      ManyVersions.write(Path.of("../policies"), policies, versions);
      for (String build : BUILDS) {
        System.out.println("| " + build + " | " + versions + inProcess(build, policies));
      }
    }
  }

  private static String inProcess(String build, Path policies)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(MEMORY);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(VersionsMeasurement.class.getName(), build, policies.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line = new String(process.getInputStream().readAllBytes()).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(build + " of " + policies + " failed");
    }
    return line;
  }

  private static String build(String build, Path policies) throws IOException {
    AtomicLong live = live();
    long start = System.nanoTime();
    Compilation compilation = MadePolicy.compile(policies);
    Path output = policies.resolveSibling(policies.getFileName() + "-" + build);
    OutputFolder folder = OutputFolder.at(output, policies);
    if (build.equals("rules")) {
      folder.replace(compilation.rules());
    } else if (build.equals("site")) {
      folder.replace(files -> compilation.site(Optional.empty(), files));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    double processor = system.getProcessCpuTime() / 1e9;
    List<Path> files = files(output);
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return String.format(
        " | %.1f | %.1f | %d | %d | %d |",
        seconds, processor, live.get() >> 20, files.size(), bytes / 1_000_000);
  }

  /** The most that was still in use after a collection, in bytes. */
  private static AtomicLong live() {
    AtomicLong live = new AtomicLong();
    ManagementFactory.getGarbageCollectorMXBeans()
        .forEach(
            collector ->
                ((NotificationEmitter) collector)
                    .addNotificationListener(
                        (notification, none) -> {
                          Map<String, MemoryUsage> after =
                              GarbageCollectionNotificationInfo.from(
                                      (CompositeData) notification.getUserData())
                                  .getGcInfo()
                                  .getMemoryUsageAfterGc();
                          live.accumulateAndGet(heap(after), Math::max);
                        },
                        null,
                        null));
    return live;
  }

  private static long heap(Map<String, MemoryUsage> pools) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(pool -> pools.get(pool.getName()).getUsed())
        .sum();
  }

  private static List<Path> files(Path output) throws IOException {
    if (!Files.exists(output)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
