package org.mingwen.compiler.output;

import java.io.IOException;
import java.nio.file.Path;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/**
 * We were asked to write where we must not, or under a name we must not use. Nothing was touched.
 * It is a finding about the build, so it carries one.
 */
public final class OutputRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private OutputRefusedException(Diagnostic diagnostic, String place) {
    super(diagnostic.id() + ": " + place);
    this.diagnostic = diagnostic;
  }

  static OutputRefusedException of(String id, Path folder, String argument) {
    SourceFile place = SourceFile.of(folder.toString().replace('\\', '/'), "");
    Diagnostic finding = Diagnostic.error(id, place.span(0, 0), Argument.quoted(argument));
    return new OutputRefusedException(finding, folder + ": " + argument);
  }

  /** What was refused; its span is the output folder. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
