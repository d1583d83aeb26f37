package org.mingwen.dsl.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {
  private static SourceDecoder.Decoded decode(byte[] bytes) {
    return SourceDecoder.decode("a.policy", bytes, 1000);
  }

  private static SourceDecoder.Decoded decode(String text) {
    return decode(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> printed(SourceDecoder.Decoded decoded) {
    return decoded.findings().stream()
        .map(
            finding ->
                finding.span()
                    + " "
                    + finding.id()
                    + " "
                    + finding.arguments().stream().map(argument -> argument.text()).toList())
        .toList();
  }

  @Test
  void aTextIsDecodedAsItStands() {
    SourceDecoder.Decoded decoded = decode("收集\r\n𠮷\tx\r");
    assertThat(decoded.isSound()).isTrue();
    assertThat(decoded.file().text()).isEqualTo("收集\r\n𠮷\tx\r");
  }

  @Test
  void aByteOrderMarkAtTheBeginningIsStrippedAndElsewhereForbidden() {
    SourceDecoder.Decoded decoded = decode("\uFEFFa\uFEFF");
    assertThat(decoded.file().text()).isEqualTo("a\uFEFF");
    assertThat(printed(decoded)).containsExactly("a.policy:1:2 forbidden-character [U+FEFF]");
  }

  @Test
  void malformedBytesAreFoundWhereTheyStand() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("𠮷\n𠮷𠮷".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("x".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE6);
    SourceDecoder.Decoded decoded = decode(bytes.toByteArray());
    assertThat(printed(decoded)).containsExactly("a.policy:2:3 not-utf-8 []");
    assertThat(decoded.file().text()).isEqualTo("𠮷\n𠮷𠮷\uFFFDx\uFFFD");
  }

  @Test
  void aSurrogateWrittenInUtf8IsNotUtf8() {
    assertThat(printed(decode(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80})))
        .containsExactly("a.policy:1:2 not-utf-8 []");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
  void anotherEncodingIsRejected(String charset) {
    assertThat(decode("收集 a".getBytes(Charset.forName(charset))).isSound()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069,
        0xE000, 0xFFFF, 0xE0041, 0xF0000, 0x10FFFD
      })
  void aCharacterThatHidesOrReordersTextIsRejected(int codePoint) {
    String hidden = new StringBuilder("x\n").appendCodePoint(codePoint).append("y").toString();
    assertThat(decode(hidden).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.id()).isEqualTo("forbidden-character");
              assertThat(finding.span()).hasToString("a.policy:2:1");
            });
  }

  @Test
  void theFindingsOfOneFileAreBounded() {
    assertThat(decode("\u0000".repeat(900)).findings()).hasSize(20);
  }

  @Test
  void aFileThatIsTooLargeIsNotDecoded() {
    assertThat(decode("a".repeat(1000)).isSound()).isTrue();
    SourceDecoder.Decoded decoded = decode("a".repeat(1001));
    assertThat(printed(decoded)).containsExactly("a.policy:1:1 file-too-large [1001, 1000]");
    assertThat(decoded.file().text()).isEmpty();
  }
}
