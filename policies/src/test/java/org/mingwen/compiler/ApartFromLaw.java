package org.mingwen.compiler;

import java.io.IOException;
import java.nio.file.Path;

/** Compiles as if there were no law: what an edit breaks of it is not what these tests ask. */
public final class ApartFromLaw {
  private ApartFromLaw() {}

  /** The policies of a folder. */
  public static Compilation compile(Path folder) throws IOException {
    return PolicyCompiler.compileApartFromLaw(folder);
  }
}
