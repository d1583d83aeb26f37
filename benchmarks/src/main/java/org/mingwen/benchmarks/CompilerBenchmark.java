package org.mingwen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.mingwen.compiler.Compilation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole build in memory, warm: sources to findings, to rules, to pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompilerBenchmark {
  /** {@code real} for the real policies, otherwise how many practices a made one has. */
  @Param({"real", "100", "1000"})
  public String policy;

  private Path folder;
  private Compilation compiled;

  /** Writes the policy, and compiles it once for the back ends. */
  @Setup
  public void write() throws IOException {
    folder = Path.of("../policies");
    if (!policy.equals("real")) {
      folder = Files.createTempDirectory("made");
      MadePolicy.write(folder, Integer.parseInt(policy));
    }
    compiled = MadePolicy.compile(folder);
  }

  /** Sources to findings. */
  @Benchmark
  public Object check() throws IOException {
    return MadePolicy.compile(folder);
  }

  /** Policy to rules. */
  @Benchmark
  public Object rules() {
    return compiled.rules();
  }

  /** Policy to pages. */
  @Benchmark
  public Object site() {
    return compiled.site();
  }
}
