package org.mingwen.compiler.output;

/** Takes the files of an output, each as soon as it is made, in any order and from any thread. */
@FunctionalInterface
public interface OutputFiles {
  /**
   * One more file.
   *
   * @param path relative, separated by {@code /}; each once
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void file(String path, byte[] bytes);
}
