package org.mingwen.compiler.history;

import java.nio.charset.StandardCharsets;
import org.mingwen.compiler.canonical.CanonicalException;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.model.PolicyDate;

/** How the files of a history are called, by their paths within a policy's folder. */
public final class HistoryFiles {
  /** The folder of a history within that of a policy. */
  public static final String FOLDER = "history/";

  /** The log of what was released and withdrawn, which is written last. */
  public static final String CHAIN = FOLDER + "chain.json";

  /** Keeps git from touching line ends. */
  public static final String ATTRIBUTES = FOLDER + ".gitattributes";

  static final String VERSION = "version.json";
  static final String POLICY = "policy.json";
  static final String VOCABULARY = "vocabulary.json";
  static final String TEXT = "text/";
  static final String LABELS = "labels/";
  static final String RESOLVED = "resolved/";
  static final String MARKDOWN = ".md";
  static final String YAML = ".yaml";
  static final String JSON = ".json";

  private HistoryFiles() {}

  /** The folder of a version. */
  public static String folder(Version version) {
    return FOLDER + version + "/";
  }

  /** What {@link #ATTRIBUTES} holds. */
  public static byte[] attributes() {
    return "* -text\n".getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The version of a name such as {@code 2024-09-16.2}.
   *
   * @throws CanonicalException if it is none
   */
  static Version version(String name) {
    int dot = name.indexOf('.');
    PolicyDate date = FactTrees.date(dot < 0 ? name : name.substring(0, dot));
    Version version = new Version(date, dot < 0 ? 1 : edition(name.substring(dot + 1)));
    if (!version.toString().equals(name)) {
      throw new CanonicalException("no version: " + name);
    }
    return version;
  }

  private static int edition(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new CanonicalException("no edition: " + number);
    }
  }
}
