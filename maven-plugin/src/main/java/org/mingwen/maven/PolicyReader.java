package org.mingwen.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.inject.Named;
import javax.inject.Singleton;
import org.mingwen.compiler.Compilation;
import org.mingwen.compiler.PolicyCompiler;

/**
 * Compiles a folder of policies once in a Maven run, however many goals ask: rules and pages then
 * come from the same sources even if somebody saves a file in between.
 */
@Named
@Singleton
class PolicyReader {

  /**
   * What the policies of this folder say.
   *
   * @param memory Maven's plugin context: lives as long as the run, and belongs to one project,
   *     whose goals run one after the other
   */
  Compilation read(Path sources, Map<Object, Object> memory) throws IOException {
    String key = key(sources);
    Object known = memory.get(key);
    if (known instanceof Compilation compilation) {
      return compilation;
    }
    Compilation compilation = PolicyCompiler.compile(sources);
    memory.put(key, compilation);
    return compilation;
  }

  /** Reads this folder anew when it is asked for next: a goal wrote into it. */
  void forget(Path sources, Map<Object, Object> memory) {
    memory.remove(key(sources));
  }

  private static String key(Path sources) {
    return PolicyReader.class.getName() + ":" + sources;
  }
}
