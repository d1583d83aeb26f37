package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.enforcer.LoadingTest.GOOD;
import static org.mingwen.enforcer.LoadingTest.offer;
import static org.mingwen.enforcer.LoadingTest.status;
import static org.mingwen.enforcer.LoadingTest.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too deep, too large or not there, and files that are large and good. */
class LoadingBoundsTest {
  @Test
  void depthIsBounded() {
    for (int depth : new int[] {70, 5_000, 1_000_000}) {
      String deep = "{'not':".repeat(depth) + "{'ageUnder':9}" + "}".repeat(depth);
      assertThat(status(with("{'ageUnder':9}", deep))).isEqualTo(Load.Status.TOO_DEEP);
    }
    assertThat(status("[".repeat(1_000_000))).isEqualTo(Load.Status.TOO_DEEP);
  }

  @Test
  void sizeIsBounded(@TempDir Path folder) throws IOException {
    assertThat(offer(new byte[StrictJson.MAX_BYTES + 1]).status()).isEqualTo(Load.Status.TOO_LARGE);
    assertThat(status(with("'policy':'shop'", "'policy':'" + "x".repeat(20_000) + "'")))
        .isEqualTo(Load.Status.TOO_LARGE);
    assertThat(status(with("'policy':'shop'", "'policy':'" + "x".repeat(301) + "'")))
        .isEqualTo(Load.Status.INVALID_VALUE);
    assertThat(status("[" + "0,".repeat(StrictJson.MAX_VALUES) + "0]"))
        .isEqualTo(Load.Status.TOO_LARGE);
    Path large = folder.resolve("rules.json");
    Files.write(large, new byte[StrictJson.MAX_BYTES + 10]);
    assertThat(Enforcer.builder().build().load(large, Asking.NOW).status())
        .isEqualTo(Load.Status.TOO_LARGE);
  }

  @Test
  void longChainsAndFansOfTermsAreReadWithoutRecursion() {
    StringBuilder chain = new StringBuilder("'contact-data':['t0']");
    for (int i = 0; i < 50_000; i++) {
      chain.append(",'t").append(i).append("':['t").append(i + 1).append("']");
    }
    chain.append(",'t50000':[]");
    assertThat(status(with("'contact-data':[]", chain.toString()))).isEqualTo(Load.Status.TAKEN);
  }

  @Test
  void aFileThatCannotBeReadIsRefused(@TempDir Path folder) {
    Enforcer enforcer = Enforcer.builder().build();
    assertThat(enforcer.load(folder.resolve("none.json"), Asking.NOW).status())
        .isEqualTo(Load.Status.UNREADABLE);
    assertThat(enforcer.load(folder, Asking.NOW).status()).isEqualTo(Load.Status.UNREADABLE);
    assertThat(enforcer.load((Path) null, Asking.NOW).status()).isEqualTo(Load.Status.UNREADABLE);
  }

  @Test
  void aFileOnDiskIsTaken(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("规则 1.json");
    Files.write(file, GOOD.getBytes(UTF_8));
    assertThat(Enforcer.builder().build().load(file, Asking.NOW).status())
        .isEqualTo(Load.Status.TAKEN);
  }
}
