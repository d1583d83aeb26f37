package org.mingwen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.Compilation;

/** What a whole Maven cannot be brought to do; the rest is in {@code src/it}. */
class PolicyMojoTest {
  @TempDir Path project;

  @Test
  void whatIsNotAFindingIsAnExecutionErrorThatKeepsItsCause() throws Exception {
    IOException cause = new IOException("the disk is gone");
    PolicyMojo mojo =
        goal(
            new PolicyReader() {
              @Override
              Compilation read(Path sources, Map<Object, Object> memory) throws IOException {
                throw cause;
              }
            });

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("the disk is gone")
        .hasCause(cause);
  }

  @Test
  void aBugOfOursIsAnExecutionError() throws Exception {
    PolicyMojo mojo =
        goal(
            new PolicyReader() {
              @Override
              Compilation read(Path sources, Map<Object, Object> memory) {
                throw new IllegalStateException("cannot be");
              }
            });

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("cannot be");
  }

  @Test
  void thePoliciesAreReadOnceInARun() throws IOException {
    Map<Object, Object> run = new HashMap<>();
    PolicyReader reader = new PolicyReader();

    Compilation first = reader.read(project, run);

    assertThat(reader.read(project, run)).isSameAs(first);
    assertThat(reader.read(project, new HashMap<>())).isNotSameAs(first);
    assertThat(reader.read(Files.createDirectory(project.resolve("other")), run))
        .isNotSameAs(first);
  }

  @Test
  void whatAGoalWroteIntoTheSourcesIsSeenByTheNext() throws IOException {
    Map<Object, Object> run = new HashMap<>();
    PolicyReader reader = new PolicyReader();
    Compilation before = reader.read(project, run);

    reader.forget(project, run);

    assertThat(reader.read(project, run)).isNotSameAs(before);
  }

  private PolicyMojo goal(PolicyReader reader) throws ReflectiveOperationException {
    PolicyMojo mojo = new CheckMojo(reader);
    mojo.setPluginContext(new HashMap<>());
    set(PolicyMojo.class, "sources", mojo);
    set(PolicyMojo.class, "output", mojo);
    set(MingwenMojo.class, "basedir", mojo);
    return mojo;
  }

  /** Maven sets parameters by their fields, too. */
  private void set(Class<?> owner, String parameter, PolicyMojo mojo)
      throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(mojo, project.toFile());
  }
}
