package org.mingwen.compiler.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which relative paths may be written. Only those that mean the same file on every file system: a
 * site built on Linux is unpacked on Windows and served from a disk that knows no upper case.
 */
public final class OutputPaths {
  /** What ext4, NTFS and APFS allow for one name; in bytes, the tightest of their units. */
  private static final int LONGEST_NAME = 255;

  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORBIDDEN_CHARACTER =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\\\:*?\"<>|]");

  /** How what was named before is spelt, by what it is on a disk that knows no upper case. */
  private final Map<String, String> spelling = new HashMap<>();

  OutputPaths() {}

  /**
   * Refuses the whole set when one path of it may not be written.
   *
   * @throws OutputRefusedException naming the first such path
   */
  static void check(Path folder, Collection<String> paths) throws OutputRefusedException {
    Optional<String> refused = refused(paths);
    if (refused.isPresent()) {
      throw OutputRefusedException.of("output-name", folder, refused.get());
    }
  }

  /**
   * The first path that may not be written beside those before it: a name in it is not the same
   * everywhere, or it differs from another only in case. Empty if all may.
   *
   * @param paths relative, separated by {@code /}
   */
  public static Optional<String> refused(Collection<String> paths) {
    OutputPaths before = new OutputPaths();
    return paths.stream().filter(before::refuses).findFirst();
  }

  /** Whether a path may not be written beside those that this was asked of before. */
  boolean refuses(String path) {
    int end = -1;
    do {
      int start = end + 1;
      end = path.indexOf('/', start);
      boolean isFile = end < 0;
      String name = path.substring(start, isFile ? path.length() : end);
      String upToHere = isFile ? path : path.substring(0, end);
      // A folder is marked, so that a file and a folder of one name are twins as well.
      String previous = spelling.put(fold(upToHere), upToHere + (isFile ? "" : "/"));
      boolean twin = previous != null && (isFile || !previous.equals(upToHere + "/"));
      if (twin || !isPortable(name)) {
        return true;
      }
    } while (end >= 0);
    return false;
  }

  private static boolean isPortable(String name) {
    return !name.isEmpty()
        && !name.equals(Manifest.NAME)
        && !name.equals(FreshFolder.ORDERED)
        // This refuses "." and ".." too.
        && !name.endsWith(".")
        && !name.startsWith(" ")
        && !name.endsWith(" ")
        && name.getBytes(UTF_8).length <= LONGEST_NAME
        && Normalizer.isNormalized(name, Normalizer.Form.NFC)
        && !DEVICE.matcher(name).matches()
        && !FORBIDDEN_CHARACTER.matcher(name).find();
  }

  private static String fold(String path) {
    return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
