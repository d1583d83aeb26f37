package org.mingwen.dsl;

import java.util.List;
import org.mingwen.dsl.source.SourceDecoder;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.syntax.PolicyFile;

/**
 * Reads source files. Whatever stands in a file, reading it ends with a result: what could be read,
 * and a finding for each thing that could not.
 */
public final class PolicyParser {
  /** The largest file, in bytes; the largest policy we know has a hundredth of it. */
  public static final int MAX_BYTES = 16 << 20;

  private PolicyParser() {}

  /**
   * Reads the bytes of a file.
   *
   * @param path how messages name it: relative, separated by {@code /}
   * @param bytes its content, UTF-8 with or without byte order mark, at most 16 MiB
   */
  public static ParseResult parse(String path, byte[] bytes) {
    SourceDecoder.Decoded decoded = SourceDecoder.decode(path, bytes, MAX_BYTES);
    boolean legible =
        decoded.findings().stream().allMatch(d -> d.id().equals(CharacterCheck.FORBIDDEN));
    if (!legible) {
      return new ParseResult(new PolicyFile(decoded.file(), List.of()), decoded.findings());
    }
    // What hides or reorders text is found again, with what is stricter here than elsewhere.
    return parse(decoded.file());
  }

  /** Reads a text that has been decoded. */
  public static ParseResult parse(SourceFile source) {
    Findings findings = new Findings(source);
    CharacterCheck.check(source, findings);
    PolicyFile file = new PolicyFile(source, new FileReading(source, findings).statements());
    return new ParseResult(file, findings.inOrder());
  }
}
