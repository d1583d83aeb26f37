package org.mingwen.compiler.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * Held by the one build that writes an output folder. The lock file stays behind: deleting it would
 * let two builds lock two files of one name. The system lets go of the lock when a build dies.
 */
final class OutputLock {
  private static final int ATTEMPTS = 1200;
  private static final int MILLISECONDS_BETWEEN = 50;

  private OutputLock() {}

  /** What is done while the lock is held. */
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Does the work alone; waits up to a minute for another build.
   *
   * @throws OutputRefusedException if the other one still writes then
   */
  static <T> T holding(Path file, Path folder, Work<T> work) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (isTaken(channel)) {
          return work.run();
        }
        TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN);
      }
      throw OutputRefusedException.of("output-busy", folder, folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another build writes " + folder, e);
    }
  }

  /** Closing the channel lets go of the lock. */
  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException anotherThreadOfThisProcess) {
      return false;
    }
  }
}
