package org.mingwen.dsl.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Turns the bytes of a file into its text: strict UTF-8, at most so many bytes, one byte order mark
 * stripped, no character that a reader cannot see or that changes the order in which others are
 * read. A file with findings must not be parsed.
 */
public final class SourceDecoder {
  /** More findings of one file would say the same again. */
  private static final int MOST_FINDINGS = 20;

  private SourceDecoder() {}

  /**
   * A decoded file.
   *
   * @param file its text; empty when it is too large, with U+FFFD in place of bytes that are not
   *     UTF-8
   * @param findings {@code file-too-large}, {@code not-utf-8}, {@code forbidden-character}: errors
   *     all; the file may be parsed only if there are none
   */
  public record Decoded(SourceFile file, List<Diagnostic> findings) {
    /** Keeps its own copy of the findings. */
    public Decoded {
      findings = List.copyOf(findings);
    }

    /** Whether the file may be parsed. */
    public boolean isSound() {
      return findings.isEmpty();
    }
  }

  /**
   * Decodes a file; never fails.
   *
   * @param path how messages name it
   * @param bytes its content
   * @param maxBytes how many bytes it may have at most
   */
  public static Decoded decode(String path, byte[] bytes, int maxBytes) {
    if (bytes.length > maxBytes) {
      SourceFile nothing = SourceFile.of(path, "");
      return new Decoded(
          nothing,
          List.of(
              Diagnostic.error(
                  "file-too-large",
                  nothing.span(0, 0),
                  Argument.plain(bytes.length),
                  Argument.plain(maxBytes))));
    }
    int start = startsWithByteOrderMark(bytes) ? 3 : 0;
    CharBuffer text = CharBuffer.allocate(bytes.length - start + 1);
    int malformedAt = decode(ByteBuffer.wrap(bytes, start, bytes.length - start), text);
    String decoded = text.flip().toString();
    SourceFile file = SourceFile.of(path, decoded);
    if (malformedAt < 0 && looksWide(bytes)) {
      malformedAt = 0;
    }
    if (malformedAt >= 0) {
      int offset = decoded.codePointCount(0, malformedAt);
      Diagnostic finding = Diagnostic.error("not-utf-8", file.span(offset, offset + 1));
      return new Decoded(file, List.of(finding.hint("save-as-utf-8")));
    }
    return new Decoded(file, forbiddenCharacters(file, decoded));
  }

  private static boolean startsWithByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Whether this is UTF-16 without a mark: its ASCII has a zero in every other byte. */
  private static boolean looksWide(byte[] bytes) {
    return bytes.length >= 4
        && (bytes[0] == 0) != (bytes[1] == 0)
        && (bytes[0] == 0) == (bytes[2] == 0)
        && (bytes[1] == 0) == (bytes[3] == 0);
  }

  /** Decodes everything and says at which char the first malformed bytes stood, or -1. */
  private static int decode(ByteBuffer bytes, CharBuffer text) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int malformedAt = -1;
    CoderResult result = decoder.decode(bytes, text, true);
    while (result.isError()) {
      if (malformedAt < 0) {
        malformedAt = text.position();
      }
      text.put('\uFFFD');
      bytes.position(bytes.position() + result.length());
      result = decoder.decode(bytes, text, true);
    }
    return malformedAt;
  }

  private static List<Diagnostic> forbiddenCharacters(SourceFile file, String text) {
    List<Diagnostic> findings = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < text.length() && findings.size() < MOST_FINDINGS; offset++) {
      int codePoint = text.codePointAt(i);
      if (isForbidden(codePoint)) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        findings.add(
            Diagnostic.error(
                "forbidden-character", file.span(offset, offset + 1), Argument.plain(name)));
      }
      i += Character.charCount(codePoint);
    }
    return findings;
  }

  /**
   * Whether a character may stand nowhere in a source, not even in a string or a comment: controls
   * but tab and line ends, what reorders or hides text, line ends that editors do not agree on,
   * private use (which nobody can read, and which the compiler keeps for itself). Joiners and
   * directional marks are left to prose, which needs them in some scripts; names do not take them.
   */
  public static boolean isForbidden(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < 0x20 && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    }
    return codePoint <= 0x9F
        || codePoint == 0xAD
        || codePoint == 0x180E
        || codePoint == 0x200B
        || (codePoint >= 0x2028 && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || codePoint == 0xFEFF
        || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint & 0xFFFE) == 0xFFFE
        || (codePoint >= 0xE000 && codePoint <= 0xF8FF)
        || (codePoint >= 0xE0000 && codePoint <= 0xE007F)
        || codePoint >= 0xF0000;
  }
}
