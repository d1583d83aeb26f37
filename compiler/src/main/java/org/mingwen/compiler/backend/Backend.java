package org.mingwen.compiler.backend;

import java.util.List;
import java.util.SortedMap;
import org.mingwen.compiler.publication.PublishedPolicy;

/** Makes one kind of output of policies that are free of errors. */
public interface Backend {
  /**
   * The files it makes, by their paths separated by {@code /}. The same policies give the same
   * bytes.
   */
  SortedMap<String, byte[]> outputs(List<PublishedPolicy> policies);
}
