package org.mingwen.dsl;

import java.nio.charset.StandardCharsets;

/** Reads many statements in a virtual machine of its own, whose memory the test bounds. */
final class ManyStatements {
  private ManyStatements() {}

  /**
   * Prints how many statements were read and what was found; the argument says how many to read.
   */
  public static void main(String[] arguments) {
    ParseResult result = PolicyParser.parse("many.policy", bytes(Integer.parseInt(arguments[0])));
    System.out.println(
        result.file().statements().size()
            + " statements, "
            + result.diagnostics().size()
            + " findings");
  }

  private static byte[] bytes(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("s").append(i).append(": collect account, email \"邮箱\" from user when \"注册\"\n");
      text.append(
          "  for login, payment on contract in cn on consent in eea required otherwise \"无法注册\"\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
