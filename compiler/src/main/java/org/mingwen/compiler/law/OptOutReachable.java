package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Stated;

/**
 * A right can be exercised somewhere: by a page, by mail or by phone. A banner, a channel that only
 * has a label, is not enough alone. Parameters: the right.
 */
final class OptOutReachable implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    situation
        .all(Right.class)
        .filter(right -> parameters.contains(right.kind().id()))
        .filter(right -> right.channels().filter(Stated::isGap).isEmpty())
        .filter(right -> LinkTitled.channels(right, situation).noneMatch(OptOutReachable::leads))
        .forEach(right -> breaches.found(right.kind().span(), quoted(right.kind().id())));
  }

  private static boolean leads(Channel channel) {
    return channel.page().isPresent()
        || channel.email().isPresent()
        || channel.phone().isPresent()
        || channel.post().isPresent();
  }
}
